/** What a rule reports: data, which the pane, the command line and the exported list only show. */
import type { CellValue } from "../sheet";

/** "error": wrong in front of a committee; "warning": ought to be put right; "suggestion": could be better. */
export const SEVERITIES = ["error", "warning", "suggestion"] as const;
export type Severity = (typeof SEVERITIES)[number];

/** A new text for one cell. It is never applied unasked. */
export interface Fix {
  /** "safe": the cell means the same as before, said plainly; "suggested": only a person can say whether it is meant. */
  safety: "safe" | "suggested";
  cell: string;
  /** What the cell says now, in words; and its value, which must still be there when the fix is applied. */
  from: string;
  value: CellValue;
  to: string;
  /** What the fix does, as a label ("Write the year 2011"). */
  what: string;
}

export interface Finding {
  /** The same for the same thing after sorting, inserted rows or a renamed sheet; another once its cell has changed. */
  id: string;
  rule: string;
  severity: Severity;
  /** Sheet row and cell, as Excel counts and names them. */
  row: number;
  cell: string;
  /** What was read and what to do, in plain words. */
  message: string;
  /** What the cell says, and what was looked for, each in a few words. */
  found: string;
  expected: string;
  fix: Fix | null;
  /** The reason for which somebody has accepted it as it is; null while nobody has. */
  accepted: string | null;
}

/** The findings that nobody has accepted. */
export function openFindings(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ accepted }) => accepted === null);
}
