/** Findings, and the actions of one lead, as plain text for an e-mail. */
import { formatDay } from "./calendar";
import { groupedByAction, titleOf } from "./finding-groups";
import { oneLine } from "./one-line";
import type { ReviewedAction } from "./overdue";
import { actionsToDo, type ToDo } from "./lead-actions";
import type { Review } from "./review";
import { type Finding, SEVERITIES } from "./rules/finding";
import { finish } from "./steps";
import { countOf, listed, noneOr, SEVERITY_LABELS, STATUS_LABELS } from "./words";

/** The findings by action, each with its cell and what to do; those of the plan as a whole come first. */
export function findingsAsText(review: Review, findings: readonly Finding[]): string {
  const groups = finish(groupedByAction(review, findings));
  return textOf([
    "Findings in the action plan",
    planLine(review),
    countsOf(findings),
    ...groups.flatMap(({ action, findings: members }) => [
      "",
      `• ${action === null ? "The plan as a whole" : titleOf(action)}`,
      ...(action ? [`   ${standingOf(action)}`] : []),
      ...members.map(findingLine),
    ]),
  ]);
}

/**
 * What a lead still has to do, as named in the summary by lead: open actions, the longest overdue first, then the next
 * due; and finished ones of which something is to be put right.
 */
export function leadAsText(review: Review, lead: string): string {
  const { open, closed } = actionsToDo(review, lead);
  const overdue = open.filter(({ action }) => action.overdue).length;
  const counts =
    open.length === 0
      ? "No open actions."
      : `${countOf(open.length, "open action")}, of which ${noneOr(overdue)} ${overdue > 1 ? "are" : "is"} overdue.`;
  return textOf([
    `Actions: ${lead}`,
    planLine(review),
    counts,
    ...open.flatMap(actionLines),
    ...(closed.length > 0 ? ["", "To be put right in what is complete or dropped:"] : []),
    ...closed.flatMap(actionLines),
  ]);
}

function actionLines({ action, findings }: ToDo): string[] {
  return ["", `• ${titleOf(action)}`, `   ${standingOf(action)}`, ...findings.map(findingLine)];
}

function planLine({ plan, asAt }: Review): string {
  return `From the sheet “${plan.sheet}”, as at ${formatDay(asAt)}`;
}

function countsOf(findings: readonly Finding[]): string {
  const counts = SEVERITIES.flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [countOf(count, severity)];
  });
  return counts.length === 0 ? "No findings." : `${listed(counts)}.`;
}

/** "Due 30 June 2026, overdue by 72 days. In progress." */
function standingOf({ timescale, overdue, daysOverdue, status }: ReviewedAction): string {
  const { due, text, yearAssumed } = timescale;
  const days = `${listed(due.map(formatDay))}${yearAssumed ? " (year assumed)" : ""}`;
  const when = due.length > 0 ? `Due ${days}` : text === "" ? "No due date" : `Due “${text}”`;
  const late = daysOverdue === null ? "overdue" : `overdue by ${countOf(daysOverdue, "day")}`;
  return `${when}${overdue ? `, ${late}` : ""}. ${STATUS_LABELS[status]}.`;
}

function findingLine({ severity, cell, message }: Finding): string {
  return `   ◦ ${SEVERITY_LABELS[severity]} in ${cell}: ${message}`;
}

/** All lines begin with words or bullets of ours, so that none becomes a formula where they are pasted. */
function textOf(lines: readonly string[]): string {
  return `${lines.map(oneLine).join("\n")}\n`;
}
