import { formatDay } from "../../calendar";
import type { Action } from "../../plan";
import { oncePer } from "../../once";
import { type ActionRule, isClosed, type Reviewed, WHEN } from "../rule";

/** "01/02/11", "5.6.2012": two numbers that could each be the day or the month. */
const IN_DIGITS = /(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2(?:\d{4}|\d{2})(?![\d./-])/g;
const MONTHS = 12;

export const ambiguousDate: ActionRule = {
  id: "ambiguous-date",
  title: "Day and month could be swapped",
  severity: "suggestion",
  needs: [WHEN],
  why: "To one reader “01/02/2011” is 1 February, to another 2 January.",
  what: "Write the month as a word.",
  check: (action, reviewed) => {
    const { timescale } = action;
    const [date] = digitsIn(action).filter(
      ({ first, second }) => first <= MONTHS && second <= MONTHS && first !== second,
    );
    const last = timescale.due.at(-1);
    if (!date || last === undefined || isClosed(action)) return null;
    const { monthFirst, dayFirst } = orderOf(reviewed);
    if (dayFirst && !monthFirst) return null;
    const why = monthFirst
      ? `“${monthFirst.words}” in this plan has the month first`
      : "nothing in this plan shows which number is the day";
    return {
      at: action.dueRole,
      message: `“${date.words}” is read as ${formatDay(last)}, the day first, but ${why}. Write the month as a word.`,
      expected: "the month as a word",
      fix:
        date.words === timescale.text
          ? { safety: "suggested", to: formatDay(last), what: `Write “${formatDay(last)}”` }
          : undefined,
    };
  },
};

/** What the dates of the plan show of their order. */
const orderOf = oncePer(({ actions }: Reviewed) => {
  const all = actions.flatMap(digitsIn);
  return {
    monthFirst: all.find(({ second }) => second > MONTHS),
    dayFirst: all.some(({ first }) => first > MONTHS),
  };
});

/** The dates in digits of an action's timescale, where that is text. */
function digitsIn(action: Action) {
  const matches = [...action.timescale.text.matchAll(IN_DIGITS)];
  return matches.map(([words, first, , second]) => ({ words, first: Number(first), second: Number(second) }));
}
