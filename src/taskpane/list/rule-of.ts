import { RULES } from "../../plan/rules";
import type { Finding } from "../../plan/rules/finding";
import type { Rule } from "../../plan/rules/rule";

const BY_ID = new Map(RULES.map((rule) => [rule.id, rule]));

/** The rule that noticed a finding. */
export function ruleOf({ rule }: Pick<Finding, "rule">): Rule {
  const known = BY_ID.get(rule);
  if (known === undefined) throw new Error(`There is no rule called ${rule}.`);
  return known;
}
