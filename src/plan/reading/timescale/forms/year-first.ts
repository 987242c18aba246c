import { mention, type Form, type Time } from "../mention";
import { FIRST_YEAR, FREE_YEAR, LAST_YEAR, MONTH, monthSpan, monthsSpan } from "../pieces";
import { yearOpensHere } from "../surroundings";
import { SEASONS } from "./season";
import { OTHER_YEAR } from "./year";

const NAME = `(?:${MONTH}|(?:spring|summer|autumn|winter)(?![a-z]))`;
const NAMES = `${NAME}(?:(?: ?[,/&] ?| and )${NAME}){0,5}`;

/**
 * "2025 (April)", "2025 April", "2025 (April and October)": a year before its months. A colon or a dash after the
 * year ("2012: March / June", "2011 - June") could as well begin a list or a range, and is in no shape agreed.
 */
export const yearFirst: Form = {
  name: "year-first",
  pattern: new RegExp(
    `(?<![a-z#])${FREE_YEAR}(?<year>\\d{4})(?:(?: ?\\((?<inside>${NAMES}) ?(?=\\)))|(?<open> ?[-:(]? ?|, ?)(?<next>${MONTH}))(?![ ,/.-]{0,2}'?\\d)`,
    "g",
  ),
  read(match, { text }) {
    if (OTHER_YEAR.test(text.slice(Math.max(0, match.index - 24), match.index))) return "unclear";
    const { year = "", inside, open = "", next } = match.groups ?? {};
    const names = inside ?? next ?? "";
    const inYear = Number(year);
    const end = match.index + match[0].length;
    const shut =
      inside !== undefined || (/^[ ,]+$/.test(open) && /^ ?(?:$|[\n.;)])/.test(text.slice(end, end + 2)));
    const known = inYear >= FIRST_YEAR && inYear <= LAST_YEAR;
    if (!shut || !known || !yearOpensHere(text, match.index)) return open.startsWith(",") ? null : "unclear";
    const namesAt = end - match[0].length + match[0].lastIndexOf(names);
    return [...names.matchAll(EACH_NAME)].map(({ 0: name, index }, at): Time => {
      const start = at === 0 ? match.index : namesAt + index;
      const words = { start, end: namesAt + index + name.length };
      const season = SEASONS[name];
      if (season) return mention(words, "period", inYear, (other) => monthsSpan(other, ...season));
      return mention(words, "month", inYear, monthSpan(name), { divides: "month" });
    });
  },
};

const EACH_NAME = new RegExp(NAME, "g");
