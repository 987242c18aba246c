import type { Action } from "../../plan";
import { oncePer } from "../../once";
import { standsForNothing } from "../../reading/action/stands-for-nothing";
import type { ActionRule, Reviewed } from "../rule";
import { isKept, isToldBlank, textOf } from "./kept-column";

/** A measure that is written once for a group, beside its number or area, is a measure of each of its actions. */
export const noSuccessMeasure: ActionRule = {
  id: "no-success-measure",
  title: "No measure of success",
  severity: "suggestion",
  needs: [["success"]],
  why: "Without a measure nobody can show that the action has made a difference.",
  what: "Say how people will see that it has worked.",
  check: (action, reviewed) => {
    const written = textOf(action, "success");
    const isNone = written !== "" && standsForNothing(written);
    if (!isNone && (!isToldBlank(action, "success", reviewed) || groupsWithOne(reviewed).has(action)))
      return null;
    return {
      at: "success",
      message: isNone
        ? `“${written}” is no measure of success yet. Say how people will see that this action has worked.`
        : isKept("success", reviewed)
          ? "No measure of success is given. Say how people will see that this action has worked."
          : "The column for measures of success is empty. Say for each action how people will see that it has worked, or take the column out.",
      expected: "how people will see that it has worked",
    };
  },
};

/** The actions of which one above, that shares a number or an area with them, has a measure. */
const groupsWithOne = oncePer(({ actions }: Reviewed) => {
  const measured = new Set<Action>();
  for (const [index, here] of actions.entries()) {
    const above = actions[index - 1];
    if (above && goesOn(above, here) && (measured.has(above) || textOf(above, "success") !== ""))
      measured.add(here);
  }
  return measured;
});

function goesOn(above: Action, here: Action): boolean {
  return (["number", "area"] as const).some((role) => {
    const [before, text] = [textOf(above, role), textOf(here, role)];
    const isBlankBelow = here.written[role]?.value === null;
    return text !== "" && text === before && (isBlankBelow || here.cells[role] === above.cells[role]);
  });
}
