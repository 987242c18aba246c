import { countOf } from "../../words";
import type { PlanRule } from "../rule";

export const hiddenCells: PlanRule = {
  id: "hidden-cells",
  title: "Hidden rows or columns were read",
  severity: "suggestion",
  needs: [],
  why: "What nobody sees is counted all the same, and the figures cannot be understood without it.",
  what: "Show the rows and columns to see what was counted.",
  checkPlan: ({ plan: { columns, headerRow, hiddenColumns }, actions }) => {
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
        row,
        cell: `${columns.action ?? "A"}${row}`,
        about: "hidden",
        message: `Hidden, but read and counted all the same: ${parts.join("; ")}.`,
        found: parts.join("; "),
        expected: "everything that counts can be seen",
      },
    ];
  },
};
