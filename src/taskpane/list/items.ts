/** The lines of the list, from a review and what of it is to be shown. */
import type { ReviewedAction } from "../../plan/overdue";
import type { Review } from "../../plan/review";
import { type Finding, SEVERITIES } from "../../plan/rules/finding";
import type { Rule } from "../../plan/rules/rule";
import { ruleOf } from "./rule-of";
import { hasWords, type SearchIndex } from "./search";
import { isChosen, type View } from "./view";

export type Item =
  /** Stands above what was noticed of the plan as a whole. */
  | { kind: "plan"; key: string }
  | { kind: "action"; key: string; action: ReviewedAction }
  | { kind: "rule"; key: string; rule: Rule; findings: readonly Finding[] }
  | { kind: "finding"; key: string; finding: Finding };

/** The findings that a view shows, in the order of the review. */
export function shownFindings(review: Review, view: View, index: SearchIndex): Finding[] {
  const actionAt = actionsByRow(review);
  return review.findings.filter((finding) => {
    if (finding.accepted !== null && !view.withAccepted) return false;
    const action = isOfPlan(finding) ? undefined : actionAt.get(finding.row);
    if (action === undefined ? view.standing !== null || view.lead !== null : !isChosen(action, view))
      return false;
    const words = `${index.ofFinding.get(finding) ?? ""} ${(action && index.ofAction.get(action)) ?? ""}`;
    return hasWords(words, view.search);
  });
}

/** The list: groups with their findings, the most serious first, those that are level in the order of the sheet. */
export function listItems(review: Review, view: View, index: SearchIndex): Item[] {
  const findings = shownFindings(review, view, index);
  return view.grouping === "rule" ? byRule(findings) : byAction(review, view, index, findings);
}

function byRule(findings: readonly Finding[]): Item[] {
  const groups = groupBy(findings, ruleOf);
  return mostSeriousFirst([...groups], ([, members]) => members).flatMap(([rule, members]): Item[] => [
    { kind: "rule", key: rule.id, rule, findings: members },
    ...members.map(itemOf),
  ]);
}

/** Every chosen action has its line, also one of which nothing was noticed: those come last. */
function byAction(review: Review, view: View, index: SearchIndex, findings: readonly Finding[]): Item[] {
  const actionAt = actionsByRow(review);
  const ownerOf = (finding: Finding) => (isOfPlan(finding) ? undefined : actionAt.get(finding.row));
  const ofPlan = findings.filter((finding) => ownerOf(finding) === undefined);
  const ofActions = groupBy(findings, ownerOf);
  const shown = review.actions.filter(
    (action) =>
      ofActions.has(action) ||
      (isChosen(action, view) && hasWords(index.ofAction.get(action) ?? "", view.search)),
  );
  const told = mostSeriousFirst(shown, (action) => ofActions.get(action) ?? []);
  return [
    ...(ofPlan.length > 0 ? [{ kind: "plan", key: "plan" } as const] : []),
    ...worstFirst(ofPlan).map(itemOf),
    ...told.flatMap((action): Item[] => [
      { kind: "action", key: `row ${action.row}`, action },
      ...worstFirst(ofActions.get(action) ?? []).map(itemOf),
    ]),
  ];
}

function itemOf(finding: Finding): Item {
  return { kind: "finding", key: finding.id, finding };
}

/** A finding of the plan as a whole, which no standing or lead chooses. */
function isOfPlan(finding: Finding): boolean {
  return "checkPlan" in ruleOf(finding);
}

function actionsByRow({ actions }: Review): Map<number, ReviewedAction> {
  return new Map(actions.flatMap((action) => action.rows.map((row) => [row, action] as const)));
}

function worstFirst(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}

function mostSeriousFirst<T>(groups: readonly T[], findingsOf: (group: T) => readonly Finding[]): T[] {
  const worst = new Map(
    groups.map((group) => [
      group,
      Math.min(SEVERITIES.length, ...findingsOf(group).map(({ severity }) => SEVERITIES.indexOf(severity))),
    ]),
  );
  return [...groups].sort((a, b) => (worst.get(a) ?? 0) - (worst.get(b) ?? 0));
}

function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K | undefined): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
