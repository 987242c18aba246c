/**
 * Tells a row that gives a recommendation and no action for it. Such a row looks like the title of a section, and like
 * the rest of the row above: only a number of its own, in order among those of the actions, makes it certain.
 */
import type { Role, RowWithoutAction } from "../../plan";
import type { Steps } from "../../steps";
import { beginningOf } from "../../words";
import { isDeed } from "../columns/cell-kinds";
import type { Grid } from "../grid";
import type { Table } from "../table/table";
import { columnLetters, fold } from "../text";
import { numberIn, orderOfNumbers } from "./number-order";
import { nextFilledRow, repeatsHeadings, rowTexts } from "./row-kinds";

/** Who leads it, or by when, makes a row an action. */
const MAKES_AN_ACTION: readonly Role[] = ["action", "lead", "secondLead", "due", "dueOriginal", "dueRevised"];
/** What is said where there is to be no action, or where another's stands for it; so may something else to do. */
const EXPLAINS =
  /\b(?:no (?:further |specific )?actions?|not (?:accepted|agreed|applicable|required|needed)|reject\w*|declin\w*|n\/?a|see|as above|ditto|cover\w*|duplicate\w*|merged|combined|superseded|withdrawn|part of)\b/i;
const LONGEST = 80;

/** What a row gives that has no action; "explained" where it says why it has none; null for any other row. */
export type GivenAlone = (row: number, filled: readonly Role[]) => RowWithoutAction | "explained" | null;

/** The test for one table, to be asked from its first row to its last. */
export function* givenAlone(grid: Grid, table: Table, lastRow: number): Steps<GivenAlone> {
  const { action, number, area } = table.columns;
  if (action === undefined || number === undefined) return () => null;
  const placeAmong = yield* orderOfNumbers(grid, table, lastRow);
  return (row, filled) => {
    if (!filled.includes("number") || filled.some((role) => MAKES_AN_ACTION.includes(role))) return null;
    if (grid.textAt(row, action) !== "") return null;
    const place = placeAmong(row);
    const isMergedOver = (grid.mergeAt(row, action)?.columnIndex ?? action) < action;
    if (place === null || isMergedOver || headsNext(grid, table, row, lastRow)) return null;
    const given = area !== undefined && filled.includes("area") ? grid.textAt(row, area) : "";
    const others = rowTexts(grid, row).filter(
      (text) => text !== grid.textAt(row, number) && text !== given && /\p{L}/u.test(text),
    );
    if (given === "") {
      // Blank forms are numbered beforehand, but not between two actions with something told in one.
      if (place.sides < 2 || others.length === 0) return null;
    } else if (
      place.rows.some((near) => area !== undefined && fold(grid.textAt(near, area)) === fold(given))
    ) {
      return null;
    }
    if (others.some((text) => EXPLAINS.test(text) || isDeed(text))) return "explained";
    const text = beginningOf(given || others.join(" "), LONGEST);
    return { row: row + 1, cell: `${columnLetters(action)}${row + 1}`, text };
  };
}

/** True where the row stands above its actions: the next has no number of its own, or goes on from this one ("4", "4.1"). */
function headsNext(grid: Grid, table: Table, row: number, lastRow: number): boolean {
  let next = nextFilledRow(grid, table, row);
  while (next <= lastRow && repeatsHeadings(grid, table, next)) next = nextFilledRow(grid, table, next);
  if (next > lastRow) return false;
  const below = numberIn(grid, table, next);
  const own = numberIn(grid, table, row);
  if (below === "")
    return MAKES_AN_ACTION.some((role) => grid.textAt(next, table.columns[role] ?? -1) !== "");
  return below.startsWith(own) && /^\D/.test(below.slice(own.length));
}
