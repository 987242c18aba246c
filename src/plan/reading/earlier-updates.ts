/** Updates told in a column for each time: where the latest is blank for an action, the one before it stands. */
import type { Role } from "../plan";
import type { Table } from "./find-table";
import type { Grid } from "./grid";
import type { ActionRows } from "./action-rows";
import { ownValue } from "./row-kinds";
import { isBlank } from "./text";

/** The actions with what was last said of each. */
export function withEarlier(grid: Grid, table: Table, actions: ActionRows[]): ActionRows[] {
  for (const action of actions) {
    for (const [role, columns] of Object.entries(table.earlier) as [Role, number[]][]) {
      if ((action.texts[role] ?? "") !== "") continue;
      const column = columns.find((earlier) => action.rows.some((row) => grid.textAt(row, earlier) !== ""));
      if (column === undefined) continue;
      const filled = action.rows.filter((row) => !isBlank(ownValue(grid, row, column)));
      const texts = filled.map((row) => grid.textAt(row, column));
      action.texts[role] = texts.length > 0 ? texts.join(" ") : grid.textAt(action.rows[0] ?? -1, column);
      action.cellRows[role] = filled[0] ?? action.rows[0];
      action.cellColumns[role] = column;
    }
  }
  return actions;
}
