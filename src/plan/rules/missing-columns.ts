/** About the plan as a whole: a column that a plan needs and this one has not. The rules that need it rest. */
import type { Plan, Role } from "../plan";
import type { Finding } from "./rule";

const WANTED: readonly { roles: readonly Role[]; what: string }[] = [
  { roles: ["lead", "secondLead"], what: "who leads" },
  {
    roles: ["due", "dueOriginal", "dueRevised"],
    what: "by when each action is due, so nothing can be called overdue",
  },
  { roles: ["progress", "status"], what: "progress, so nothing can be called complete" },
];

export function missingColumns({ columns, headerRow }: Plan): Finding[] {
  return WANTED.filter(({ roles }) => roles.every((role) => columns[role] === undefined)).map(({ what }) => ({
    rule: "missing-column",
    severity: "warning",
    row: headerRow,
    cell: `${columns.action ?? "A"}${headerRow}`,
    message: `The headings in row ${headerRow} name no column for ${what}. If there is one, give it a plainer heading.`,
  }));
}
