import { yearOf } from "../../../calendar";
import { TERMS } from "../../../conventions";
import { termSpan, yearOfTerm } from "../agreed-spans";
import { mention, wordsOf, type Form } from "../mention";
import { A_FEW_YEARS, monthsSpan, SPLIT_YEAR, splitYearNumber, yearNumber } from "../pieces";
import { closesHere, countsWhatFollows, opensHere } from "../surroundings";

/** The months of the seasons; winter runs into the next year. */
export const SEASONS: Record<string, readonly [number, number]> = {
  spring: [3, 5],
  summer: [6, 8],
  autumn: [9, 11],
  winter: [12, 14],
};

/**
 * "Spring 2011", "autumn of 2012", "Winter 2011/12", "by summer". Not "summer scheme", and not "summer 2011/12",
 * which could be either summer. Where the text speaks of terms ("Termly: autumn 2011 and spring 2012") it means the term.
 */
export const season: Form = {
  name: "season",
  pattern: new RegExp(
    `(?<![a-z\\d])(?<name>spring|summer|autumn|winter)(?![a-z])` +
      `(?:[ ,]{1,2}(?:of )?(?:(?<split>${SPLIT_YEAR})|(?<year>\\d{4})(?!\\d)|'?(?<shortYear>\\d\\d)(?![\\d:%/]|[.,]\\d)))?`,
    "g",
  ),
  read(match, folded, planDay, conventions) {
    const { name = "", split, year, shortYear } = match.groups ?? {};
    const words = wordsOf(match);
    const written = year ?? shortYear;
    const divided = { divides: "three-months" } as const;
    const term = folded.schoolTerms ? TERMS.find((one) => one === name) : undefined;
    const spanIn = (inYear: number) =>
      term ? termSpan(term, inYear, conventions) : monthsSpan(inYear, ...SEASONS[name]!);
    if (split !== undefined) {
      const first = splitYearNumber(split, planDay);
      if (term && first !== null) return [mention(words, "period", yearOfTerm(term, first), spanIn, divided)];
      const sure = first !== null && (name === "winter" || name === "autumn");
      return sure ? [mention(words, "period", first, spanIn, divided)] : "vague";
    }
    if (written === undefined) {
      const alone = opensHere(folded.text, words.start) && closesHere(folded.text, words.end);
      return alone ? [mention(words, "period", null, spanIn, divided)] : null;
    }
    const inYear = yearNumber(written, planDay);
    const likely = shortYear === undefined || Math.abs((inYear ?? 0) - yearOf(planDay)) <= A_FEW_YEARS;
    if (inYear === null || !likely || (shortYear && countsWhatFollows(folded, words.end))) return "unclear";
    return [mention(words, "period", inYear, spanIn, divided)];
  },
};
