import { yearOf } from "../../calendar";
import { type ActionRule, isClosed, WHEN } from "../rule";

/** "05/31/2011": the second number can be no month. */
const MONTH_FIRST = /^0?(?:[1-9]|1[0-2])([./-])(1[3-9]|2\d|3[01])\1(?:\d{4}|\d{2})$/;

/** Quiet where a day is not in the calendar: a sharper rule tells that. */
export const unclearTimescale: ActionRule = {
  id: "unclear-timescale",
  title: "Timescale cannot be read",
  severity: "warning",
  needs: [WHEN],
  why: "An action whose date cannot be told is never counted as overdue, however late it is.",
  what: "Write a date.",
  check: (action, { asAt }) => {
    const { kind, text, noSuchDay } = action.timescale;
    if (kind !== "unclear" || noSuchDay !== null || isClosed(action)) return null;
    const month = MONTH_FIRST.exec(text)?.[2];
    const why = month
      ? `“${text}” is read with the day first, and there is no month ${month}`
      : `No due date can be told for certain from “${text}”`;
    return {
      at: action.dueRole,
      message: `${why}, so this is not counted as overdue. Write a date such as 31 March ${yearOf(asAt) + 1}.`,
      expected: "a date",
    };
  },
};
