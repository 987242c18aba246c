import type { ReviewedAction } from "../../overdue";
import { exactDay } from "../../reading/timescale";
import { countOf } from "../../words";
import { type PlanRule, WHEN } from "../rule";

const FEWEST = 2;

export const datesAsText: PlanRule = {
  id: "dates-as-text",
  title: "Dates as text beside Excel's own dates",
  severity: "suggestion",
  needs: [WHEN],
  why: "Excel sorts and filters its own dates and dates that are text apart, so that rows seem to be missing.",
  what: "Type the dates that are text again, so that Excel knows them as dates.",
  checkPlan: ({ plan, actions }) =>
    WHEN.flatMap((role) => {
      const column = plan.columns[role];
      const here = onePerCell(actions.filter((action) => action.dueRole === role));
      const days = here.filter(({ timescale }) => exactDay(timescale) !== null);
      const texts = days.filter(({ written }) => typeof written[role]?.value === "string");
      const real = days.filter(({ written }) => typeof written[role]?.value === "number");
      const [first] = texts;
      if (!first || column === undefined || texts.length < FEWEST || real.length < FEWEST) return [];
      const cell = first.cells[role] ?? `${column}${first.row}`;
      return [
        {
          row: first.row,
          cell,
          about: role,
          message: `Column ${column} has ${countOf(real.length, "real Excel date")} and ${countOf(texts.length, "date")} typed as text, the first in ${cell}. Excel sorts and filters the two apart. Type the text ones again as dates.`,
          found: `${countOf(texts.length, "date")} as text, ${countOf(real.length, "real date")}`,
          expected: "real dates throughout",
        },
      ];
    }),
};

/** Actions that share a merged cell are counted once. */
function onePerCell(actions: readonly ReviewedAction[]): ReviewedAction[] {
  const seen = new Set<string | undefined>();
  return actions.filter((action) => {
    const cell = action.cells[action.dueRole];
    return !seen.has(cell) && seen.add(cell);
  });
}
