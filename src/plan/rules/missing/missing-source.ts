import type { ActionRule } from "../rule";
import { isKept, isToldBlank } from "./kept-column";

/** A dash or “N/A” is an answer: the action has no source. */
export const missingSource: ActionRule = {
  id: "missing-source",
  title: "No source",
  severity: "warning",
  needs: [["source"]],
  why: "Nobody can tell which inspection or report the action answers, and it is missing from that line of the summary.",
  what: "Say which report or recommendation the action comes from.",
  check: (action, reviewed) =>
    isToldBlank(action, "source", reviewed)
      ? {
          at: "source",
          message: isKept("source", reviewed)
            ? "No source is given. Say which report or recommendation this action comes from."
            : "The column for the source is empty. Say which report or recommendation each action comes from, or take the column out.",
          expected: "the report or recommendation it answers",
        }
      : null,
};
