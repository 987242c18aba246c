/** The snapshots that a workbook keeps: of several plans, each of several days. */
import type { CalendarDay } from "../calendar";
import type { SnapshotRow } from "./snapshot";

/** Of what is kept, the latest snapshot of a sheet before a day; none where there is none of that very sheet. */
export function latestBefore(rows: readonly SnapshotRow[], sheet: string, asAt: CalendarDay): SnapshotRow[] {
  const earlier = rows.filter((row) => isOfSheet(row, sheet) && row.asAt < asAt);
  const latest = earlier.reduce((day, row) => (row.asAt > day ? row.asAt : day), "");
  return earlier.filter((row) => row.asAt === latest);
}

/**
 * What is kept with a fresh snapshot (of one sheet and day) added: in place of that sheet's snapshot of that day where
 * there is one, else at the end. The other rows stay in their order.
 */
export function replaceDay(rows: readonly SnapshotRow[], fresh: readonly SnapshotRow[]): SnapshotRow[] {
  const [first] = fresh;
  if (first === undefined) return [...rows];
  const isOld = (row: SnapshotRow) => row.asAt === first.asAt && isOfSheet(row, first.sheet);
  const place = rows.findIndex(isOld);
  if (place < 0) return [...rows, ...fresh];
  return [...rows.slice(0, place), ...fresh, ...rows.slice(place).filter((row) => !isOld(row))];
}

/** Excel tells no sheets apart by the case of their names. */
function isOfSheet(row: SnapshotRow, sheet: string): boolean {
  return row.sheet.toLowerCase() === sheet.toLowerCase();
}
