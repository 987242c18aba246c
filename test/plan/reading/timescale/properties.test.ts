import fc from "fast-check";
import {
  addDays,
  addMonths,
  endOfMonth,
  formatDay,
  monthOf,
  MONTH_NAMES,
  yearOf,
  type CalendarDay,
} from "../../../../src/plan/calendar";
import type { Timescale } from "../../../../src/plan/plan";
import { findDays, readTimescale } from "../../../../src/plan/reading/timescale";
import { processorTime } from "../../processor-time";
import { REALISTIC_CELLS } from "./realistic-cells";

const context = { planDay: "2011-07-22", startDay: "2011-04-01", date1904: false };

function read(value: string, planDay = context.planDay) {
  return readTimescale({ value, numberFormat: "General" }, { ...context, planDay });
}

/** A reading without the words of the cell. */
function asMeant({ readBy, noSuchDay, ...meant }: Timescale) {
  const lastOfMonth = noSuchDay?.lastOfMonth;
  return { ...meant, lastOfMonth, text: "", assumed: [], readBy: readBy.map(({ form }) => form) };
}

const anyDay = fc.integer({ min: 0, max: 40_541 }).map((days) => addDays("1990-01-01", days));
const anyCell = fc.constantFrom(...REALISTIC_CELLS.map(([cell]) => cell));
const words = fc.constantFrom(
  ..."by end of from to until and or 31 31st 1 2 12 st May may June 2011 2011/12 11 Q1 Q2 w/c early mid late was now".split(
    " ",
  ),
  ..."revised extended annually quarterly each every 6 months within next meeting autumn term Easter tbc ongoing".split(
    " ",
  ),
  ..."( ) , ; / - . \n & ' – 31/5/11 2011-05-31 before after not start completed Friday half first week 100% £5 → 20-22".split(
    " ",
  ),
);
const wordSalad = fc.array(words, { maxLength: 12 }).map((all) => all.join(" "));

/** The ways of writing one day, all of which must read back as that day. */
const WAYS: Record<string, (day: CalendarDay) => string> = {
  "in words": formatDay,
  ordinal: (day) => `${Number(day.slice(8))}th of ${MONTH_NAMES[monthOf(day) - 1]}, ${yearOf(day)}`,
  "torn ordinal": (day) => `${Number(day.slice(8))} th ${MONTH_NAMES[monthOf(day) - 1]} ${yearOf(day)}`,
  "short month": (day) => `${day.slice(8)}-${MONTH_NAMES[monthOf(day) - 1]!.slice(0, 3)}-${yearOf(day)}`,
  "short year": (day) => `${day.slice(8)}-${MONTH_NAMES[monthOf(day) - 1]!.slice(0, 3)}-${day.slice(2, 4)}`,
  slashes: (day) => day.split("-").reverse().join("/"),
  dots: (day) => day.split("-").reverse().map(Number).join("."),
  dashes: (day) => day.split("-").reverse().join("-"),
  spaces: (day) => day.split("-").reverse().join(" "),
  "two digits": (day) => `${day.slice(8)}/${day.slice(5, 7)}/${day.slice(2, 4)}`,
  ISO: (day) => day,
  "month first": (day) => `${MONTH_NAMES[monthOf(day) - 1]} ${Number(day.slice(8))}, ${yearOf(day)}`,
  capitals: (day) => `BY ${formatDay(day).toUpperCase()}`,
};

const monthName = (at: number) => MONTH_NAMES[at % 12]!;
const split = (year: number) => `${year}/${String(year + 1).slice(2)}`;
const dayBefore = (day: CalendarDay, monthsLater: number) => addDays(addMonths(day, monthsLater), -1);

/** Stretches of time in words, with their last day, for a year and a number from 0 to 11. */
const STRETCHES: Record<string, (year: number, at: number) => [words: string, last: CalendarDay]> = {
  "as a month": (year, at) => [`${monthName(at)} ${year}`, endOfMonth(year, at + 1)],
  "as a short month": (year, at) => [`end ${monthName(at).slice(0, 3)}-${year}`, endOfMonth(year, at + 1)],
  "as a month in digits": (year, at) => [`${at + 1}/${year}`, endOfMonth(year, at + 1)],
  "as a mid month": (year, at) => [
    `mid ${monthName(at)} ${year}`,
    `${endOfMonth(year, at + 1).slice(0, 8)}20`,
  ],
  "as a year": (year) => [`by ${year}`, `${year}-12-31`],
  "as a financial year": (year) => [split(year), `${year + 1}-03-31`],
  "as an academic year": (year) => [`academic year ${split(year)}`, `${year + 1}-08-31`],
  "as a quarter": (year, at) => [`Q${(at % 4) + 1} ${split(year)}`, dayBefore(`${year}-07-01`, 3 * (at % 4))],
  "as a season": (year, at) => [
    `${["spring", "summer", "autumn", "winter"][at % 4]} ${year}`,
    dayBefore(`${year}-06-01`, 3 * (at % 4)),
  ],
  "as a term": (year, at) => [
    `${["spring", "summer", "autumn"][at % 3]} term ${year}`,
    `${year}-${["04-30", "07-31", "12-31"][at % 3]}`,
  ],
  "as a range of months": (year, at) => [
    `${monthName(at)} ${year} - ${monthName(at + 5)} ${year + 1}`,
    endOfMonth(year + 1, ((at + 5) % 12) + 1),
  ],
};

