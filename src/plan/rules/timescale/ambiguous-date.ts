import { type CalendarDay, formatDay } from "../../calendar";
import type { Action } from "../../plan";
import { oncePer } from "../../once";
import { type ActionRule, isClosed, type Reviewed, WHEN } from "../rule";

/** "01/02/11", "5.6.2012": two numbers that could each be the day or the month. */
const IN_DIGITS = /(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?![\d./-])/g;
const MONTHS = 12;
/** Of years in two digits these and later ones are of the last century. */
const FIRST_TWO_DIGITS = 90;

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
    if (!date || timescale.due.length === 0 || isClosed(action)) return null;
    const { monthFirst, dayFirst } = orderOf(reviewed);
    if (dayFirst && !monthFirst) return null;
    const day = formatDay(dayFirstOf(date));
    const why = monthFirst
      ? `“${monthFirst.words}” in this plan has the month first`
      : "nothing in this plan shows which number is the day";
    return {
      at: action.dueRole,
      message: `“${date.words}” is read as ${day}, the day first, but ${why}. Write the month as a word.`,
      expected: "the month as a word",
      fix:
        date.words === timescale.text ? { safety: "suggested", to: day, what: `Write “${day}”` } : undefined,
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
  return matches.map(([words, first, , second, year = ""]) => ({
    words,
    first: Number(first),
    second: Number(second),
    year: year.length === 2 ? `${Number(year) < FIRST_TWO_DIGITS ? "20" : "19"}${year}` : year,
  }));
}

type InDigits = ReturnType<typeof digitsIn>[number];

/** The day that it names, whatever the words around make of it ("w/c", one of several). */
function dayFirstOf({ first, second, year }: InDigits): CalendarDay {
  return [year, ...[second, first].map((number) => String(number).padStart(2, "0"))].join("-");
}
