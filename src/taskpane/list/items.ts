/** The lines of the list, from a review and what of it is to be shown. */
import { actionOf, bySeverity, groupedByAction, groupedByRule } from "../../plan/finding-groups";
import { isLedBy } from "../../plan/lead-actions";
import type { ReviewedAction } from "../../plan/overdue";
import type { Review } from "../../plan/review";
import type { Finding } from "../../plan/rules/finding";
import type { Rule } from "../../plan/rules/rule";
import { matchingActions, matchingFindings } from "../../plan/search";
import { ruleOf } from "./rule-of";
import type { View } from "./view";

export type Item =
  /** Stands above what was noticed of the plan as a whole. */
  | { kind: "plan"; key: string }
  | { kind: "action"; key: string; action: ReviewedAction }
  | { kind: "rule"; key: string; rule: Rule; findings: readonly Finding[] }
  /** The action that it is of is given where the line is to name it, since none stands above. */
  | { kind: "finding"; key: string; finding: Finding; action: ReviewedAction | null };

/** The findings that a view shows, in the order of the review. */
export function shownFindings(review: Review, view: View): Finding[] {
  return matchingFindings(review, view).filter((finding) => {
    if (finding.accepted !== null && !view.withAccepted) return false;
    if (view.lead === null) return true;
    const action = actionOf(review, finding);
    return action !== null && isLedBy(action, view.lead);
  });
}

/** The list of findings: in groups, the most serious first; those that are level in the order of the sheet. */
export function listItems(review: Review, view: View, findings: readonly Finding[]): Item[] {
  return view.grouping === "rule" ? byRule(review, findings) : byAction(review, view, findings);
}

function byRule(review: Review, findings: readonly Finding[]): Item[] {
  return groupedByRule(findings).flatMap(({ findings: members }): Item[] => {
    const [first] = members;
    if (first === undefined) return [];
    const rule = ruleOf(first);
    return [
      { kind: "rule", key: rule.id, rule, findings: members },
      ...members.map((finding) => itemOf(finding, actionOf(review, finding))),
    ];
  });
}

/** Every chosen action has its line, also one of which nothing was noticed: those come last. */
function byAction(review: Review, view: View, findings: readonly Finding[]): Item[] {
  const groups = groupedByAction(review, findings);
  const ofPlan = groups.filter(({ action }) => action === null);
  const told = bySeverity(groups.filter(({ action }) => action !== null));
  const named = new Set(told.map(({ action }) => action));
  const others = matchingActions(review, view).filter(
    (action) => !named.has(action) && (view.lead === null || isLedBy(action, view.lead)),
  );
  return [
    ...ofPlan.flatMap((group): Item[] => [
      { kind: "plan", key: "plan" },
      ...group.findings.map((finding) => itemOf(finding)),
    ]),
    ...told.flatMap(({ action, findings: members }): Item[] => [
      ...(action ? [itemOfAction(action)] : []),
      ...members.map((finding) => itemOf(finding)),
    ]),
    ...others.map(itemOfAction),
  ];
}

function itemOfAction(action: ReviewedAction): Item {
  return { kind: "action", key: `row ${action.row}`, action };
}

function itemOf(finding: Finding, action: ReviewedAction | null = null): Item {
  return { kind: "finding", key: finding.id, finding, action };
}
