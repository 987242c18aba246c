/** What a column holds below its heading: headings can mislead. */
import { oncePer, oncePerText } from "../../once";
import type { TimescaleKind } from "../../plan";
import type { Grid } from "../grid";
import { readProgress } from "../progress";
import { isErrorValue } from "../text";
import { readTimescale } from "../timescale";
import { isAnswer, isDeed, isNumber, isReply, isTime, namesPerson, namesSomebody } from "./cell-kinds";

/** Shares are of the cells that hold something, from 0 to 1. */
export interface ColumnContents {
  filled: number;
  meanLength: number;
  /** Different texts among them: names come again, accounts do not. */
  distinct: number;
  /** Cells that say a time among other words, or by itself. */
  timescales: number;
  /** Date cells, and words that say a time and nothing else. */
  times: number;
  /** Date cells. */
  dates: number;
  /** Names of persons; and of persons, jobs or bodies. */
  people: number;
  somebody: number;
  /** Short words of how far an action is; and texts of any length that tell it. */
  statuses: number;
  accounts: number;
  /** Colours by name or letter, and nothing else. */
  colours: number;
  /** What is to be done. */
  deeds: number;
  numbers: number;
  answers: number;
  replies: number;
}

/** A few dozen cells tell what a column holds; reading all of a long plan twice would not tell more. */
const SAMPLE = 40;
const ANY_DAY = "2000-01-01";
/** Cells longer than this are accounts; their beginning is enough to tell. */
const BEGINNING = 400;

const COLOUR = /^(?:red|amber|green|blue|r|a|g|b|r\/a|a\/g)$/i;

type Kinds = Omit<ColumnContents, "filled" | "meanLength" | "distinct">;

/** What the first few dozen filled cells of a column hold, of the rows that are worth looking at. */
export function columnContents(grid: Grid, column: number, rows: readonly number[]): ColumnContents {
  const kinds: Record<keyof Kinds, boolean>[] = [];
  const texts = new Set<string>();
  let length = 0;
  for (const row of rows) {
    if (kinds.length === SAMPLE) break;
    const text = grid.textAt(row, column);
    if (text === "" || isErrorValue(text)) continue;
    length += text.length;
    texts.add(text);
    kinds.push(kindsIn(grid)(row, column));
  }
  const share = (kind: keyof Kinds) => kinds.filter((cell) => cell[kind]).length / Math.max(1, kinds.length);
  return {
    filled: kinds.length,
    meanLength: length / Math.max(1, kinds.length),
    distinct: texts.size / Math.max(1, kinds.length),
    timescales: share("timescales"),
    times: share("times"),
    dates: share("dates"),
    people: share("people"),
    somebody: share("somebody"),
    statuses: share("statuses"),
    accounts: share("accounts"),
    colours: share("colours"),
    deeds: share("deeds"),
    numbers: share("numbers"),
    answers: share("answers"),
    replies: share("replies"),
  };
}

/** What the cells of a sheet hold; each text is read once, however often and under whichever headings it is met. */
const kindsIn = oncePer((grid: Grid) => {
  const context = { planDay: ANY_DAY, startDay: null, date1904: grid.sheet.date1904 };
  const ofText = oncePerText((text) =>
    kindsOf(
      text,
      isShort(text) ? readTimescale({ value: text, numberFormat: "General" }, context).kind : null,
    ),
  );
  return (row: number, column: number): Record<keyof Kinds, boolean> => {
    const value = grid.valueAt(row, column);
    const text = grid.textAt(row, column);
    if (typeof value === "string") return ofText(text);
    const { kind } = readTimescale({ value, numberFormat: grid.numberFormatAt(row, column) }, context);
    const dates = typeof value === "number" && kind === "date";
    return { ...kindsOf(text, kind), ...(dates && { times: true, dates }) };
  };
});

/** "Q2" is a time, though of no year. */
const QUARTER = /\bq[1-4]\b/i;

/** A longer text tells more than a time. */
function isShort(text: string): boolean {
  return text.length < 60;
}

/** What the text of a cell is, whose timescale is of this kind; null where it was too long to be one. */
function kindsOf(text: string, kind: TimescaleKind | null): Record<keyof Kinds, boolean> {
  const states = statesProgress(text.slice(0, BEGINNING));
  const isTold = kind !== null && (kind !== "unclear" || (QUARTER.test(text) && isTime(text)));
  return {
    timescales: isTold && isShort(text) && kind !== "blank",
    times: isTold && isTime(text),
    dates: false,
    people: namesPerson(text),
    somebody: namesSomebody(text),
    statuses: text.length < 30 && (states || COLOUR.test(text)),
    accounts: states,
    colours: COLOUR.test(text),
    deeds: isDeed(text),
    numbers: isNumber(text),
    answers: isAnswer(text),
    replies: isReply(text),
  };
}

function statesProgress(text: string): boolean {
  return !["not-stated", "blank"].includes(readProgress(text, { due: [], updatedOn: ANY_DAY }).status);
}
