/** The words in which statuses are shown. */
import type { Role, Status } from "./plan";
import type { Severity } from "./rules/finding";

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

/** What a column holds, in words. */
export const ROLE_LABELS: Record<Role, string> = {
  number: "number",
  area: "area",
  source: "source",
  action: "action",
  lead: "lead",
  secondLead: "second lead",
  start: "start date",
  due: "due date",
  dueOriginal: "original due date",
  dueRevised: "revised due date",
  progress: "account of progress",
  status: "status",
  percent: "percentage",
  completedOn: "day of completion",
  evidence: "evidence",
  success: "success measure",
  priority: "priority",
  cost: "cost",
};

/** A severity as a label. */
export const SEVERITY_LABELS: Record<Severity, string> = {
  error: "Error",
  warning: "Warning",
  suggestion: "Suggestion",
};

/** "12", "3,388". */
export function inFigures(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");
}

/** "none", "12", "3,388". */
export function noneOr(count: number): string {
  return count === 0 ? "none" : inFigures(count);
}

/** "1 day", "12 days", "3,388 days". */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${inFigures(count)} ${count === 1 ? one : many}`;
}

/** A share in whole percent, 0 of nothing; never 100 or 0 where that is not the whole truth. */
export function percentage(part: number, whole: number): number {
  if (whole === 0 || part === 0) return 0;
  if (part === whole) return 100;
  return Math.min(99, Math.max(1, Math.round((part / whole) * 100)));
}

/** The first words of a text, with "…" where it goes on. */
export function beginningOf(text: string, longest = 60): string {
  const line = text
    .slice(0, longest * 4)
    .trim()
    .replace(/\s+/g, " ");
  if (line.length <= longest) return line;
  const words = line.slice(0, longest + 1).replace(/[\s,;:.–-]+\S*$/, "");
  // What has no place to break at is cut, though never in the middle of a character.
  const kept = words.length <= longest && words !== "" ? words : line.slice(0, longest);
  return `${kept.replace(/[\uD800-\uDBFF]$/, "")} …`;
}

/** "A", "A and B", "A, B and C". */
export function listed(parts: readonly string[], joint = "and"): string {
  const [last = "", ...others] = [...parts].reverse();
  return others.length === 0 ? last : `${others.reverse().join(", ")} ${joint} ${last}`;
}

/** The first of some parts, and how many more there are. */
export function firstOf(parts: readonly string[], most: number): string[] {
  return parts.length > most ? [...parts.slice(0, most), `${parts.length - most} more`] : [...parts];
}
