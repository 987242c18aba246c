/** The month, quarter or day that a heading speaks of: "Q3 update", "Position at 31 March 2025". */
const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const MONTH =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";

/** Terms of the school year, by the month in which each begins, from 0. */
const TERMS: Readonly<Record<string, number>> = { aut: 8, spr: 0, sum: 4, win: 11 };
const TERM = "(?:aut(?:umn)?|spr(?:ing)?|sum(?:mer)?|winter)";

/** "First revision", "third revised date": where it stands among revisions, though "first" elsewhere means the original. */
const COUNTED: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  further: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  final: 9,
};
const REVISION_COUNTED = `\\b(?:${Object.keys(COUNTED).join("|")})(?= (?:revis(?:ed|ion)|extension|extended|amended|new|change|rescheduled)\\b)`;

/** Any stretch of a folded heading that only says which period it is of. */
export const PERIOD = new RegExp(
  [
    `\\b(?:\\d{1,2}(?:st|nd|rd|th)? )?${MONTH}\\b(?:[ '-]*(?:20)?\\d\\d\\b)?`,
    `\\b${TERM}(?: term)?(?: [12])?\\b`,
    "\\b(?:q|qtr |quarter |term )[1-6]\\b",
    "\\b(?:after )?\\d{1,2} months?\\b|\\bmonth \\d{1,2}\\b",
    "\\b\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}\\b",
    "\\b20\\d\\d(?:[/-]\\d\\d)?\\b",
    "\\b(?:year|yr) [1-5]\\b",
    "\\b(?:1st|2nd|3rd|[4-6]th|[1-6])\\b",
    REVISION_COUNTED,
  ].join("|"),
  "g",
);

export interface Period {
  /** Months since the year 0 where the heading gives the year; else null. */
  absolute: number | null;
  /** Its place within a year, in twelfths: a month, or the start of a quarter. */
  within: number;
  /** Where it names no time, only a place among others: "2nd", "Update 3". */
  nth: number | null;
}

export function periodOf(folded: string): Period | null {
  const day = /\b\d{1,2}[/.](\d{1,2})[/.](\d{2,4})\b/.exec(folded);
  const month = new RegExp(`\\b(${MONTH})\\b[ '-]*((?:20)?\\d\\d)?\\b`).exec(folded);
  const term = new RegExp(`\\b${TERM}\\b`).exec(folded)?.[0].slice(0, 3);
  const months = /\b(\d{1,2}) months?\b|\bmonth (\d{1,2})\b/.exec(folded);
  const quarter = /\b(?:q|qtr |quarter )([1-4])\b/.exec(folded);
  const ordinal = /\b([1-6])(?:st|nd|rd|th)?\b/.exec(folded);
  const counted = new RegExp(REVISION_COUNTED).exec(folded)?.[0];
  const nth = COUNTED[counted ?? ""] ?? Number(ordinal?.[1] ?? 0);
  const year = day?.[2] ?? month?.[2] ?? /\b(20\d\d)\b/.exec(folded)?.[1];
  if (!day && !month && !quarter && !term && !months && nth === 0 && !year) return null;
  const namesTime = Boolean(day ?? month ?? quarter ?? term ?? months ?? year);
  const within = day
    ? Number(day[1]) - 1
    : month
      ? MONTHS.indexOf((month[1] ?? "").slice(0, 3))
      : quarter
        ? (Number(quarter[1]) - 1) * 3
        : term
          ? (TERMS[term] ?? 0)
          : months
            ? Number(months[1] ?? months[2])
            : year
              ? 0
              : nth;
  return {
    within,
    absolute: year === undefined ? null : (Number(year) % 100) * 12 + within,
    nth: namesTime ? null : nth,
  };
}
