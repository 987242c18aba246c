/** About the plan as a whole: other actions in the workbook that were not read, so that nothing is left out unsaid. */
import type { Plan } from "../plan";
import type { Finding } from "./rule";

export function unreadPlans({ columns, headerRow, anotherTable, otherSheets, sheet }: Plan): Finding[] {
  const column = columns.action ?? "A";
  const findings: Finding[] = [];
  if (anotherTable !== null) {
    findings.push({
      rule: "another-table",
      severity: "warning",
      row: anotherTable,
      cell: `${column}${anotherTable}`,
      message: `Another table with headings of its own begins in row ${anotherTable}. It was not read: move it to a sheet of its own to review it.`,
    });
  }
  if (otherSheets.length > 0) {
    findings.push({
      rule: "other-plans",
      severity: "suggestion",
      row: headerRow,
      cell: `${column}${headerRow}`,
      message: `Only “${sheet}” was reviewed. There could be a plan on ${otherSheets.map((name) => `“${name}”`).join(", ")} too.`,
    });
  }
  return findings;
}
