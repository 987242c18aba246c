/** The summary as tables of words and figures, before they are put on a sheet. */
import type { Status } from "../plan";

/** A value that leads somewhere: to a row of the plan's sheet, or to the line that lists the actions behind a figure. */
export interface Link {
  value: string | number;
  to: { planRow: number } | { behind: number };
}

export type SummaryValue = string | number | Link;

export interface SummaryTable {
  title: string;
  /** A remark under the title that keeps the figures from being misread, or "". */
  note: string;
  /** Each differs from the others of its table. */
  headings: string[];
  /** As many values in each row as there are headings. */
  rows: SummaryValue[][];
  /** Whether its last row adds up the whole plan. */
  hasTotal: boolean;
  /** Below the table; null where it has none. */
  chart: SummaryChart | null;
  /** Whether a new page begins with it. */
  startsPage: boolean;
}

/** Stacked bars, one for each line of a table but its last, which is the whole. */
export interface SummaryChart {
  title: string;
  /** What it shows, in words, for who cannot see it. */
  inWords: string;
  /** What is stacked, and the column of the table (from 0) that holds its figures. */
  series: { status: Status; column: number }[];
}

/** Characters of a name, beyond which it would push the bars of a chart aside. */
export const LONGEST_NAME = 100;

/** The value that is shown. */
export function shownValue(value: SummaryValue): string | number {
  return typeof value === "object" ? value.value : value;
}
