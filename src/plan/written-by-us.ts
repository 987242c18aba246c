/** Knows what we have written by its words: another program that saves a workbook drops the marks of our sheets. */
import type { Sheet } from "./sheet";
import { haveSnapshotHeadings } from "./snapshot/as-table";
import { beginsSummary } from "./summary/page";

/** Rows at the top within which its words stand, also where somebody has put a few above them. */
const TOP = 10;

/** Whether a sheet holds a summary or snapshots, which are never a plan. */
export function isWrittenByUs({ values }: Sheet): boolean {
  const top = values.slice(0, TOP);
  return beginsSummary(top) || haveSnapshotHeadings(top);
}
