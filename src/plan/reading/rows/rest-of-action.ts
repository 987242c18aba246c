/**
 * Tells a row that holds the rest of the action above it, though it starts like one of its own: a table pasted from
 * Word or a PDF is cut and wrapped anywhere, before a capital letter and in the middle of a list.
 */
import type { Role } from "../../plan";
import type { Steps } from "../../steps";
import { isDeed } from "../columns/cell-kinds";
import type { Grid } from "../grid";
import type { Table } from "../table/table";
import { isErrorValue } from "../text";
import type { ActionRows } from "./action-rows";
import { isClosed, startsLow, type CarriesOn } from "./page-breaks";
import { filledRoles, textIn } from "./row-kinds";

/** Roles whose cells hold text that may go on in the next row. */
const TEXTS: readonly Role[] = ["area", "action", "progress", "evidence", "success"];
/** What a row of its own has at least one of, in a table where nearly every action has. */
const OWN: readonly Role[] = ["number", "lead", "secondLead", "due", "dueOriginal", "dueRevised"];
const NEARLY_EVERY = 0.75;
const BULLET = /^[•▪➢●◦‣·■□»›➤\uf0a7\uf0b7*–-]\s*/;

/** True where the row, with these roles filled, is the rest of the action above. */
export type IsRest = (row: number, filled: readonly Role[], above: ActionRows) => boolean;

/** The test for one table; `bareTitles` where a few words alone in a row are titles of sections there. */
export function* restOfAction(
  grid: Grid,
  table: Table,
  carriesOn: CarriesOn,
  bareTitles: boolean,
): Steps<IsRest> {
  const saysMore = yield* nearlyEveryActionSaysMore(grid, table);
  return (row, filled, above) => {
    const text = textIn(grid, table, row, "action");
    if (!saysMore || text === "" || isErrorValue(text) || !filled.every((role) => TEXTS.includes(role)))
      return false;
    const before = above.texts.action ?? "";
    if (BULLET.test(text) && (/:$/.test(before) || hasList(before))) return true;
    if (isClosed(before)) return false;
    if (filled.some((role) => carriesOn(role, above.texts[role] ?? "", textIn(grid, table, row, role)))) {
      return true;
    }
    // Behind a row that already was the rest of it, or a page's end, half a sentence more is likely.
    const isCut = above.rows.length > 1 || above.rows.at(-1) !== row - 1;
    return isCut && !isDeed(text) && (isClosed(text) || !bareTitles);
  };
}

/** A list within one action: two items, or one below what they are items of. */
function hasList(text: string): boolean {
  const lines = text.split(/\n/).map((line) => line.trim());
  const items = lines.filter((line) => BULLET.test(line)).length;
  return items >= 2 || (items === 1 && lines.length > 1 && !BULLET.test(lines[0] ?? ""));
}

function* nearlyEveryActionSaysMore(grid: Grid, table: Table): Steps<boolean> {
  let actions = 0;
  let saying = 0;
  for (let row = table.firstRow; row <= table.lastRow; row++) {
    yield;
    const filled = filledRoles(grid, table, row);
    if (!filled.includes("action") || startsLow(textIn(grid, table, row, "action"))) continue;
    actions++;
    if (filled.some((role) => OWN.includes(role))) saying++;
  }
  return saying >= actions * NEARLY_EVERY;
}
