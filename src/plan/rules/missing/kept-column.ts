/** Columns that speak for a group of actions, or for none where nobody fills them in. */
import { type Action, type Role, ROLES } from "../../plan";
import { oncePer } from "../../once";
import type { Reviewed } from "../rule";

/** What is written in a cell of the action; "" where the plan has no such column. */
export function textOf(action: Action, role: Role): string {
  return action.written[role]?.text ?? "";
}

/**
 * True where a column that is kept is blank for this action. A column that is blank for all is not kept: it is told
 * once, of the first action, and not forty times.
 */
export function isToldBlank(action: Action, role: Role, reviewed: Reviewed): boolean {
  return textOf(action, role) === "" && (action === reviewed.actions[0] || isKept(role, reviewed));
}

/** Whether the column holds anything. */
export function isKept(role: Role, reviewed: Reviewed): boolean {
  return keptRoles(reviewed).has(role);
}

const keptRoles = oncePer(
  ({ actions }: Reviewed) =>
    new Set(ROLES.filter((role) => actions.some((action) => textOf(action, role) !== ""))),
);
