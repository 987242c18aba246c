import type { ReviewedAction } from "../../overdue";
import type { Role } from "../../plan";
import { exactDay } from "../../reading/timescale";
import type { Steps } from "../../steps";
import { countOf } from "../../words";
import { type PlanNoticed, type PlanRule, WHEN } from "../rule";

const FEWEST = 2;

export const datesAsText: PlanRule = {
  id: "dates-as-text",
  title: "Dates as text beside Excel's own dates",
  severity: "suggestion",
  needs: [WHEN],
  why: "Excel sorts and filters its own dates and dates that are text apart, so that rows seem to be missing.",
  what: "Type the dates that are text again, so that Excel knows them as dates.",
  *checkPlan({ plan, actions }) {
    const found: PlanNoticed[] = [];
    for (const role of WHEN) {
      const column = plan.columns[role];
      const { texts, real } = yield* daysIn(role, actions);
      const [first] = texts;
      if (!first || column === undefined || texts.length < FEWEST || real.length < FEWEST) continue;
      const cell = first.cells[role] ?? `${column}${first.row}`;
      found.push({
        row: first.row,
        cell,
        about: role,
        message: `Column ${column} has ${countOf(real.length, "real Excel date")} and ${countOf(texts.length, "date")} typed as text, the first in ${cell}. Excel sorts and filters the two apart. Type the text ones again as dates.`,
        found: `${countOf(texts.length, "date")} as text, ${countOf(real.length, "real date")}`,
        expected: "real dates throughout",
      });
    }
    return found;
  },
};

/** The actions whose day stands in the role's column, as text and as a real date; those that share a merged cell once. */
function* daysIn(
  role: Role,
  actions: readonly ReviewedAction[],
): Steps<Record<"texts" | "real", ReviewedAction[]>> {
  const seen = new Set<string | undefined>();
  const days: Record<"texts" | "real", ReviewedAction[]> = { texts: [], real: [] };
  for (const action of actions) {
    yield;
    const cell = action.cells[role];
    if (action.dueRole !== role || seen.has(cell)) continue;
    seen.add(cell);
    if (exactDay(action.timescale) === null) continue;
    const value = action.written[role]?.value;
    if (typeof value === "string") days.texts.push(action);
    if (typeof value === "number") days.real.push(action);
  }
  return days;
}
