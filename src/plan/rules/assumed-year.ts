import { formatDay } from "../calendar";
import type { Rule } from "./rule";

export const assumedYear: Rule = {
  id: "assumed-year",
  severity: "warning",
  needs: ["due", "dueOriginal", "dueRevised"],
  pointsAt: "due",
  check: ({ timescale }) => {
    const last = timescale.due[timescale.due.length - 1];
    return timescale.yearAssumed && last !== undefined
      ? `“${timescale.text}” does not say for certain which year. ${formatDay(last)} is assumed, and is not counted as overdue. Write the year.`
      : null;
  },
};
