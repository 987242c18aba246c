/** Quarters without a split year, "Q3" or "Q2 2011", by what the plan's people have settled that they mean. */
import { formatDay, yearOf, type CalendarDay } from "../../calendar";
import type { Conventions } from "../../conventions";
import { quarterOfFinancialYear } from "./agreed-spans";
import type { Folded } from "./fold";
import { mention, type ByConvention, type Span, type Words } from "./mention";
import { A_FEW_YEARS, monthsSpan, yearNumber } from "./pieces";
import { closesHere, countsWhatFollows, opensHere } from "./surroundings";

export interface QuartersAlone extends Words {
  /** Each with its words, and 0 or more than 4 where there is no such quarter. */
  quarters: readonly (Words & { number: number })[];
  /** The year beside them, where one is written. */
  written: string | null;
}

/** Words that say, or leave open, which kind of year is meant: "Q3 of the financial year", "Year 2 Q3". */
const NAMES_A_YEAR =
  /(?<![a-z])(?:f ?\/? ?y|y(?=\d)|fin|years?|yrs?|financial|fiscal|academic|school)(?![a-z])/;
const NEARBY = 48;

/**
 * The quarters by convention; vague where there is none, or where they may be no time or of another kind of year. In a
 * financial year "Q4 2011" could begin or end 2011, and is vague; of "Q1 2011" both are the same.
 */
export function quartersAlone(
  { start, end, quarters, written }: QuartersAlone,
  folded: Folded,
  planDay: CalendarDay,
  conventions: Conventions,
): ByConvention | "vague" {
  const { quarterAlone } = conventions;
  const { text } = folded;
  const standsAlone = opensHere(text, start) && closesHere(text, end);
  const around = text.slice(Math.max(0, start - NEARBY), end + NEARBY);
  if (quarterAlone === "unclear" || !standsAlone || NAMES_A_YEAR.test(around)) return "vague";
  if (quarters.some(({ number }) => number < 1 || number > 4)) return "vague";
  const year = written === null ? null : yearNumber(written, planDay);
  if (written !== null && !isLikely(year, written, planDay)) return "vague";
  if (written !== null && written.length < 4 && countsWhatFollows(folded, end)) return "vague";
  const spanIn = (number: number) => (inYear: number) => {
    const span =
      quarterAlone === "calendar"
        ? monthsSpan(inYear, 3 * number - 2, 3 * number)
        : quarterOfFinancialYear(inYear, number, conventions);
    return { ...span, assumed: asTaken(span, quarterAlone) };
  };
  if (year !== null && quarters.some(({ number }) => yearOf(spanIn(number)(year).last) !== year))
    return "vague";
  const divided = { divides: "three-months" } as const;
  return { byConvention: quarters.map((one) => mention(one, "period", year, spanIn(one.number), divided)) };
}

function isLikely(year: number | null, written: string, planDay: CalendarDay): boolean {
  return year !== null && (written.length === 4 || Math.abs(year - yearOf(planDay)) <= A_FEW_YEARS);
}

function asTaken({ last }: Span, kind: string): string[] {
  return [`The quarter is taken as one of the ${kind} year, to ${formatDay(last)}.`];
}
