/** The review as a short account for a terminal. */
import { formatDay } from "../plan/calendar";
import { ROLES, STATUSES } from "../plan/plan";
import type { ReviewedAction } from "../plan/overdue";
import type { Review } from "../plan/review";
import { type Finding, openFindings } from "../plan/rules/finding";
import { oneLine } from "../plan/one-line";
import { summarise } from "../plan/summary/summary";
import { countOf, STATUS_LABELS } from "../plan/words";

const LONGEST_ACTION = 70;
/** Rules whose findings the list of overdue actions already tells. */
const LISTED_AS_OVERDUE = ["overdue", "immediate-not-complete"];

/** Several lines, without one at the end; overdue actions first, then what else was noticed. */
export function accountOf(review: Review): string {
  const { plan, asAt } = review;
  const summary = summarise(review);
  const columns = ROLES.flatMap((role) => (plan.columns[role] ? [`${role} ${plan.columns[role]}`] : []));
  const overdue = summary.exceptions.filter(({ overdue }) => overdue);
  const accepted = review.findings.filter((finding) => finding.accepted !== null);
  const findings = openFindings(review.findings).filter(({ rule }) => !LISTED_AS_OVERDUE.includes(rule));
  const sections = [
    [
      `Action plan reviewed as at ${formatDay(asAt)}`,
      `Sheet “${plan.sheet}”, headings in row ${plan.headerRow}, ${countOf(plan.actions.length, "action")}.`,
      `Columns: ${columns.join(", ")}.`,
      ...asAtHint(review),
    ],
    [
      "Status",
      ...STATUSES.filter((status) => summary.byStatus[status] > 0).map(
        (status) => `  ${STATUS_LABELS[status].padEnd(18)}${String(summary.byStatus[status]).padStart(5)}`,
      ),
      `  ${"Total".padEnd(18)}${String(summary.total).padStart(5)}, of which ${summary.overdue} overdue`,
    ],
    ...(overdue.length ? [[`Overdue (${overdue.length})`, ...overdue.map(overdueLine)]] : []),
    ...(findings.length ? [[`Also noticed (${findings.length})`, ...findings.map(findingLine)]] : []),
    ...(accepted.length ? [[`Accepted (${accepted.length})`, ...accepted.map(acceptedLine)]] : []),
  ];
  return sections.map((lines) => lines.map(oneLine).join("\n")).join("\n\n");
}

function asAtHint({ plan, asAt }: Review): string[] {
  const day = plan.suggestedAsAt;
  if (day === null || day === asAt) return [];
  return [`The sheet says that it is as at ${formatDay(day)}; --as-at ${day} reviews it as at that day.`];
}

function overdueLine({ row, daysOverdue, timescale, leads, action }: ReviewedAction): string {
  const since = daysOverdue === null ? (timescale.readBy[0]?.words ?? "") : countOf(daysOverdue, "day");
  const who = leads.join(", ") || "no lead";
  const what = action.length > LONGEST_ACTION ? `${action.slice(0, LONGEST_ACTION).trimEnd()} …` : action;
  return `  row ${String(row).padEnd(5)}${since.padEnd(12)} ${who}: ${what}`;
}

function findingLine({ cell, severity, message }: Finding): string {
  return `  ${cell.padEnd(7)}${severity.padEnd(12)}${message}`;
}

function acceptedLine({ cell, rule, accepted }: Finding): string {
  return `  ${cell.padEnd(7)}${rule}: ${accepted ?? ""}`;
}
