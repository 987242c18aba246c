import { formatDay } from "../../calendar";
import { type ActionRule, WHEN } from "../rule";

export const startAfterDue: ActionRule = {
  id: "start-after-due",
  title: "Starts after it is due",
  severity: "error",
  needs: [["start"], WHEN],
  why: "An action cannot begin after the day by which it is to be done, so one of its dates is wrong.",
  what: "Put right the date that is wrong.",
  check: ({ start, status, timescale }) => {
    const last = timescale.due.at(-1);
    const isSure = timescale.kind === "date" && !timescale.yearAssumed && status !== "dropped";
    return isSure && start !== null && last !== undefined && start > last
      ? {
          at: "start",
          message: `It starts on ${formatDay(start)}, after the last day on which it is due, ${formatDay(last)}. Put right the date that is wrong.`,
          found: formatDay(start),
          expected: `a day up to ${formatDay(last)}`,
        }
      : null;
  },
};
