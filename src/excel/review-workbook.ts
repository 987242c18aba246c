/** What the buttons do: validate the plan in the open workbook, go to its cells, put them right, highlight, summarise. */
import type { CalendarDay } from "../plan/calendar";
import type { ColumnHeading } from "../plan/plan";
import type { Plan } from "../plan/plan";
import { reviewInSteps, type Review } from "../plan/review";
import { readPlanOn, reviewPlans, reviewSheets, type ReviewOptions } from "../plan/review-sheets";
import { settingsAsText, settingsKept } from "../plan/settings/read-settings";
import type { Finding } from "../plan/rules/finding";
import type { Settings } from "../plan/settings/settings";
import * as fixes from "./fixes";
import { goTo } from "./go-to";
import { syncChanges } from "./half-done";
import { headingsAt as readHeadings } from "./headings-at";
import * as highlights from "./highlights";
import { SETTINGS_KEPT } from "./marks";
import { paceOf, type Waiting } from "./pace";
import { readSheets } from "./read-sheets";
import { listSheets, type SheetName } from "./sheet-names";
import * as snapshots from "./snapshots";
import { setUpPage } from "./summary/print";
import { writeSummary } from "./summary/write-summary";
import { changeExcel, ExcelTrouble, readExcel, refusalIn, runExcel, UNDO_NOT_SUPPORTED } from "./trouble";
import { inTurns } from "./turns";

export interface ValidateOptions extends ReviewOptions, Waiting {
  /** The sheet that holds the plan, though it be hidden; undefined to look on every visible sheet. */
  sheetName?: string;
}

/**
 * Reads the plan and reviews it. Changes nothing in the workbook.
 * @throws ExcelTrouble "no-plan" where no sheet holds a plan, "cancelled" where it was stopped, or with Excel's own code
 */
export async function validate({
  sheetName,
  signal,
  onProgress,
  ...options
}: ValidateOptions): Promise<Review> {
  const waiting = { signal, onProgress };
  const failed = "The plan was not read, and nothing was changed.";
  const read = await readExcel(failed, (context) => readSheets(context, sheetName, waiting));
  const review = await inTurns(reviewSheets(read, options, read.asked), waiting);
  if (review === null) throw noPlanFound(sheetName, read.hidden);
  return review;
}

/**
 * Reviews every plan on the visible sheets, and on that of the name, in the order of the tabs. Changes nothing in the
 * workbook. Tells how far the reading is, then how many sheets have been gone through, and can be stopped at any time.
 * @throws ExcelTrouble as `validate` does
 */
export async function validateAll({
  sheetName,
  signal,
  onProgress,
  ...options
}: ValidateOptions): Promise<Review[]> {
  const waiting = { signal, onProgress };
  const failed = "The plans were not read, and nothing was changed.";
  const read = await readExcel(failed, (context) => readSheets(context, sheetName, waiting));
  const pace = paceOf(waiting, read.sheets.length);
  const plans: Plan[] = [];
  for (const sheet of read.sheets) {
    const plan = await inTurns(readPlanOn(sheet, read, options), waiting);
    if (plan !== null) plans.push(plan);
    pace.read(1);
  }
  if (plans.length === 0) throw noPlanFound(undefined, read.hidden);
  return inTurns(reviewPlans(plans, read, options), waiting);
}

/** The sheets among which the plan may be, ours left out, in the order of their tabs. */
export function sheetNames(): Promise<SheetName[]> {
  return runExcel("The sheets could not be listed.", listSheets);
}

/** What stands in a row of a sheet, counted from 1, as headings. */
export function headingsAt(sheetName: string, row: number): Promise<ColumnHeading[]> {
  return runExcel("The headings were not read.", (context) => readHeadings(context, sheetName, row));
}

/**
 * Adds a sheet with the sample plan and brings it to the front. Resolves with its name.
 * @throws ExcelTrouble "not-loaded" where the sample could not be fetched
 */
export async function insertSample(): Promise<string> {
  const sample = await import("./sample-sheet").catch((error: unknown) => {
    const message =
      "The sample plan was not inserted: it could not be fetched. Check the network, then try again.";
    throw new ExcelTrouble("not-loaded", message, { cause: error });
  });
  return changeExcel(
    "The sample plan was not inserted.",
    "The sample plan may not be complete.",
    sample.insertSample,
  );
}

/** Keeps settings with the plan's sheet, in place of what it kept. */
export function keepSettings(sheetName: string, settings: Settings): Promise<void> {
  const halfDone = "The settings may not have been kept.";
  return changeExcel("The settings were not kept.", halfDone, async (context) => {
    const { customProperties } = context.workbook.worksheets.getItem(sheetName);
    customProperties.add(SETTINGS_KEPT, settingsAsText(settings));
    await syncChanges(context);
  });
}

/** Keeps in which row and columns a sheet holds its plan; what else the sheet keeps of settings stays. Two round trips. */
export function keepLayout(sheetName: string, layout: Settings["layout"]): Promise<void> {
  const halfDone = "The columns may not have been kept.";
  return changeExcel("The columns were not kept.", halfDone, async (context) => {
    const { customProperties } = context.workbook.worksheets.getItem(sheetName);
    const kept = customProperties.getItemOrNullObject(SETTINGS_KEPT).load("value");
    await context.sync();
    const { settings } = settingsKept(kept.isNullObject ? undefined : kept.value);
    customProperties.add(SETTINGS_KEPT, settingsAsText({ ...settings, layout }));
    await syncChanges(context);
  });
}

