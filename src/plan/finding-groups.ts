/** Findings in groups: those of each action, or those of each rule. */
import { addTo } from "./groups";
import { oncePer } from "./once";
import type { ReviewedAction } from "./overdue";
import type { Review } from "./review";
import { RULES } from "./rules";
import { type Finding, SEVERITIES, type Severity } from "./rules/finding";
import { madeOfEach, type Steps } from "./steps";
import { beginningOf } from "./words";

export interface FindingGroup {
  /** The action that all its findings are of; null where they are of the plan as a whole, or of a rule. */
  action: ReviewedAction | null;
  /** The most serious first; never none. */
  findings: Finding[];
  /** That of the most serious. */
  severity: Severity;
}

const OF_ACTIONS = new Set(RULES.flatMap((rule) => ("check" in rule ? [rule.id] : [])));

const actionsByRow = oncePer(({ actions }: Review) => new Map(actions.map((action) => [action.row, action])));

/** The action that a finding is of; null where it is of the plan as a whole or of several actions together. */
export function actionOf(review: Review, { rule, row }: Finding): ReviewedAction | null {
  return OF_ACTIONS.has(rule) ? (actionsByRow(review).get(row) ?? null) : null;
}

/** Those of the plan as a whole, then those of each action in the order of the sheet. */
export function* groupedByAction(review: Review, findings: readonly Finding[]): Steps<FindingGroup[]> {
  const groups = yield* groupBy(findings, (finding) => actionOf(review, finding));
  const inOrder = [...groups].sort(([a], [b]) => (a?.row ?? 0) - (b?.row ?? 0));
  return yield* madeOfEach(inOrder, ([action, members]) => groupOf(action, members));
}

/** Those of each rule, the most serious rule first; of equal ones in the order of the rules. */
export function* groupedByRule(findings: readonly Finding[]): Steps<FindingGroup[]> {
  const groups = yield* groupBy(findings, ({ rule }) => rule);
  const inOrder = RULES.flatMap(({ id }) => {
    const members = groups.get(id);
    return members ? [groupOf(null, members)] : [];
  });
  return bySeverity(inOrder);
}

/** An action by its number and first words, "3.2: Revise the form …"; one without a number goes by its row. */
export function titleOf({ number, row, action }: ReviewedAction): string {
  const name = number === "" ? `Row ${row}` : number.replace(/(?<![.:\s])[.:\s]+$/, "");
  return `${name}: ${action === "" ? "no action is written" : beginningOf(action)}`;
}

/** The most serious first; those that are level stay in their order. */
export function bySeverity<T extends { severity: Severity }>(items: readonly T[]): T[] {
  // As most actions have one finding at most, this is asked for thousands of them.
  if (items.length < 2) return [...items];
  return SEVERITIES.flatMap((severity) => items.filter((item) => item.severity === severity));
}

function groupOf(action: ReviewedAction | null, members: readonly Finding[]): FindingGroup {
  const findings = bySeverity(members);
  return { action, findings, severity: findings[0]?.severity ?? "suggestion" };
}

function* groupBy<Key>(
  findings: readonly Finding[],
  keyOf: (finding: Finding) => Key,
): Steps<Map<Key, Finding[]>> {
  const groups = new Map<Key, Finding[]>();
  for (const finding of findings) {
    addTo(groups, keyOf(finding), finding);
    yield;
  }
  return groups;
}
