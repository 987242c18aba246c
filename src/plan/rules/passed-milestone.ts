import { formatDay } from "../calendar";
import type { Status } from "../plan";
import type { Rule } from "./rule";

const SAYS_NOTHING: readonly Status[] = ["blank", "not-stated", "not-started"];

export const passedMilestone: Rule = {
  id: "passed-milestone",
  severity: "warning",
  needs: ["due", "dueOriginal", "dueRevised"],
  pointsAt: "progress",
  check: ({ timescale, status, overdue }, { asAt }) => {
    const passed = timescale.due.slice(0, -1).filter((day) => day < asAt);
    const latest = passed[passed.length - 1];
    return latest !== undefined && !overdue && !timescale.yearAssumed && SAYS_NOTHING.includes(status)
      ? `The milestone of ${formatDay(latest)} has passed, and nothing is said of whether it was met. Say so here.`
      : null;
  },
};
