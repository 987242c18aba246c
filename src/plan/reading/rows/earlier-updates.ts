/** Updates told in a column for each time: where the latest is blank for an action, the one before it stands. */
import type { Role } from "../../plan";
import type { Steps } from "../../steps";
import { saidIn } from "../action/action-cells";
import { revisesNothing } from "../action/revises-nothing";
import type { Grid } from "../grid";
import type { Table } from "../table/table";
import type { ActionRows } from "./action-rows";

/** "N/A" is an update, but no revision of a date. */
const SAYS_NOTHING: Partial<Record<Role, (text: string) => boolean>> = {
  due: revisesNothing,
  dueRevised: revisesNothing,
};

/** The actions with what was last said of each. */
export function* withEarlier(grid: Grid, table: Table, actions: ActionRows[]): Steps<ActionRows[]> {
  for (const action of actions) {
    yield;
    for (const [role, columns] of Object.entries(table.earlier) as [Role, number[]][]) {
      const saysNothing = SAYS_NOTHING[role] ?? isEmpty;
      if (!saysNothing(action.texts[role] ?? "")) continue;
      const column = columns.find((earlier) => !saysNothing(saidIn(grid, action.rows, earlier).text));
      if (column === undefined) continue;
      const { text, row } = saidIn(grid, action.rows, column);
      action.texts[role] = text;
      action.cellRows[role] = row;
      action.cellColumns[role] = column;
    }
  }
  return actions;
}

function isEmpty(text: string): boolean {
  return text === "";
}
