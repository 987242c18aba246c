import { useEffect, useState } from "react";
import { ExcelTrouble } from "../../excel/asking/trouble";
import { parseDay, type CalendarDay } from "../../plan/calendar";
import type { Review } from "../../plan/review";
import { openFindings } from "../../plan/rules/finding";
import type { PaneActions } from "../pane-actions";
import { text } from "../text";
import { afterwards } from "./afterwards";
import type { Step, Steps } from "./useStep";
import { useWatch } from "./useWatch";

/** Which plan is read and as at which day, and the latest review of it. */
export function useReading(actions: PaneActions, today: CalendarDay, step: Steps) {
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
  /** The day of the latest snapshot of the plan that was last looked for, and its sheet. */
  const [lastReport, setLastReport] = useState<{ sheet: string; day: CalendarDay | null }>();
  const watch = useWatch(actions, step.quietly);
  const day = parseDay(asAt);

  /** Reads a sheet, or all where none is named, as at the day that is chosen or that of an earlier review. */
  async function read({ signal, onProgress }: Step, sheet: string | undefined, asAtDay = day ?? today) {
    watch.readingBegins();
    // Looking at another sheet meanwhile is not choosing its plan.
    const preferred = review?.plan.sheet;
    const what = { asAt: asAtDay, sheetName: sheet, preferred, signal, onProgress };
    const fresh = await actions.validate(what).catch((error: unknown) => {
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

  /** Reads a sheet, which is chosen by that. */
  function readChosen(running: Step, sheet: string) {
    setSheetName(sheet);
    return read(running, sheet);
  }

  /** Reads the plan and says what was found: when the pane opens, and when another sheet is chosen. */
  function look(sheet: string | undefined) {
    void step.run(text.looking, async (running) => {
      const { plan } = await read(running, sheet);
      setLastReport({ sheet: plan.sheet, day: await actions.lastReport(plan.sheet) });
      return text.columnsFound(plan.columns);
    });
  }

  useEffect(() => look(undefined), []);

  /**
   * Runs a step from a fresh reading of a sheet, or of all where none is named: the plan may have been edited since the
   * last one. Resolves with whether that went well.
   */
  async function fromFresh(busy: string, sheet: string | undefined, use: (fresh: Review) => Promise<string>) {
    if (day === null) return false;
    return step.run(busy, async (running) => use(await read(running, sheet, day)));
  }

  return {
    asAt,
    day,
    setAsAt,
    sheetName,
    review,
    isAsked,
    isNoPlan,
    isStale: watch.isStale,
    /** Of the plan that is shown; null where none is kept. */
    lastReport: lastReport !== undefined && lastReport.sheet === review?.plan.sheet ? lastReport.day : null,
    chooseSheet: (name: string) => {
      setSheetName(name);
      setAsked(false);
      look(name);
    },
    /** Puts the sample plan on a new sheet and reads it. Resolves with whether that went well. */
    insertSample: () =>
      step.run(text.insertingSample, async (running) => {
        const name = await actions.insertSample();
        setAsked(false);
        return afterwards(text.sampleInserted(name), text.notReadAgain, () => readChosen(running, name));
      }),
    /** Reviews the plan that is chosen, or that of another sheet, which is then chosen. */
    validate: (sheet = sheetName) => {
      setSheetName(sheet);
      return fromFresh(text.reading, sheet, async (fresh) => {
        setAsked(true);
        return reviewedText(fresh);
      });
    },
    read,
    readChosen,
    /** Runs a step from a fresh reading of the plan that is shown, never of another that a fresh look might find. */
    withFresh: (busy: string, use: (fresh: Review) => Promise<string>) =>
      fromFresh(busy, review?.plan.sheet ?? sheetName, use),
  };
}

export type Reading = ReturnType<typeof useReading>;

function reviewedText({ asAt, actions, findings }: Review): string {
  return text.reviewed(asAt, actions.filter(({ overdue }) => overdue).length, openFindings(findings).length);
}
