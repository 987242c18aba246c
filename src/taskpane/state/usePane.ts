import { useEffect, useState } from "react";
import type { AppliedFix } from "../../excel/fixes";
import { ExcelTrouble } from "../../excel/trouble";
import { parseDay, type CalendarDay } from "../../plan/calendar";
import { highlightOf } from "../../plan/highlight";
import type { Review } from "../../plan/review";
import { type Finding, openFindings } from "../../plan/rules/finding";
import type { Settings } from "../../plan/settings/settings";
import { reportText } from "../../plan/summary/report-text";
import { type View, WHOLE_VIEW } from "../list/view";
import type { PaneActions } from "../pane-actions";
import { text } from "../text";
import { useStep, type Step } from "./useStep";
import { useWatch } from "./useWatch";

/** The state of the pane, and what its controls do. */
export function usePane(actions: PaneActions, today: CalendarDay) {
  /** The day as the field has it: "" while it is being typed; undefined until one is chosen. */
  const [chosenDay, setAsAt] = useState<string>();
  const asAt = chosenDay ?? today;
  /** The sheet that the user has chosen; undefined while none was. */
  const [sheetName, setSheetName] = useState<string>();
  /** The latest reading; kept when a later step fails. */
  const [review, setReview] = useState<Review | null>(null);
  /** Whether the user has asked for it: before, only what was found is told. */
  const [isAsked, setAsked] = useState(false);
  /** Whether the latest reading has found no plan. */
  const [isNoPlan, setNoPlan] = useState(false);
  /** The fixes of the latest step that applied some, and their sheet, while they can be undone. */
  const [applied, setApplied] = useState<{ sheet: string; fixes: readonly AppliedFix[] }>();
  /** The day of the latest snapshot of the plan that was last looked for, and its sheet. */
  const [lastReport, setLastReport] = useState<{ sheet: string; day: CalendarDay | null }>();
  /** The latest summary that was written: what it is of, and the account for the covering report. */
  const [summary, setSummary] = useState<{ of: Review; account: string }>();
  /** What of the review of a sheet the list is to show. */
  const [chosenView, setView] = useState<{ sheet: string; view: View }>();
  const step = useStep();
  const watch = useWatch(actions, review?.plan.sheet, step.quietly);

  const day = parseDay(asAt);
  /** What is done with the plan that is shown is never done with another that a fresh look might find. */
  const shownSheet = review?.plan.sheet ?? sheetName;

  async function read({ signal, onProgress }: Step, what: { asAt: CalendarDay; sheetName?: string }) {
    watch.readingBegins();
    const fresh = await actions.validate({ ...what, signal, onProgress }).catch((error: unknown) => {
      if (!(error instanceof ExcelTrouble)) throw error;
      if (error.code === "no-plan") setNoPlan(true);
      if (error.code !== "no-such-sheet") throw error;
      // It was renamed or deleted; what is found next is told of before anything is done with it.
      setSheetName(undefined);
      throw new ExcelTrouble(error.code, `${error.message} ${text.lookEverywhere}`, { cause: error });
    });
    setReview(fresh);
    setNoPlan(false);
    watch.isRead(fresh.plan.sheet);
    return fresh;
  }

  /** Reads the plan and says what was found: when the pane opens, and when another sheet is chosen. */
  function look(sheet: string | undefined) {
    void step.run(text.looking, async (running) => {
      const { plan } = await read(running, { asAt: day ?? today, sheetName: sheet });
      setLastReport({ sheet: plan.sheet, day: await actions.lastReport(plan.sheet) });
      return text.columnsFound(plan.columns);
    });
  }

  useEffect(() => look(undefined), []);

  /**
   * Runs a step from a fresh reading of a sheet, or of all where none is named: the plan may have been edited since the
   * last one. Resolves with whether that went well.
   */
  async function withFresh(busy: string, sheet: string | undefined, use: (fresh: Review) => Promise<string>) {
    if (day === null) return false;
    return step.run(busy, async (running) => use(await read(running, { asAt: day, sheetName: sheet })));
  }

  /** Reviews the plan that is chosen, or that of another sheet, which is then chosen. */
  function validate(sheet = sheetName) {
    setSheetName(sheet);
    setApplied(undefined);
    return withFresh(text.reading, sheet, async (fresh) => {
      setAsked(true);
      return reviewedText(fresh);
    });
  }

  /** Changes cells by fixes, and reads the plan again. */
  function change(busy: string, of: Review, fix: () => Promise<string>) {
    void step.run(busy, async (running) => {
      const told = await fix();
      return afterwards(told, text.notReadAgain, () =>
        read(running, { asAt: of.asAt, sheetName: of.plan.sheet }),
      );
    });
  }

  /** Keeps something with a sheet, and reads it by that. Resolves with whether that went well. */
  function keep(sheet: string, done: string, keeping: () => Promise<void>) {
    return step.run(text.keeping, async (running) => {
      await keeping();
      setSheetName(sheet);
      return afterwards(done, text.notReadAgain, () =>
        read(running, { asAt: day ?? today, sheetName: sheet }),
      );
    });
  }

  return {
    ...step,
    asAt,
    day,
    review,
    isAsked,
    isNoPlan,
    isStale: watch.isStale,
    canUndo: applied !== undefined && applied.fixes.length > 0 && applied.sheet === review?.plan.sheet,
    setAsAt,
    chooseSheet: (name: string) => {
      setSheetName(name);
      setAsked(false);
      look(name);
    },
    /** Puts the sample plan on a new sheet and reads it. Resolves with whether that went well. */
    insertSample: () =>
      step.run(text.insertingSample, async (running) => {
        const name = await actions.insertSample();
        setSheetName(name);
        setAsked(false);
        return afterwards(text.sampleInserted(name), text.notReadAgain, () =>
          read(running, { asAt: day ?? today, sheetName: name }),
        );
      }),
    validate,
    /** Reviews all plans of the workbook and gives them; which plan is chosen stays. */
    validateAll: (asAtDay: CalendarDay, give: (reviews: readonly Review[]) => void) =>
      step.run(text.checkingSheets, async (running) => {
        const reviews = await actions.validateAll({ asAt: asAtDay, sheetName, ...running });
        give(reviews);
        return text.sheetsChecked(reviews.length, asAtDay);
      }),
    highlight: () =>
      withFresh(text.highlighting, shownSheet, async (fresh) => {
        await actions.highlight(fresh);
        return text.highlighted(fresh.actions.filter((action) => highlightOf(action) !== null).length);
      }),
    clearHighlights: (of: Review) =>
      step.run(text.clearing, async () => text.cleared(await actions.clearHighlights(of.plan.sheet))),
    /** Resolves with whether the summary is written, set up for printing and shown. */
    summarise: async (earlierSheet?: string) => {
      let isPrintable = false;
      const isDone = await withFresh(text.summarising, shownSheet, async (fresh) => {
        const written = await actions.summarise(fresh, earlierSheet);
        isPrintable = written.trouble === null;
        setSummary({ of: fresh, account: reportText(fresh, written.since) });
        const told = written.trouble ?? text.summarised(written.sheetName);
        return afterwards(told, text.notShown, () => actions.goToCell(written.sheetName, "A1"));
      });
      return isDone && isPrintable;
    },
    view: chosenView !== undefined && chosenView.sheet === review?.plan.sheet ? chosenView.view : WHOLE_VIEW,
    setView: (of: Review, view: View) => setView({ sheet: of.plan.sheet, view }),
    /** Of the plan that is shown; null where none is kept. */
    lastReport: lastReport !== undefined && lastReport.sheet === review?.plan.sheet ? lastReport.day : null,
    /** Of a summary of the plan and the day that are shown; null where there is none. */
    reportAccount:
      summary?.of.plan.sheet === review?.plan.sheet && summary?.of.asAt === review?.asAt
        ? (summary?.account ?? null)
        : null,
    keepSnapshot: () =>
      withFresh(text.keepingSnapshot, shownSheet, async (fresh) =>
        text.snapshotKept(fresh.asAt, await actions.keepSnapshot(fresh)),
      ),
    goTo: (of: Review, cell: string) => step.quietly(() => actions.goToCell(of.plan.sheet, cell)),
    applyFixes: (of: Review, findings: readonly Finding[]) =>
      change(text.applying, of, async () => {
        const { applied: changed, refused } = await actions.applyFixes(of, findings);
        setApplied({ sheet: of.plan.sheet, fixes: changed });
        return text.applied(changed, refused);
      }),
    undo: (of: Review) =>
      change(text.undoing, of, async () => {
        const { undone, refused } = await actions.undoFixes(of.plan.sheet, applied?.fixes ?? []);
        setApplied(undefined);
        return text.undone(undone, refused);
      }),
    keepSettings: (sheet: string, settings: Settings, done: string) =>
      keep(sheet, done, () => actions.keepSettings(sheet, settings)),
    keepLayout: (sheet: string, layout: Settings["layout"]) =>
      keep(sheet, text.columnsKept, () => actions.keepLayout(sheet, layout)),
  };
}

export type Pane = ReturnType<typeof usePane>;

/** Does what follows on something that is done; where Excel refuses that, the trouble says first what was done. */
async function afterwards(done: string, otherwise: string, next: () => Promise<unknown>): Promise<string> {
  try {
    await next();
    return done;
  } catch (error) {
    if (!(error instanceof ExcelTrouble)) throw error;
    throw new ExcelTrouble(error.code, `${done} ${otherwise}`, { cause: error });
  }
}

function reviewedText({ asAt, actions, findings }: Review): string {
  return text.reviewed(asAt, actions.filter(({ overdue }) => overdue).length, openFindings(findings).length);
}
