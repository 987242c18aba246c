import { useState } from "react";
import type { CalendarDay } from "../../plan/calendar";
import { highlightOf } from "../../plan/highlight";
import type { Review } from "../../plan/review";
import type { Settings } from "../../plan/settings/settings";
import { type View, WHOLE_VIEW } from "../list/view";
import type { PaneActions } from "../pane-actions";
import { text } from "../text";
import { afterwards } from "./afterwards";
import { useFixes } from "./useFixes";
import { useReading } from "./useReading";
import { useStep } from "./useStep";
import { useSummary } from "./useSummary";

/** The state of the pane, and what its controls do. */
export function usePane(actions: PaneActions, today: CalendarDay) {
  const step = useStep();
  const reading = useReading(actions, today, step);
  const { review, sheetName, readChosen, withFresh } = reading;
  const { forget, ...fixes } = useFixes(actions, step, reading);
  const summary = useSummary(actions, reading);
  /** What of the review of a sheet the list is to show. */
  const [chosenView, setView] = useState<{ sheet: string; view: View }>();

  /** Keeps something with a sheet, and reads it by that. Resolves with whether that went well. */
  function keep(sheet: string, done: string, keeping: () => Promise<void>) {
    return step.run(text.keeping, async (running) => {
      await keeping();
      return afterwards(done, text.notReadAgain, () => readChosen(running, sheet));
    });
  }

  return {
    ...step,
    ...reading,
    ...fixes,
    ...summary,
    /** As of the reading; fixes of before can then no longer be undone. */
    validate: (sheet?: string) => {
      forget();
      return reading.validate(sheet);
    },
    /** Reviews all plans of the workbook and gives them; which plan is chosen stays. */
    validateAll: (asAtDay: CalendarDay, give: (reviews: readonly Review[]) => void) =>
      step.run(text.checkingSheets, async (running) => {
        const reviews = await actions.validateAll({ asAt: asAtDay, sheetName, ...running });
        give(reviews);
        return text.sheetsChecked(reviews.length, asAtDay);
      }),
    highlight: () =>
      withFresh(text.highlighting, async (fresh) => {
        await actions.highlight(fresh);
        return text.highlighted(fresh.actions.filter((action) => highlightOf(action) !== null).length);
      }),
    clearHighlights: (of: Review) =>
      step.run(text.clearing, async () => text.cleared(await actions.clearHighlights(of.plan.sheet))),
    view: chosenView !== undefined && chosenView.sheet === review?.plan.sheet ? chosenView.view : WHOLE_VIEW,
    setView: (of: Review, view: View) => setView({ sheet: of.plan.sheet, view }),
    goTo: (of: Review, cell: string) => step.quietly(() => actions.goToCell(of.plan.sheet, cell)),
    keepSettings: (sheet: string, settings: Settings, done: string) =>
      keep(sheet, done, () => actions.keepSettings(sheet, settings)),
    keepLayout: (sheet: string, layout: Settings["layout"]) =>
      keep(sheet, text.columnsKept, () => actions.keepLayout(sheet, layout)),
  };
}

export type Pane = ReturnType<typeof usePane>;
