import type { PlanRule } from "../rule";

export const anotherTable: PlanRule = {
  id: "another-table",
  title: "Another table on the sheet was not read",
  severity: "warning",
  needs: [],
  why: "Its actions are in no figure.",
  what: "Move it to a sheet of its own to review it.",
  checkPlan: ({ plan: { anotherTable: row, columns } }) =>
    row === null
      ? []
      : [
          {
            row,
            cell: `${columns.action ?? "A"}${row}`,
            about: "another table",
            message: `Another table with headings of its own begins in row ${row}. It was not read: move it to a sheet of its own to review it.`,
            found: "a second table",
            expected: "one table on a sheet",
          },
        ],
};
