/** Finds the day that the sheet itself gives for this version of the plan ("as of 22.7.11", "Last updated: 12 May 2011"). */
import { dayOfSerial, type CalendarDay } from "../calendar";
import type { Table } from "./table/table";
import type { Grid } from "./grid";
import { findDays } from "./timescale";

const SAYS_AS_AT =
  /\b(?:as (?:of|at)|(?:last |latest )?(?:updated|revised|reviewed)(?: on)?|update(?:d)? (?:as )?(?:of|at)|version date|position (?:as )?at|correct (?:as )?at)\b/i;

/** The day of the first such note above or below the table, or null. */
export function findAsAtNote(
  grid: Grid,
  table: Table,
  lastActionRow: number,
  planDay: CalendarDay,
): CalendarDay | null {
  for (let row = grid.firstRow; row <= grid.lastRow; row++) {
    if (row >= table.headerRow && row <= lastActionRow) continue;
    for (let column = grid.firstColumn; column <= grid.lastColumn; column++) {
      const text = grid.textAt(row, column);
      const wording = SAYS_AS_AT.exec(text);
      if (!wording) continue;
      const said = text.slice(wording.index + wording[0].length);
      const found = fullDay(said, planDay) ?? dayBeside(grid, row, column, planDay);
      if (found) return found;
    }
  }
  return null;
}

/** A day written in full, with its year. */
function fullDay(text: string, planDay: CalendarDay): CalendarDay | null {
  const found = findDays(text, { planDay }).find(
    ({ precision, yearAssumed }) => precision === "day" && !yearAssumed,
  );
  return found?.day ?? null;
}

/** The day in the cell to the right of its label. */
function dayBeside(grid: Grid, row: number, column: number, planDay: CalendarDay): CalendarDay | null {
  const value = grid.valueAt(row, column + 1);
  if (typeof value !== "number") return fullDay(grid.textAt(row, column + 1), planDay);
  return /[dmy]/i.test(grid.numberFormatAt(row, column + 1)) ? dayOfSerial(value, grid.sheet.date1904) : null;
}
