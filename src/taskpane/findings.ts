import type { Finding, Severity } from "../plan/rules/finding";

const RANK: Record<Severity, number> = { error: 0, warning: 1, suggestion: 2 };

/** The findings that nobody has accepted, the most serious first; those that are level stay in the order of the sheet. */
export function mostSeriousFirst(findings: readonly Finding[]): Finding[] {
  return findings
    .filter(({ accepted }) => accepted === null)
    .sort((a, b) => RANK[a.severity] - RANK[b.severity]);
}
