/** The headings in a row of the sheet, or in two rows read as one. */
import type { Grid } from "../../grid";
import { readDateCell } from "../../timescale/date-cell";
import { foldHeading, headingWords } from "./heading-words";
import { guessRoles, type HeadingGuess } from "./headings";
import { periodOf, type Period } from "./periods";

export interface Heading {
  column: number;
  /** As written. */
  text: string;
  /** For comparing with rows that repeat it. */
  folded: string;
  guesses: HeadingGuess[];
  /** The words of the grammar that it is made of; "" where it only names a period. */
  words: string;
  period: Period | null;
}

/** Reads headings, each wording once: a sheet has many rows that might be headings, and few wordings. */
export type HeadingReader = (grid: Grid, row: number, height: number) => Heading[];

export function headingReader(): HeadingReader {
  const known = new Map<string, Omit<Heading, "column">>();
  function read(text: string): Omit<Heading, "column"> {
    let heading = known.get(text);
    if (heading === undefined) {
      const folded = foldHeading(text);
      const words = headingWords(text.slice(0, 150));
      // A bracket at the end may hold the period: "Update (Q3)".
      const period = periodOf(text.slice(0, 150).toLowerCase());
      heading = { text, folded, guesses: guessRoles(text), words, period };
      known.set(text, heading);
    }
    return heading;
  }
  return (grid, row, height) => {
    const headings: Heading[] = [];
    for (let column = grid.firstColumn; column <= grid.lastColumn; column++) {
      const text = textAt(grid, row, height, column);
      if (text === "") continue;
      const heading = read(text);
      if (heading.folded !== "") headings.push({ column, ...heading });
    }
    return headings;
  };
}

function textAt(grid: Grid, row: number, height: number, column: number): string {
  const texts: string[] = [];
  for (let line = row; line < row + height; line++) {
    const spread = grid.mergeAt(line, column);
    const from = height > 1 && spread ? spread.columnIndex : column;
    const value = grid.valueAt(line, from);
    const day =
      typeof value === "number" && value > 30000
        ? readDateCell(value, grid.numberFormatAt(line, from), grid.sheet.date1904)
        : null;
    const text = day?.text ?? grid.textAt(line, from);
    if (text !== "" && !texts.includes(text)) texts.push(text);
  }
  return texts.join(" ");
}

/** "Last quarter | This quarter": a time that is told by its distance from now. */
const NEAR_PERIOD = /^(?:LATEST|PREVIOUS) (?:quarter|month|term|year|week|period)$/;

/** True for a heading that says nothing but a month, a quarter or a day, as over a column of updates. */
export function isOnlyPeriod({ words, folded }: Heading): boolean {
  return NEAR_PERIOD.test(words) || (/^(?:at|on)?$/.test(words) && /\p{L}|\d[/.]\d/u.test(folded));
}
