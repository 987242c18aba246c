/** The ways of writing a time, the most telling first: words that one form has read are closed to the next. */
import type { Form } from "../mention";
import { feast } from "./feast";
import { isoDay } from "./iso-day";
import { dayAfterMonth, month, monthOfFinancialYear, numericMonth } from "./month";
import { namedDay } from "./named-day";
import { numericDay } from "./numeric-day";
import { quarter } from "./quarter";
import { season } from "./season";
import { splitYear } from "./split-year";
import { halfTerm, term } from "./term";
import { year, yearFirst } from "./year";

export const FORMS: readonly Form[] = [
  isoDay,
  numericDay,
  namedDay,
  dayAfterMonth,
  monthOfFinancialYear,
  halfTerm,
  quarter,
  term,
  season,
  feast,
  yearFirst,
  month,
  numericMonth,
  splitYear,
  year,
];
