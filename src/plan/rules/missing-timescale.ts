import type { Rule } from "./rule";

export const missingTimescale: Rule = {
  id: "missing-timescale",
  severity: "error",
  needs: ["due", "dueOriginal", "dueRevised"],
  pointsAt: "due",
  check: ({ timescale }) =>
    timescale.kind === "blank" ? "No timescale is given. Say by when this is to be done." : null,
};
