import type { Action } from "../../plan";
import { MONTH_NAMES, yearOf } from "../../calendar";
import { type ActionRule, WHEN } from "../rule";

/**
 * “Immediately” has no part in it: until it is complete it is overdue, which that rule tells. A column for reviews, of
 * whatever form, may say when.
 */
export const noReviewDate: ActionRule = {
  id: "no-review-date",
  title: "Goes on, with no date to review it",
  severity: "suggestion",
  needs: [WHEN],
  why: "What goes on without an end is looked at again only if somebody has said when.",
  what: "Add a date on which it will be reviewed.",
  check: (action, { plan, asAt }) => {
    const hasRole = new Set(Object.values(plan.columns));
    if (plan.headings.some(({ column, heading }) => !hasRole.has(column) && /review/i.test(heading)))
      return null;
    const { text } = action.timescale;
    return goesOn(action) && !saysWhenReviewed(action)
      ? {
          at: action.dueRole,
          message: `“${text}” does not say when this will next be looked at. Add a review date, such as “${text}; review 31 March ${yearOf(asAt) + 1}”.`,
          expected: "a review date",
        }
      : null;
  },
};

/** Open, and going on with no period of its own; “each meeting” and “every 6 weeks” say when the next time is. */
function goesOn({ status, timescale: { kind, due, repeats, readBy } }: Action): boolean {
  if (status === "complete" || status === "dropped" || due.length > 0) return false;
  if (kind === "ongoing") return true;
  const words = readBy.filter(({ form }) => form === "repeat").map((read) => read.words);
  return kind === "recurring" && repeats === "regularly" && words.every((each) => NO_PERIOD.test(each));
}

const NO_PERIOD = /^(?:at )?(?:regular|periodic)/i;

/** Whether another cell tells of a review at a time. */
function saysWhenReviewed({ written }: Action): boolean {
  return Object.values(written).some(({ text }) => REVIEW_AT.test(text));
}

const TIME = `(?:${MONTH_NAMES.map((name) => name.slice(0, 3)).join("|")}|\\d{4}|\\d[./]\\d|annual|year|quarter|month|week|term|meeting)`;
const REVIEW_AT = new RegExp(
  `\\b(?:re-?)?(?:review|monitor|evaluat|audit)[a-z]*\\b[^.;\\n]{0,40}?\\b${TIME}|\\b(?:annual|year|quarter|month|week|term)[a-z]* (?:review|monitor|audit)`,
  "i",
);
