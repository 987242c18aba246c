/** The lines of the list, from a review and what of it is to be shown. */
import { actionOf, bySeverity, groupedByAction, groupedByRule } from "../../plan/finding-groups";
import { isLedBy } from "../../plan/lead-actions";
import type { ReviewedAction } from "../../plan/overdue";
import type { Review } from "../../plan/review";
import type { Finding } from "../../plan/rules/finding";
import type { Rule } from "../../plan/rules/rule";
import { matchingActions, matchingFindings } from "../../plan/search";
import type { Steps } from "../../plan/steps";
import { ruleOf } from "./rule-of";
import type { View } from "./view";

export type Item =
  /** Stands above what was noticed of the plan as a whole. */
  | { kind: "plan"; key: string }
  | { kind: "action"; key: string; action: ReviewedAction }
  | { kind: "rule"; key: string; rule: Rule; findings: readonly Finding[] }
  /** The action that it is of is given where the line is to name it, since none stands above. */
  | { kind: "finding"; key: string; finding: Finding; action: ReviewedAction | null };

export interface Listed {
  /** The findings that a view shows, in the order of the review. */
  findings: readonly Finding[];
  /** In groups, the most serious first; those that are level in the order of the sheet. */
  items: readonly Item[];
}

/** The list of what a view shows of a review. */
export function* listOf(review: Review, view: View): Steps<Listed> {
  const findings = shownFindings(review, view);
  yield;
  const items = yield* view.grouping === "rule" ? byRule(review, findings) : byAction(review, view, findings);
  return { findings, items };
}

function shownFindings(review: Review, view: View): Finding[] {
  return matchingFindings(review, view).filter((finding) => {
    if (finding.accepted !== null && !view.withAccepted) return false;
    if (view.lead === null) return true;
    const action = actionOf(review, finding);
    return action !== null && isLedBy(action, view.lead);
  });
}

function* byRule(review: Review, findings: readonly Finding[]): Steps<Item[]> {
  const items: Item[] = [];
  for (const { findings: members } of yield* groupedByRule(findings)) {
    const [first] = members;
    if (first === undefined) continue;
    const rule = ruleOf(first);
    items.push({ kind: "rule", key: rule.id, rule, findings: members });
    for (const finding of members) {
      items.push(itemOf(finding, actionOf(review, finding)));
      yield;
    }
  }
  return items;
}

/** Every chosen action has its line, also one of which nothing was noticed: those come last. */
function* byAction(review: Review, view: View, findings: readonly Finding[]): Steps<Item[]> {
  const groups = yield* groupedByAction(review, findings);
  const ofPlan = groups.filter(({ action }) => action === null);
  const told = bySeverity(groups.filter(({ action }) => action !== null));
  yield;
  const items: Item[] = [];
  for (const { action, findings: members } of [...ofPlan, ...told]) {
    items.push(action === null ? { kind: "plan", key: "plan" } : itemOfAction(action));
    for (const finding of members) items.push(itemOf(finding));
    yield;
  }
  const named = new Set(told.map(({ action }) => action));
  const matching = matchingActions(review, view);
  yield;
  for (const action of matching) {
    if (!named.has(action) && (view.lead === null || isLedBy(action, view.lead)))
      items.push(itemOfAction(action));
    yield;
  }
  return items;
}

function itemOfAction(action: ReviewedAction): Item {
  return { kind: "action", key: `row ${action.row}`, action };
}

function itemOf(finding: Finding, action: ReviewedAction | null = null): Item {
  return { kind: "finding", key: finding.id, finding, action };
}