/** Brings a cell of the sheet to the user's eyes and selects it. */
export function goToCell(sheetName: string, cell: string): Promise<void> {
  const failed = `${cell} of “${sheetName}” was not shown.`;
  const halfDone = `${cell} of “${sheetName}” may not be in view.`;
  return runExcel(failed, (context) => goTo(context, sheetName, cell), { halfDone });
}

/** Writes the fixes of findings into their cells, and into no other; what was refused is told with its reason. */
export function applyFixes(review: Review, findings: readonly Finding[]): Promise<fixes.FixesApplied> {
  const halfDone = "Some cells may have been changed: check again.";
  return changeExcel("Nothing was changed.", halfDone, (context) =>
    fixes.applyFixes(context, review, findings),
  );
}

/** Puts back what the cells held before their fixes, where they still say what the fixes wrote. */
export function undoFixes(
  sheetName: string,
  applied: readonly fixes.AppliedFix[],
): Promise<fixes.FixesUndone> {
  const halfDone = "Some cells may have been put back: check again.";
  return changeExcel("Nothing was put back.", halfDone, (context) =>
    fixes.undoFixes(context, sheetName, applied),
  );
}

/** Highlights what is overdue or partly complete, in place of what an earlier review had highlighted. */
export function highlight(review: Review): Promise<void> {
  const halfDone = "The highlights may not be complete, or may stand on the wrong rows.";
  return changeExcel("The highlights were not shown.", halfDone, (context) =>
    highlights.showHighlights(context, review),
  );
}

/** Takes every highlight of ours from the plan's sheet. Returns how many rules were removed. */
export function clearHighlights(sheetName: string): Promise<number> {
  const halfDone = "Some highlights may be left.";
  return changeExcel("The highlights were not taken away.", halfDone, (context) =>
    highlights.clearHighlights(context, sheetName),
  );
}

export interface SummaryWritten {
  sheetName: string;
  /** What has changed since the last report, in sentences; none where no earlier snapshot is kept. */
  since: string[];
  /** Why its page could not be set up for printing, in words; null where it was. */
  trouble: string | null;
}

/**
 * Writes the summary sheet and sets it up for printing. What has changed is told since the latest snapshot, or since the
 * earlier copy of the plan on a sheet that is named.
 * @throws ExcelTrouble "no-day" where that copy does not say of what day it is
 */
export async function summarise(review: Review, earlierSheet?: string): Promise<SummaryWritten> {
  const earlier = earlierSheet === undefined ? null : await earlierCopy(review, earlierSheet);
  const halfDone = "The summary may not be complete.";
  return changeExcel("The summary was not written.", halfDone, async (context) => {
    const written = await writeSummary(context, review, earlier);
    const { sheetName, since } = written;
    try {
      await setUpPage(context, written, review);
      return { sheetName, since, trouble: null };
    } catch (error) {
      const refusal = refusalIn(error);
      if (refusal === null || refusal.code === UNDO_NOT_SUPPORTED) throw error;
      const failed = `The summary is on “${sheetName}”, but its page may not be set up for printing.`;
      return { sheetName, since, trouble: `${failed} ${refusal.words}` };
    }
  });
}

/** An earlier copy of the plan, as at the day that it gives above its headings. */
async function earlierCopy({ asAt }: Review, sheetName: string): Promise<Review> {
  const { plan, settings } = await validate({ sheetName, asAt, today: asAt });
  if (plan.suggestedAsAt === null || plan.suggestedAsAt >= asAt) {
    throw new ExcelTrouble(
      "no-day",
      `The summary was not written: “${sheetName}” does not say of what earlier day it is. Write “As at” and the day above its headings, then try again.`,
    );
  }
  return inTurns(reviewInSteps(plan, plan.suggestedAsAt, settings, null));
}

/** Keeps where each action stands, for later summaries to be held against. Returns the name of the sheet that keeps it. */
export function keepSnapshot(review: Review): Promise<string> {
  const halfDone = "The snapshot may not have been kept.";
  return changeExcel("The snapshot was not kept.", halfDone, (context) =>
    snapshots.keepSnapshot(context, review),
  );
}

/** The day of the latest snapshot of a sheet's plan, which was the last report; null where none is kept. */
export function lastReport(sheetName: string): Promise<CalendarDay | null> {
  return runExcel("The day of the last report was not read.", (context) =>
    snapshots.lastReport(context, sheetName),
  );
}

function noPlanFound(sheetName: string | undefined, hidden: string[]): ExcelTrouble {
  return new ExcelTrouble("no-plan", whyNoPlan(sheetName, hidden));
}

function whyNoPlan(sheetName: string | undefined, hidden: string[]): string {
  const wanted = "a row of headings with one for the action and one for the timescale, progress or status";
  if (sheetName !== undefined) return `The sheet “${sheetName}” has not got ${wanted}.`;
  const unseen = hidden.map((name) => `“${name}”`).join(", ");
  return hidden.length === 0
    ? `No sheet of this workbook has ${wanted}.`
    : `No visible sheet of this workbook has ${wanted}. Not looked at, because hidden: ${unseen}. Name the sheet to review it all the same.`;
}
