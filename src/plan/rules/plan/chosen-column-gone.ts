import type { ChoiceGone, Plan } from "../../plan";
import { fold } from "../../reading/text";
import { ROLE_LABELS } from "../../words";
import type { PlanRule } from "../rule";

export const chosenColumnGone: PlanRule = {
  id: "chosen-column-gone",
  title: "A chosen column is no longer there",
  severity: "warning",
  needs: [],
  why: "What was chosen for this plan could not be gone by, and another column may have been read in its place.",
  what: "Choose the column or the row of headings again.",
  checkPlan: ({ plan }) =>
    plan.choicesGone.map((gone) => ({
      row: plan.headerRow,
      cell: `${columnNow(plan, gone) ?? plan.columns.action ?? "A"}${plan.headerRow}`,
      about: `${gone.role ?? "row"} ${gone.chosen}`,
      message: gone.role === null ? ofRow(plan, gone.chosen) : ofColumn(plan, gone.role, gone.chosen),
      found: gone.role === null ? `headings in row ${plan.headerRow}` : "no such column",
      expected: gone.role === null ? `headings in row ${gone.chosen}` : `“${gone.chosen}”`,
    })),
};

function columnNow({ columns }: Plan, { role }: ChoiceGone): string | undefined {
  return role === null ? undefined : columns[role];
}

function ofRow({ headerRow }: Plan, chosen: string): string {
  return `Row ${chosen} was chosen as the row of headings, but no actions stand below headings there now. Row ${headerRow} was taken. Choose the row again.`;
}

function ofColumn(plan: Plan, role: NonNullable<ChoiceGone["role"]>, chosen: string): string {
  const now = plan.columns[role];
  const heading = plan.headings.find(({ column }) => column === now)?.heading;
  const instead =
    now === undefined
      ? "No column was read as that."
      : `Column ${now}${heading === undefined ? "" : ` (“${heading}”)`} was read as that instead.`;
  const isThere = plan.headings.some((each) => fold(each.heading) === fold(chosen));
  const trouble = isThere ? "nothing stands below it" : `row ${plan.headerRow} has no such heading now`;
  return `“${chosen}” was chosen as the ${ROLE_LABELS[role]}, but ${trouble}. ${instead} Choose the column again.`;
}
