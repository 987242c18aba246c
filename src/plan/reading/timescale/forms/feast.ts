import { addDays } from "../../../calendar";
import { easterSunday } from "../easter";
import { mention, wordsOf, type Form } from "../mention";
import { daySpan, yearNumber } from "../pieces";
import { closesHere } from "../surroundings";

/** Days from Easter Sunday, or the day of December. */
const DAYS: Record<string, { fromEaster: number } | { december: number }> = {
  "good friday": { fromEaster: -2 },
  easter: { fromEaster: 0 },
  "easter sunday": { fromEaster: 0 },
  "easter monday": { fromEaster: 1 },
  christmas: { december: 25 },
  "christmas day": { december: 25 },
  "christmas eve": { december: 24 },
};

/** "Christmas", "Xmas 2011", "Xmas '11", "Easter 2012", "Good Friday". Not the "Easter holidays", nor "Christmas lights". */
export const feast: Form = {
  name: "feast",
  pattern:
    /(?<![a-z\d])(?<name>(?:christmas|xmas)(?: (?:day|eve))?|easter(?: (?:sunday|monday))?|good friday)(?![a-z])(?:[ ,]{1,2}(?<fullYear>\d{4})(?!\d)|[ ,]{0,2}'(?<shortYear>\d\d)(?!\d))?(?<holidays> (?:holidays?|breaks?|vacation|period|week|recess)(?![a-z]))?/g,
  read(match, { text }, planDay) {
    const { name = "", fullYear, shortYear, holidays } = match.groups ?? {};
    const year = fullYear ?? shortYear;
    const words = wordsOf(match);
    const inYear = year === undefined ? null : yearNumber(year, planDay);
    if (holidays !== undefined || (year !== undefined && inYear === null)) return "vague";
    if (year === undefined && !closesHere(text, words.end)) return null;
    const day = DAYS[name.replace("xmas", "christmas")]!;
    return [
      mention(words, "day", inYear, (other) => {
        if ("december" in day) return daySpan(other, 12, day.december);
        const sunday = easterSunday(other);
        if (sunday === null) return null;
        const only = addDays(sunday, day.fromEaster);
        return { first: only, last: only };
      }),
    ];
  },
};
