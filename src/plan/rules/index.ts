/** The rules in the order in which their findings are shown, and the one place that runs them. */
import type { CellsByRole, Role } from "../plan";
import { assumedYear } from "./assumed-year";
import { conflictingStatus } from "./conflicting-status";
import { danglingReference } from "./dangling-reference";
import { hiddenCells } from "./hidden-cells";
import { missingAction } from "./missing-action";
import { missingColumns } from "./missing-columns";
import { missingLead } from "./missing-lead";
import { missingProgress } from "./missing-progress";
import { missingTimescale } from "./missing-timescale";
import { overdue } from "./overdue";
import { passedMilestone } from "./passed-milestone";
import type { Finding, Reviewed, Rule } from "./rule";
import { spellingQuestions } from "./spelling-questions";
import { unexplainedWords } from "./unexplained-words";
import { unreadPlans } from "./unread-plans";
import { unclearTimescale } from "./unclear-timescale";
import { unsureColumns } from "./unsure-columns";

export type { Finding, Severity } from "./rule";

const RULES: readonly Rule[] = [
  overdue,
  missingAction,
  missingLead,
  missingTimescale,
  missingProgress,
  conflictingStatus,
  danglingReference,
  unclearTimescale,
  assumedYear,
  passedMilestone,
];

/** Every finding about the plan as a whole, then those of its actions in the order of the sheet. */
export function findAll(reviewed: Reviewed): Finding[] {
  const { plan, actions } = reviewed;
  const rules = RULES.filter((rule) => rule.needs.some((role) => plan.columns[role] !== undefined));
  const ofActions = actions.flatMap((action) =>
    rules.flatMap((rule): Finding[] => {
      const message = rule.check(action, reviewed);
      if (message === null) return [];
      const cell = action.cells[rule.pointsAt] ?? firstCell(rule.needs, action.cells) ?? `A${action.row}`;
      return [{ rule: rule.id, severity: rule.severity, row: action.row, cell, message }];
    }),
  );
  return [
    ...missingColumns(plan),
    ...unsureColumns(plan),
    ...unreadPlans(plan),
    ...unexplainedWords(plan),
    ...hiddenCells(plan),
    ...spellingQuestions(plan),
    ...ofActions,
  ];
}

function firstCell(roles: readonly Role[], cells: CellsByRole): string | undefined {
  return roles.map((role) => cells[role]).find((cell) => cell !== undefined);
}
