import { yearOf, type CalendarDay } from "../../../calendar";
import {
  A_FEW_YEARS,
  daySpan,
  LEAP_YEAR,
  MONTH,
  monthNumber,
  ORDINAL,
  YEAR_AFTER_DAY,
  yearNumber,
} from "../pieces";
import { mention, wordsOf, type Form, type Time } from "../mention";
import { noSuchDay } from "../no-such-day";
import { closesHere, countsWhatFollows, endsInOtherDigits, isLabelled } from "../surroundings";
import { isCapital } from "../fold";

const WEEKDAY = "(?:mon|tues?|wed(?:nes)?|thu(?:r|rs)?|fri|sat(?:ur)?|sun)(?:day)?[.,]?";

/**
 * "31 May 2011", "31st May, 2011", "31 st of May", "31-May-11", "31/May/2011", "3 June '11"; days that share
 * a month: "1st, 8th and 15th June 2011", "1 - 15 June".
 *
 * Not "3 may be needed", "10.30 June", "Phase 2 May 2011", nor "31 May 12 staff", where the 12 could be either.
 */
export const namedDay: Form = {
  name: "named-day",
  pattern: new RegExp(
    `(?<![a-z\\d£$#]|\\d[.,:])` +
      `(?<others>(?:\\d{1,2}${ORDINAL}?(?: ?(?:,|&|-|/) ?| (?:and|to|or) )(?:the )?(?:${WEEKDAY} )?){0,6})` +
      `(?<day>\\d{1,2})(?<ordinal>${ORDINAL})?(?: day)?(?: of)?(?:[ ,]{0,2}|[-/.]|\\. |(?<=[a-z]) ?\\n)` +
      `(?<month>${MONTH})${YEAR_AFTER_DAY}?`,
    "g",
  ),
  read(match, folded, planDay) {
    const { day = "", others = "", month = "", year, shortYear, ordinal } = match.groups ?? {};
    const words = wordsOf(match);
    const written = year ?? shortYear;
    const monthAt = words.start + match[0].indexOf(month, others.length + day.length);
    if (written === undefined && !isCapital(folded, monthAt)) {
      if ((month === "may" || month === "march") && !closesHere(folded.text, words.end)) return null;
    }
    if (shortYear !== undefined && countsWhatFollows(folded, words.end)) return "unclear";
    if (belongsToMonthBefore(folded.text.slice(Math.max(0, words.start - 36), words.start), day, planDay))
      return null;
    if (
      day.length === 1 &&
      ordinal !== undefined &&
      TORN_DAY.test(folded.text.slice(Math.max(0, words.start - 3), words.start))
    )
      return "unclear";
    if (ITEM.test(match[0]) && others === "") {
      const around = folded.text.slice(Math.max(0, words.start - 200), words.end + 200);
      if (isOneOfSeveral(around, Number(day))) return null;
      if (day === "1") return "unclear";
    }
    if (endsInOtherDigits(folded.text, words.end)) return "unclear";
    if (isLabelled(folded.text, words.start) && ordinal === undefined) return "unclear";
    const inYear = written === undefined ? null : yearNumber(written, planDay);
    if (written !== undefined && inYear === null) return "unclear";

    const mentions: Time[] = [];
    for (const { 0: digits, index } of others.matchAll(OTHER_DAYS)) {
      const start = words.start + index;
      mentions.push(dayOf({ start, end: start + digits.length }, Number.parseInt(digits, 10), month, inYear));
    }
    if (mentions.some(({ spanIn }) => spanIn(inYear ?? LEAP_YEAR) === null)) return "unclear";
    const last = dayOf({ start: words.start + others.length, end: words.end }, Number(day), month, inYear);
    if (last.spanIn(inYear ?? LEAP_YEAR) === null)
      return noSuchDay(last, inYear, monthNumber(month), Number(day));
    return [...mentions, last];
  },
};

function dayOf(words: { start: number; end: number }, day: number, month: string, year: number | null): Time {
  return mention(words, "day", year, (inYear) => daySpan(inYear, monthNumber(month), day));
}

/** "1 5th May": a day torn in two, or a number of something else. */
const TORN_DAY = /(?:^|[^\d./:-])\d $/;

/** "2. May 2011" is the second item of a list where the text has a first or a third, otherwise a day of May. */
const ITEM = /^\d{1,2}\. [a-z]/;

function isOneOfSeveral(text: string, number: number): boolean {
  return [number - 1, number + 1].some((other) => new RegExp(`(?:^|[\\n;,]) ?${other}[.)] `).test(text));
}

const OTHER_DAYS = new RegExp(`\\d{1,2}${ORDINAL}?`, "g");

/** "Oct 11 - Nov 11": the two digits between the months are a year where the first month has no day before it. */
function belongsToMonthBefore(before: string, digits: string, planDay: CalendarDay): boolean {
  const year = digits.length === 2 ? yearNumber(digits, planDay) : null;
  const near = year !== null && Math.abs(year - yearOf(planDay)) <= A_FEW_YEARS;
  return near && MONTH_BEFORE.test(before) && !DAY_BEFORE.test(before);
}

const MONTH_BEFORE = new RegExp(`(?<![a-z])${MONTH}[ '-]{1,2}$`);
const DAY_BEFORE = new RegExp(
  `(?<!${MONTH}[ '-]{1,2}\\d?)\\d(?:${ORDINAL})?(?: of)?[ /.-]{0,2}${MONTH}[ '-]{1,2}$`,
);
