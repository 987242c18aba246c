/** Rows that only add up: "Total", "Total actions | 21", and the counts below them ("of which implemented | 4"). */
import type { Role } from "../../plan";
import type { Grid } from "../grid";
import type { Table } from "../table/table";
import { isErrorValue } from "../text";
import { filledRoles, rowTexts } from "./row-kinds";

const TOTAL = /^(?:grand |sub[- ]?|overall )?totals?\b/i;
const SUMS_UP = /^(?:overall|average|number of|of which|%|percentage)(?![\p{L}\d])/iu;
/** What is counted below a total. */
const COUNTED =
  /\b(?:complete|completed|closed|open|implemented|overdue|outstanding|progress|started|due|red|amber|green|blue|high|medium|low|total)\b|%/i;
/** A count or a share, not a year and not a date. */
const COUNT = /^(?:\d{1,3}|\d?\.\d+|\d{1,3}(?:\.\d+)? ?%)$/;
const WHO_WHEN_OR_WHAT: readonly Role[] = [
  "lead",
  "secondLead",
  "due",
  "dueOriginal",
  "dueRevised",
  "action",
];
/** Longer than any label of a count. */
const LONGEST_LABEL = 40;
const LONGEST_LINE = 80;

/** True where the row only adds up; below a row that does, a label with a count is enough. */
export function isTotal(grid: Grid, table: Table, row: number, belowTotal: boolean): boolean {
  const [first = "", ...others] = rowTexts(grid, row);
  const counts = others.filter((text) => COUNT.test(text));
  if (others.length === counts.length && counts.length > 0 && first.length <= LONGEST_LABEL) {
    if (SUMS_UP.test(first) || (belowTotal && COUNTED.test(first))) return true;
  }
  if (!TOTAL.test(first)) return false;
  // "Total must do: 20   Total should do: 12".
  if (others.length === 0 && first.length <= LONGEST_LINE && /: ?\d{1,3}(?!\d)/.test(first)) return true;
  const isTold = (role: Role) => {
    const text = grid.textAt(row, table.columns[role] ?? -1);
    return text !== first && /\p{L}/u.test(text) && !isErrorValue(text);
  };
  const isLed = isTold("lead") || isTold("secondLead");
  if (first.length > LONGEST_LABEL || isLed) return false;
  // "Total actions | 21 | Complete | 8": a count is told, and beside it words of one status at most.
  if (counts.length > 0 && others.every((text) => COUNT.test(text) || /^[\p{L} ]{1,15}$/u.test(text)))
    return true;
  const told = filledRoles(grid, table, row).filter(isTold);
  return !told.some((role) => WHO_WHEN_OR_WHAT.includes(role)) && first.replace(TOTAL, "").length <= 20;
}
