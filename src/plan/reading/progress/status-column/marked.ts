/** A mark in one of several columns that are each a status: "Not started | In progress | Done". */
import type { Progress } from "../../../plan";
import type { CellValue } from "../../../sheet";
import { bareReading } from "../bare-reading";
import type { ProgressContext } from "../progress-context";
import { readProgress } from "../read-progress";

const MARK = /^(?:x|y|yes|true|1|[✓✔✅☑√✗✘❌☒●•■⬤*]\ufe0f?)$/i;
/** A longer heading says more than a status. */
const LONGEST = 25;

/** True for a cross, a tick and the like, which only say that it is so. */
export function isMark(value: CellValue): boolean {
  return MARK.test(String(value).trim());
}

/** What the heading says where the cell is marked; null where it is not, or the heading is no status. */
export function readMarked(value: CellValue, heading: string, context: ProgressContext): Progress | null {
  if (heading.length > LONGEST || !isMark(value)) return null;
  const { status } = readProgress(heading, context);
  return status === "not-stated" || status === "blank" ? null : bareReading(String(value), status);
}
