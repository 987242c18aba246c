/** Keeps account of the actions behind each figure of a summary, so that every one of them can be checked. */
import type { ReviewedAction } from "../overdue";
import { rowsText } from "./rows-text";
import type { SummaryTable, SummaryValue } from "./table";

/** What a cell of Excel holds, less a little. */
const LONGEST = 32_000;

export class Behind {
  private readonly figures: { label: string; count: number; rows: string }[] = [];

  /** How many actions there are, as a figure that leads to their rows; plain 0 where there are none. */
  count(label: string, actions: readonly ReviewedAction[]): SummaryValue {
    if (actions.length === 0) return 0;
    const rows = actions.map(({ row }) => row);
    this.figures.push({ label, count: rows.length, rows: rowsText(rows, LONGEST) });
    return { value: actions.length, to: { behind: this.figures.length - 1 } };
  }

  /** The list that the figures lead to: a line for each, in the order in which they were counted. */
  table(sheet: string): SummaryTable {
    return {
      title: "Behind the figures",
      note: `Each figure above leads to its line here, which gives the rows of its actions on “${sheet}”. This list is not printed.`,
      headings: ["Figure", "Actions", "Rows"],
      rows: this.figures.map(({ label, count, rows }) => [label, count, rows]),
      hasTotal: false,
      chart: null,
      startsPage: false,
    };
  }
}
