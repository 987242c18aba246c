/** Says a text of one plan as another would: with days, months, years and figures of its own. */
import { MONTH_NAMES } from "../../../src/plan/calendar";
import type { Random } from "./random";

const MONTHS = MONTH_NAMES.join("|");
const DAY_OF_MONTH = new RegExp(`\\b\\d{1,2}( ?(?:st|nd|rd|th))?(?= (?:${MONTHS})\\b)`, "g");
const MONTH = new RegExp(`\\b(?:${MONTHS})\\b`, "g");
const FIGURE = new RegExp(`(?<![\\d./:£-])\\d{2,3}(?![\\d./:%]|st|nd|rd|th| (?:${MONTHS}))`, "g");
/** "2011", and the two years of "2011/12". */
const YEAR = /(?<!\d)((?:19|20)\d\d)(?:([/–-])(\d\d)(?![\d–-]))?(?!\d)/g;
/** The year of "30.9.10". */
const SHORT_YEAR = /(?<=(?<!\d)\d{1,2}[./-]\d{1,2}[./-])\d\d(?!\d)/g;

/** A timescale, moved from the year of its plan to another, on another day of its month. */
export function varyTimescale(text: string, fromYear: number, toYear: number, random: Random): string {
  const later = toYear - fromYear + random.below(2);
  return text
    .replace(DAY_OF_MONTH, (_, ending: string | undefined) => dayOfMonth(random, ending))
    .replace(YEAR, (_, year: string, dash: string | undefined, next: string | undefined) =>
      dash === undefined
        ? String(Number(year) + later)
        : `${Number(year) + later}${dash}${twoDigits(Number(next) + later)}`,
    )
    .replace(SHORT_YEAR, (year) => twoDigits(Number(year) + later));
}

/** An account of progress, with other days, months and figures, in the years around that of its plan. */
export function varyAccount(text: string, toYear: number, random: Random): string {
  return text
    .replace(FIGURE, () => String(12 + random.below(180)))
    .replace(DAY_OF_MONTH, (_, ending: string | undefined) => dayOfMonth(random, ending))
    .replace(MONTH, () => random.oneOf(MONTH_NAMES))
    .replace(/\b20\d\d\b/g, () => String(toYear - random.below(2)));
}

function dayOfMonth(random: Random, ending: string | undefined): string {
  const day = 1 + random.below(28);
  if (ending === undefined) return String(day);
  const suffix = ["th", "st", "nd", "rd"][day > 3 && day < 21 ? 0 : day % 10] ?? "th";
  return `${day}${ending.startsWith(" ") ? " " : ""}${suffix}`;
}

function twoDigits(year: number): string {
  return String(year % 100).padStart(2, "0");
}
