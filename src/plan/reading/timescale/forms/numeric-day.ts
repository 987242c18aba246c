import { daySpan, yearNumber } from "../pieces";
import { mention, wordsOf, type Form } from "../mention";
import { noSuchDay } from "../no-such-day";
import { isLabelled } from "../surroundings";

/**
 * "31/05/2011", "22.7.11", "31-05-11", "31 / 05 / 2011", "31 05 2011": the day before the month, always.
 *
 * Anything in this shape that the calendar does not have ("13/31/11", "31/05/20111") is a slip that only its
 * writer can mend. "Section 1.10.12" is not in this shape, and "1.2.3" is a numbering.
 */
export const numericDay: Form = {
  name: "numeric-day",
  pattern:
    /(?<![a-z\d£$#]|\d\.)(?<day>\d{1,2})(?<one> (?=\d{1,2} )| ?[./-] ?(?=\d{1,2} ?[./-]))(?<month>\d{1,2})(?<two> ?[./-] ?| )(?<year>'?\d{2,})(?![a-z%])/g,
  read(match, { text }, planDay) {
    const { day = "", month = "", year = "", one = "", two = "" } = match.groups ?? {};
    const before = text.slice(Math.max(0, match.index - 12), match.index);
    if (/\d\/$/.test(before) && !(one === "." && ANOTHER_DAY.test(before))) return null;
    const spaced = one === " " && two === " ";
    const labelled = isLabelled(text, match.index) && (year.length !== 4 || one === ".");
    if (labelled || (one === " ") !== (two === " ")) return null;
    const loose = one.includes("- ") || two.includes("- ") || (spaced && text.trim() !== match[0]);
    if (loose && year.length !== 4) return null;
    const words = wordsOf(match);
    const mark = one.trim();
    const goesOn = text[words.end] === mark && /\d/.test(text[words.end + 1] ?? "");
    const goesBack = mark === "-" && /\d-$/.test(text.slice(Math.max(0, words.start - 2), words.start));
    const digits = year.replace("'", "").length;
    const mixed = mark !== two.trim() && digits !== 4;
    if (mixed || goesOn || goesBack || (digits !== 2 && digits !== 4)) return "unclear";
    const inYear = yearNumber(year, planDay);
    if (inYear === null) return "unclear";
    if (daySpan(inYear, Number(month), Number(day)) === null)
      return noSuchDay(words, inYear, Number(month), Number(day));
    return [mention(words, "day", inYear, (other) => daySpan(other, Number(month), Number(day)))];
  },
};

/** "30.9.12/31.12.12": two days with dots. */
const ANOTHER_DAY = /\d\.\d{1,2}\.(?:\d\d|\d{4})\/$/;
