import { formatDay } from "../../calendar";
import type { ActionRule } from "../rule";

export const completedInFuture: ActionRule = {
  id: "completed-in-future",
  title: "Completed on a day still to come",
  severity: "error",
  needs: [["completedOn"]],
  why: "A day of completion that has not come yet is a slip or a forecast, and neither is a completion.",
  what: "Correct the day, or take it out until the action is complete.",
  check: ({ completedOn }, { asAt }) =>
    completedOn !== null && completedOn > asAt
      ? {
          at: "completedOn",
          message: `The day of completion is ${formatDay(completedOn)}, which is after ${formatDay(asAt)}. Correct it, or take it out until the action is complete.`,
          found: formatDay(completedOn),
          expected: `a day up to ${formatDay(asAt)}`,
        }
      : null,
};
