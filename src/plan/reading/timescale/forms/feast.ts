import { easterSunday } from "../easter";
import { mention, wordsOf, type Form } from "../mention";
import { daySpan, yearNumber } from "../pieces";
import { closesHere } from "../surroundings";

/** "Christmas", "Xmas 2011", "Easter 2012", "Easter Sunday". Not the "Easter holidays", nor "Christmas lights". */
export const feast: Form = {
  name: "feast",
  pattern:
    /(?<![a-z\d])(?<name>christmas|xmas|easter)(?: (?<which>day|sunday|eve))?(?![a-z])(?:[ ,]{1,2}(?<year>\d{4})(?!\d))?(?<holidays> (?:holidays?|breaks?|vacation|period|week|monday|recess)(?![a-z]))?/g,
  read(match, { text }, planDay) {
    const { name = "", which, year, holidays } = match.groups ?? {};
    const words = wordsOf(match);
    const easter = name === "easter";
    const inYear = year === undefined ? null : yearNumber(year, planDay);
    if (holidays !== undefined || (year !== undefined && inYear === null)) return "unclear";
    if (which !== undefined && (which === "sunday") !== easter) return "unclear";
    if (year === undefined && !closesHere(text, words.end)) return null;
    const spanIn = (other: number) => {
      const sunday = easterSunday(other);
      if (easter) return sunday === null ? null : { first: sunday, last: sunday };
      return daySpan(other, 12, which === "eve" ? 24 : 25);
    };
    return [mention(words, "day", inYear, spanIn)];
  },
};
