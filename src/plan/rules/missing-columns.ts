/** About the plan as a whole: a column that a plan needs and this one has not. The rules that need it rest. */
import type { Plan, Role } from "../plan";
import type { Finding } from "./rule";

const WANTED: readonly { roles: readonly Role[]; what: string }[] = [
  { roles: ["lead", "secondLead"], what: "No column says who leads" },
  {
    roles: ["due", "dueOriginal", "dueRevised"],
    what: "No column says by when, so nothing can be called overdue",
  },
  { roles: ["progress", "status"], what: "No column tells of progress, so nothing can be called complete" },
];

/** A finding for each thing that no column holds. */
export function missingColumns({ columns, headerRow }: Plan): Finding[] {
  return WANTED.filter(({ roles }) => roles.every((role) => columns[role] === undefined)).map(({ what }) => ({
    rule: "missing-column",
    severity: "warning",
    row: headerRow,
    cell: `${columns.action ?? "A"}${headerRow}`,
    message: `${what}. If there is such a column, give it a plainer heading in row ${headerRow}.`,
  }));
}
