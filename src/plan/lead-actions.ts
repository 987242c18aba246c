/** The actions of one lead that want doing something about. */
import type { ReviewedAction } from "./overdue";
import { fold } from "./reading/text";
import type { Review } from "./review";
import { actionOf, bySeverity } from "./finding-groups";
import { type Finding, openFindings } from "./rules/finding";
import { isOpen, NO_LEAD } from "./summary/summary";

export interface ToDo {
  action: ReviewedAction;
  /** What is to be put right in it, the most serious first, without what was accepted. */
  findings: Finding[];
}

/**
 * The open actions of a lead, the longest overdue first, then the next due, then those without a day; and those that are
 * complete or dropped where something is to be put right in them.
 */
export function actionsToDo(review: Review, lead: string): { open: ToDo[]; closed: ToDo[] } {
  const findings = findingsByCell(review);
  const own = review.actions.filter((action) => isLedBy(action, lead));
  const all = own.map((action) => ({ action, findings: bySeverity(findingsOf(action, findings)) }));
  return {
    open: all.filter(({ action }) => isOpen(action)).sort((a, b) => compareUrgency(a.action, b.action)),
    closed: all.filter(({ action, findings: found }) => !isOpen(action) && found.length > 0),
  };
}

/** Whether an action counts for a lead of the summary, under any case and spacing; for `NO_LEAD` where it names nobody. */
export function isLedBy({ leads }: ReviewedAction, lead: string): boolean {
  return leads.length === 0 ? lead === NO_LEAD : leads.some((name) => fold(name) === fold(lead));
}

/** Actions that share a merged cell share what is told of it, though it is told once. */
function findingsByCell(review: Review): Map<string, Finding[]> {
  const byCell = new Map<string, Finding[]>();
  for (const finding of openFindings(review.findings)) {
    if (actionOf(review, finding) === null) continue;
    byCell.set(finding.cell, [...(byCell.get(finding.cell) ?? []), finding]);
  }
  return byCell;
}

function findingsOf({ cells, row }: ReviewedAction, byCell: ReadonlyMap<string, Finding[]>): Finding[] {
  const own = new Set([...Object.values(cells), `A${row}`]);
  return [...own].flatMap((cell) => byCell.get(cell) ?? []);
}

function compareUrgency(a: ReviewedAction, b: ReviewedAction): number {
  if (a.overdue !== b.overdue) return a.overdue ? -1 : 1;
  const days = (b.daysOverdue ?? 0) - (a.daysOverdue ?? 0);
  const [due, other] = [a, b].map(({ timescale }) => timescale.due.at(-1) ?? LAST);
  return days || (due === other ? 0 : (due ?? LAST) < (other ?? LAST) ? -1 : 1);
}

/** After every day that a plan can name. */
const LAST = "9999-12-31";
