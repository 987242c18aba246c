import type { Rule } from "./rule";

export const unclearTimescale: Rule = {
  id: "unclear-timescale",
  severity: "warning",
  needs: ["due", "dueOriginal", "dueRevised"],
  pointsAt: "due",
  check: ({ timescale }) =>
    timescale.kind === "unclear"
      ? `No date can be read from “${timescale.text}”, so this is not counted as overdue. Write a date such as 31 August 2026.`
      : null,
};
