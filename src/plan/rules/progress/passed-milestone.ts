import { formatDay } from "../../calendar";
import type { Status } from "../../plan";
import { type ActionRule, HOW_FAR, progressRole, WHEN } from "../rule";

const SAYS_NOTHING: readonly Status[] = ["blank", "not-stated", "not-started"];

export const passedMilestone: ActionRule = {
  id: "passed-milestone",
  title: "A milestone has passed with nothing said of it",
  severity: "warning",
  needs: [WHEN, HOW_FAR],
  why: "The action is not overdue yet, but its first date is behind us and the plan does not say what came of it.",
  what: "Say whether the milestone was met.",
  check: (action, { asAt }) => {
    const { timescale, status } = action;
    const passed = timescale.due.slice(0, -1).filter((day) => day < asAt);
    const latest = passed.at(-1);
    return latest !== undefined && !action.overdue && !timescale.yearAssumed && SAYS_NOTHING.includes(status)
      ? {
          at: progressRole(action),
          message: `The milestone of ${formatDay(latest)} has passed, and nothing is said of whether it was met. Say so here.`,
          expected: `whether the milestone of ${formatDay(latest)} was met`,
        }
      : null;
  },
};
