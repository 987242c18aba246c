/** The words in which statuses are shown. */
import type { Status } from "./plan";

/** A status as a label. */
export const STATUS_LABELS: Record<Status, string> = {
  complete: "Complete",
  partial: "Partly complete",
  "on-target": "On target",
  "in-progress": "In progress",
  delayed: "Delayed",
  "not-started": "Not started",
  dropped: "Dropped",
  "not-stated": "Not stated",
  blank: "Nothing recorded",
};

/** "1 day", "12 days". */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** A share in whole percent, "0%" of nothing; never "100%" or "0%" where that is not the whole truth. */
export function percent(part: number, whole: number): string {
  if (whole === 0 || part === 0) return "0%";
  if (part === whole) return "100%";
  return `${Math.min(99, Math.max(1, Math.round((part / whole) * 100)))}%`;
}
