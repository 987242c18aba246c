import type { Progress } from "../excel/asking/pace";
import { inTurns } from "../excel/asking/turns";
import { type AppliedFix, applyFixes, type FixesApplied, type FixesUndone, undoFixes } from "../excel/fixes";
import { goToCell } from "../excel/go-to";
import { headingsAt } from "../excel/headings-at";
import { clearHighlights, highlight } from "../excel/highlights";
import { insertSample } from "../excel/insert-sample";
import { keepLayout, keepSettings } from "../excel/keep-settings";
import { keepSnapshot } from "../excel/keep-snapshot";
import { sheetNames } from "../excel/sheet-names";
import { lastReport } from "../excel/snapshots";
import { summarise, type SummaryWritten } from "../excel/summary/summarise";
import { validate, validateAll } from "../excel/validate";
import { sheetId, watchSheets } from "../excel/watch";
import type { CalendarDay } from "../plan/calendar";
import type { ColumnHeading } from "../plan/plan";
import type { Review } from "../plan/review";
import type { Finding } from "../plan/rules/finding";
import type { Settings } from "../plan/settings/settings";
import { openingOf } from "./list/opening";

export interface WhatToReview {
  asAt: CalendarDay;
  /** The sheet with the plan, though it be hidden; undefined to look on every visible sheet. */
  sheetName?: string;
  signal: AbortSignal;
  onProgress(part: Progress): void;
}

/** What the pane does to the workbook. Each promise rejects with ExcelTrouble where Excel refuses. */
export interface PaneActions {
  /** Where no sheet is named and several plans are as full, that on the preferred sheet, or else on the one in front. */
  validate(what: WhatToReview & { preferred?: string | undefined }): Promise<Review>;
  /** The reviews of all plans, on the visible sheets and on that sheet. */
  validateAll(what: WhatToReview): Promise<Review[]>;
  highlight(review: Review): Promise<void>;
  /** Resolves with the number of highlights removed. */
  clearHighlights(sheetName: string): Promise<number>;
  /** What has changed is told since the latest snapshot, or since the earlier copy of the plan on that sheet. */
  summarise(review: Review, earlierSheet?: string): Promise<SummaryWritten>;
  /** Keeps where each action stands, for later summaries. Resolves with the name of the sheet that keeps it. */
  keepSnapshot(review: Review): Promise<string>;
  /** The day of a sheet's latest snapshot; null where none is kept. */
  lastReport(sheetName: string): Promise<CalendarDay | null>;
  /** Shows a cell and selects it. */
  goToCell(sheetName: string, cell: string): Promise<void>;
  applyFixes(review: Review, findings: readonly Finding[]): Promise<FixesApplied>;
  undoFixes(sheetName: string, applied: readonly AppliedFix[]): Promise<FixesUndone>;
  keepSettings(sheetName: string, settings: Settings): Promise<void>;
  /** Of the sheet's settings, only in which row and columns it holds its plan. */
  keepLayout(sheetName: string, layout: Settings["layout"]): Promise<void>;
  /** Tells the id of each sheet whose cells change, until the function that it resolves with is called. */
  watchSheets(onChange: (sheetId: string) => void): Promise<() => Promise<void>>;
  sheetId(sheetName: string): Promise<string>;
  /** The sheets that could hold a plan. */
  sheetNames(): Promise<string[]>;
  /** Adds a sheet with the sample plan and shows it. Resolves with its name. */
  insertSample(): Promise<string>;
  /** What stands in a row of a sheet, counted from 1, as headings. */
  headingsAt(sheetName: string, row: number): Promise<ColumnHeading[]>;
}

/** The actions on the workbook that is open in Excel. */
export const excelActions: PaneActions = {
  applyFixes,
  clearHighlights,
  goToCell,
  headingsAt,
  highlight,
  insertSample,
  keepLayout,
  keepSettings,
  keepSnapshot,
  lastReport,
  sheetId,
  summarise,
  undoFixes,
  watchSheets,
  validate: async ({ asAt, ...what }) => {
    const review = await validate({ asAt, today: asAt, ...what });
    // The first drawing of the list would have to do it at one go.
    await inTurns(openingOf(review), what);
    return review;
  },
  validateAll: ({ asAt, ...what }) => validateAll({ asAt, today: asAt, ...what }),
  sheetNames: async () => (await sheetNames()).map(({ name }) => name),
};
