/** Columns that speak for a group of actions, or for none where nobody fills them in. */
import type { Action, Role } from "../../plan";

/** What is written in a cell of the action; "" where the plan has no such column. */
export function textOf(action: Action, role: Role): string {
  return action.written[role]?.text ?? "";
}

/**
 * True where a column that is kept is blank for this action. A column that is blank for all is not kept: it is told
 * once, of the first action, and not forty times.
 */
export function isToldBlank(action: Action, role: Role, actions: readonly Action[]): boolean {
  return textOf(action, role) === "" && (action === actions[0] || isKept(role, actions));
}

/** Whether the column holds anything. */
export function isKept(role: Role, actions: readonly Action[]): boolean {
  return actions.some((action) => textOf(action, role) !== "");
}
