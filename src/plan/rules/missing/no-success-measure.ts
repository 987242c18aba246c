import type { ActionRule } from "../rule";

/** What is written where there is no measure. */
const NOTHING = /^(?:[-–—.\s]*|n ?\/? ?a\.?|none|nil|tb[acd]\.?|to be (?:agreed|confirmed|advised))$/i;

export const noSuccessMeasure: ActionRule = {
  id: "no-success-measure",
  title: "No measure of success",
  severity: "suggestion",
  needs: [["success"]],
  why: "Without a measure nobody can show that a finished action has made a difference.",
  what: "Say what will be different, and how it will be seen.",
  check: ({ written }) =>
    NOTHING.test((written.success?.text ?? "").trim())
      ? {
          at: "success",
          message: "No measure of success is given. Say what will be different, and how it will be seen.",
          expected: "what will be different",
        }
      : null,
};
