/** About the plan as a whole: what was read though nobody sees it, so that the figures can be understood. */
import type { Plan } from "../plan";
import { countOf } from "../words";
import type { Finding } from "./rule";

export function hiddenCells({ actions, columns, headerRow, hiddenColumns }: Plan): Finding[] {
  const hidden = actions.filter((action) => action.hidden);
  const row = hidden[0]?.row ?? headerRow;
  const parts: string[] = [];
  if (hidden.length > 0) {
    parts.push(
      `${countOf(hidden.length, "action")}, ${hidden.length === 1 ? "in" : "the first in"} row ${row}`,
    );
  }
  if (hiddenColumns.length > 0) {
    parts.push(`${hiddenColumns.length === 1 ? "column" : "columns"} ${hiddenColumns.join(", ")}`);
  }
  if (parts.length === 0) return [];
  return [
    {
      rule: "hidden-cells",
      severity: "suggestion",
      row,
      cell: `${columns.action ?? "A"}${row}`,
      message: `Hidden, but read and counted all the same: ${parts.join("; ")}.`,
    },
  ];
}
