import { type CalendarDay, formatDay } from "../../calendar";
import type { ReviewedAction } from "../../overdue";
import { type ActionRule, HOW_FAR, progressRole, WHEN } from "../rule";
import { isSilent } from "./silence";

export const passedMilestone: ActionRule = {
  id: "passed-milestone",
  title: "A milestone has passed with nothing said of it",
  severity: "warning",
  needs: [WHEN, HOW_FAR],
  why: "The action is not overdue yet, but its first date is behind us and the plan does not say what came of it.",
  what: "Say whether the milestone was met.",
  check: (action, { asAt }) => {
    const day = milestonePassedInSilence(action, asAt);
    if (day === null) return null;
    const said =
      action.status === "not-started" ? "progress is read as not started" : "nothing is said of progress";
    return {
      at: progressRole(action),
      message: `The milestone of ${formatDay(day)} has passed, and ${said}. Say here whether it was met.`,
      expected: `whether the milestone of ${formatDay(day)} was met`,
    };
  },
};

/** The latest milestone that has passed while nothing is told of work done. Other words may well tell of it. */
export function milestonePassedInSilence(action: ReviewedAction, asAt: CalendarDay): CalendarDay | null {
  const { kind, due, yearAssumed } = action.timescale;
  if (action.overdue || yearAssumed || kind !== "date") return null;
  if (action.status !== "not-started" && !isSilent(action)) return null;
  return (
    due
      .slice(0, -1)
      .filter((day) => day < asAt)
      .at(-1) ?? null
  );
}
