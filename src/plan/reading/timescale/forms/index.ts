/** The ways of writing a time, the most telling first: words that one form has read are closed to the next. */
import type { Form } from "../mention";
import { dayAndMonthDigits } from "./day-and-month-digits";
import { feast } from "./feast";
import { isoDay } from "./iso-day";
import { dayAfterMonth } from "./day-after-month";
import { month } from "./month";
import { monthOfSplitYear } from "./month-of-split-year";
import { numericMonth } from "./numeric-month";
import { namedDay } from "./named-day";
import { numericDay } from "./numeric-day";
import { quarter } from "./quarter";
import { season } from "./season";
import { splitYear } from "./split-year";
import { halfTerm } from "./half-term";
import { term } from "./term";
import { year } from "./year";
import { yearFirst } from "./year-first";
import { yearMonth } from "./year-month";

export const FORMS: readonly Form[] = [
  isoDay,
  numericDay,
  namedDay,
  dayAfterMonth,
  monthOfSplitYear,
  halfTerm,
  quarter,
  term,
  yearFirst,
  season,
  feast,
  month,
  numericMonth,
  yearMonth,
  splitYear,
  dayAndMonthDigits,
  year,
];
