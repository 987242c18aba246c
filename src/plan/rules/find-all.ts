/** Runs the rules over a reviewed plan. */
import type { ReviewedAction } from "../overdue";
import type { Columns, Role } from "../plan";
import type { Settings } from "../settings/settings";
import { madeOfEach, type Steps } from "../steps";
import { type Finding, type Fix, SEVERITIES, type Severity } from "./finding";
import { idOf, lastingWordsOf, toldApart, wordsOf } from "./identity";
import { errorValue } from "./plan/error-value";
import type { ActionRule, Noticed, PlanRule, RestingRule, Reviewed, Rule } from "./rule";

/** The rules that rest on a plan with these columns, the most serious first. */
export function restingRules(rules: readonly Rule[], columns: Columns): RestingRule[] {
  const bySeverity = SEVERITIES.flatMap((severity) => rules.filter((rule) => rule.severity === severity));
  return bySeverity.flatMap(({ id, title, needs }) => {
    const lacks = needs.find((roles) => roles.every((role) => columns[role] === undefined));
    return lacks ? [{ rule: id, title, lacks }] : [];
  });
}

/** Every finding about the plan as a whole, then those of its actions in the order of the sheet and of the rules. */
export function* findAll(rules: readonly Rule[], reviewed: Reviewed): Steps<Finding[]> {
  const { settings, actions, resting, plan } = reviewed;
  const rest = new Set(resting.map(({ rule }) => rule));
  const awake = rules.flatMap((rule) => {
    const severity = severityOf(rule, settings);
    return severity === "off" || rest.has(rule.id) ? [] : [{ rule, severity }];
  });
  const ofPlan: Found[] = [];
  for (const { rule, severity } of awake) {
    if ("checkPlan" in rule) ofPlan.push(...(yield* findInPlan(rule, severity, reviewed)));
  }
  // What is told of a cell with an error value is that, and not that it is blank or cannot be read.
  const failed = new Set(
    awake.some(({ rule }) => rule === errorValue) ? plan.errorCells.map(({ cell }) => cell) : [],
  );
  const isNew = onceForEachCell();
  const ofActions = yield* madeOfEach(actions, (action) =>
    awake
      .flatMap(({ rule, severity }) =>
        "check" in rule ? findInAction(rule, severity, action, reviewed) : [],
      )
      .filter((found) => !failed.has(found.finding.cell) && isNew(found)),
  );
  const found = yield* toldApart([...ofPlan, ...ofActions.flat()]);
  const reasons = new Map(settings.accepted.map(({ finding, reason }) => [finding, reason]));
  return yield* madeOfEach(found, ({ finding, id }) => ({
    ...finding,
    id,
    accepted: reasons.get(id) ?? null,
  }));
}

/** True for what was not told yet: actions that share a merged cell share what is told of it. */
function onceForEachCell(): (found: Found) => boolean {
  const told = new Set<string>();
  return ({ finding: { rule, cell, message } }) => {
    const key = `${rule} ${cell} ${message}`;
    return !told.has(key) && told.add(key) === told;
  };
}

function severityOf({ id, severity }: Rule, { rules }: Settings): Severity | "off" {
  return (Object.hasOwn(rules, id) ? rules[id] : undefined) ?? severity;
}

/** A finding with what gives it its id: alike ones are told apart by what stands beside them. */
interface Found {
  id: string;
  beside: readonly string[];
  finding: Omit<Finding, "id" | "accepted">;
}

function* findInPlan(rule: PlanRule, severity: Severity, reviewed: Reviewed): Steps<Found[]> {
  const check = rule.checkPlan(reviewed);
  const noticedInPlan = Array.isArray(check) ? check : yield* check;
  yield;
  return noticedInPlan.map(({ about, ...noticed }) => ({
    id: idOf(rule.id, [about]),
    beside: [],
    finding: { rule: rule.id, severity, fix: null, ...noticed },
  }));
}

function findInAction(
  rule: ActionRule,
  severity: Severity,
  action: ReviewedAction,
  reviewed: Reviewed,
): Found[] {
  const noticed = rule.check(action, reviewed);
  if (noticed === null) return [];
  const { at, message, expected } = noticed;
  return [
    {
      id: idOf(rule.id, wordsOf(action, at, noticed.with)),
      beside: lastingWordsOf(action),
      finding: {
        rule: rule.id,
        severity,
        row: action.row,
        cell: action.cells[at] ?? `A${action.row}`,
        message,
        found: noticed.found ?? textAt(action, at),
        expected,
        fix: fixOf(action, noticed),
      },
    },
  ];
}

function fixOf(action: ReviewedAction, { at, fix }: Noticed): Fix | null {
  const cell = action.cells[at];
  const value = action.written[at]?.value ?? null;
  return fix && cell !== undefined && value !== null
    ? { safety: fix.safety, cell, from: textAt(action, at), value, to: fix.to, what: fix.what }
    : null;
}

/** What the cell says, a date in words. */
function textAt(action: ReviewedAction, role: Role): string {
  const { text = "", value = null } = action.written[role] ?? {};
  const isStanding =
    typeof value === "number" && (role === "due" || role === "dueRevised" || role === "dueOriginal");
  return isStanding && action.timescale.text !== "" ? action.timescale.text : text;
}
