import { type Finding, openFindings, SEVERITIES } from "../plan/rules/finding";

/** The findings that nobody has accepted, the most serious first; those that are level stay in the order of the sheet. */
export function mostSeriousFirst(findings: readonly Finding[]): Finding[] {
  const open = openFindings(findings);
  return SEVERITIES.flatMap((severity) => open.filter((finding) => finding.severity === severity));
}