describe("properties of reading timescales", () => {
  test("never throws, and days come ascending without repeats", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), wordSalad), (text) => {
        const { due, kind } = read(text);
        expect(due).toEqual([...new Set(due)].sort());
        if (kind === "date") expect(due.length).toBeGreaterThan(0);
        findDays(text, context);
      }),
      { numRuns: 3000 },
    );
  });

  test.each(Object.entries(WAYS))("any day written %s reads back", (_name, write) => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const { kind, due, yearAssumed } = read(write(day), addDays(day, 300));
        expect({ kind, due, yearAssumed }).toEqual({ kind: "date", due: [day], yearAssumed: false });
      }),
    );
  });

  test("two days with any join read as both, or as the later", () => {
    const join = fc.constantFrom(" / ", " and ", "; ", "\n", " & ", ", ");
    const way = fc.constantFrom(...["in words", "ordinal", "slashes", "dots"].map((name) => WAYS[name]!));
    fc.assert(
      fc.property(anyDay, anyDay, way, join, (one, other, write, between) => {
        const due = [...new Set([one, other])].sort();
        expect(read(write(one) + between + write(other)).due).toEqual(due);
        const [from, to] = [due[0]!, due.at(-1)!];
        expect(read(`${write(from)} to ${write(to)}`).due).toEqual([to]);
        expect(read(`${write(from)} - ${write(to)}`).due).toEqual([to]);
      }),
    );
  });

  test.each<[string, (cell: string) => string]>([
    ["spaces around", (cell) => `  ${cell}\u00a0 `],
    ["a trailing stop", (cell) => (/[a-z0-9]$/.test(cell) ? `${cell}.` : cell)],
    ["hard spaces", (cell) => cell.replaceAll(" ", "\u00a0")],
    ["double spaces", (cell) => cell.replaceAll(" ", "  ")],
    ["long dashes", (cell) => cell.replaceAll("-", "\u2014")],
    ["short dashes", (cell) => cell.replaceAll("\u2013", "-")],
    ["underlines for dashes", (cell) => cell.replaceAll("\u2013", "_")],
    ["lines of Windows", (cell) => cell.replaceAll("\n", "\r\n")],
  ])("%s change nothing", (_name, change) => {
    fc.assert(
      fc.property(anyCell, (cell) => {
        expect(asMeant(read(change(cell)))).toEqual(asMeant(read(cell)));
      }),
      { numRuns: 400 },
    );
  });

  test.each(Object.entries(STRETCHES))(
    "any stretch written %s reads back as its last day",
    (_name, write) => {
      fc.assert(
        fc.property(fc.integer({ min: 1990, max: 2099 }), fc.integer({ min: 0, max: 11 }), (year, at) => {
          const [words, last] = write(year, at);
          const { kind, due, yearAssumed } = read(words, `${year}-06-01`);
          expect({ words, kind, due, yearAssumed }).toEqual({
            words,
            kind: "date",
            due: [last],
            yearAssumed: false,
          });
        }),
      );
    },
  );

  test("a year is one that the words or the plan's date allow", () => {
    const centuries = [1900, 2000, 2100];
    fc.assert(
      fc.property(fc.oneof(wordSalad, anyCell), fc.integer({ min: 1990, max: 2099 }), (text, planYear) => {
        const plain = text.normalize("NFKC");
        const written = [...plain.matchAll(/\d{4}/g)].map(([digits]) => Number(digits));
        const short = [...plain.matchAll(/\d\d/g)].flatMap(([digits]) =>
          centuries.map((century) => century + Number(digits)),
        );
        const allowed = [planYear, ...written, ...short].flatMap((year) => [year - 1, year, year + 1]);
        const cell = { value: text, numberFormat: "General" };
        const { due } = readTimescale(cell, { ...context, planDay: `${planYear}-07-22`, startDay: null });
        const beyond = due.filter((day) => !allowed.includes(yearOf(day)));
        expect({ text, beyond }).toEqual({ text, beyond: [] });
      }),
      { numRuns: 2000 },
    );
  });

  test("the time taken grows no faster than the text", () => {
    const pieces = [
      "31 May 2011, ",
      "2011/12, ",
      "May, ",
      "(was June) ",
      "1,",
      "31 st ",
      "may ",
      "6 months ",
      " ",
      "1 - ",
      "Q1/",
      "every ",
      "week of the ",
      "2011-",
      "x",
      ".",
      "a ",
      "(1 ",
      "half term, ",
      "complete, ",
      "each a ",
      "3/4 and ",
      "-",
      "(",
    ];
    for (const piece of pieces) {
      const timeOf = (length: number) => {
        const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
        const begin = processorTime();
        read(`a ${text} b`);
        findDays(text, context);
        return processorTime() - begin;
      };
      timeOf(4096);
      expect({ piece, slow: timeOf(32_767) > 400 + 40 * timeOf(4096) }).toEqual({ piece, slow: false });
    }
  });
});
