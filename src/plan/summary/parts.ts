/** Long tables in parts that each fit a page, so that every page has its headings. */
import type { SummaryTable } from "./table";

/** Lines of a part: as many as fit on A4 landscape where some of the names take two lines. */
const MOST_LINES = 30;

/** The table itself where it is short; each part is a table with a title of its own, and begins a page. */
export function inParts(table: SummaryTable): SummaryTable[] {
  const { rows, title } = table;
  if (rows.length <= MOST_LINES) return [table];
  const count = Math.ceil(rows.length / MOST_LINES);
  const lines = Math.ceil(rows.length / count);
  return Array.from({ length: count }, (_, index) => ({
    ...table,
    title: `${title} (part ${index + 1} of ${count})`,
    rows: rows.slice(index * lines, (index + 1) * lines),
    hasTotal: table.hasTotal && index === count - 1,
    startsPage: table.startsPage || index > 0,
  }));
}
