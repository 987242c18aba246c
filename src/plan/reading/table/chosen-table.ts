/** The table of actions with the row of headings and the columns that people have chosen. */
import type { Layout } from "../../layout";
import type { ChoiceGone, Role } from "../../plan";
import type { Steps } from "../../steps";
import type { Chosen } from "../columns/chosen";
import { headingReader } from "../columns/headings/headings-at";
import { isSecondRow } from "../columns/second-row";
import type { Grid } from "../grid";
import { fold } from "../text";
import { AS_GOOD, findTable, tableAt } from "./find-table";
import { namesOf } from "./heading-names";
import type { Table } from "./table";

interface TableChosen {
  table: Table | null;
  gone: ChoiceGone[];
}

/** What was chosen, where it is still there; for the rest, and where it is not, what is found. */
export function* chosenTable(grid: Grid, layout: Layout): Steps<TableChosen> {
  const { headerRow, columns } = layout;
  const found = yield* findTable(grid);
  const inRow = headerRow === null ? null : yield* tableInRow(grid, headerRow - 1, layout, found);
  if (inRow) return inRow;
  const gone = headerRow === null ? [] : [{ role: null, chosen: String(headerRow) }];
  if (found === null || Object.keys(columns).length === 0) return { table: found, gone };
  const height = found.firstRow - found.headerRow;
  const again = yield* tableBelow(grid, found.headerRow, height, columns);
  if (again) return { table: again.table, gone: [...gone, ...again.gone] };
  // Nothing stands below the heading that was chosen for the action.
  const { action, ...others } = columns;
  const rest = yield* tableBelow(grid, found.headerRow, height, others);
  const blank = { role: "action", chosen: action ?? "" } as const;
  return { table: rest?.table ?? found, gone: [...gone, blank, ...(rest?.gone ?? [])] };
}

/** The table below the row that was chosen. */
function* tableInRow(
  grid: Grid,
  row: number,
  { columns }: Layout,
  found: Table | null,
): Steps<TableChosen | null> {
  const first = headingReader()(grid, row, 1);
  const single = first.length < 2 ? null : yield* tableBelow(grid, row, 1, columns);
  const double =
    single && isSecondRow(grid, row + 1, first) ? yield* tableBelow(grid, row, 2, columns) : null;
  const best = single && double && double.score > single.score + AS_GOOD ? double : single;
  // Once rows have gone or come above it, the row that was chosen may be one of the actions, or a title.
  const isKnown = first.some(({ guesses }) => guesses.length > 0) || best?.isNamed === true;
  return isKnown || (found === null && Object.keys(columns).length === 0) ? best : null;
}

function* tableBelow(
  grid: Grid,
  row: number,
  height: number,
  columns: Layout["columns"],
): Steps<(TableChosen & { score: number; isNamed: boolean }) | null> {
  const headings = headingReader()(grid, row, height);
  const { chosen, gone } = columnsNamed(namesOf(headings), columns);
  const found = yield* tableAt(grid, row, height, headings, chosen);
  const isNamed = [...chosen.values()].some((column) => column !== null);
  return found && { ...found, gone, isNamed };
}

/** The columns whose headings were chosen, and the choices whose heading is not there. */
function columnsNamed(names: ReadonlyMap<number, string>, columns: Layout["columns"]) {
  const columnOf = new Map([...names].map(([column, name]) => [fold(name), column]));
  const chosen = new Map<Role, number | null>();
  const gone: ChoiceGone[] = [];
  for (const [role, heading] of Object.entries(columns) as [Role, string | null][]) {
    const column = heading === null ? null : columnOf.get(fold(heading));
    if (column !== undefined) chosen.set(role, column);
    else gone.push({ role, chosen: heading ?? "" });
  }
  return { chosen: chosen satisfies Chosen, gone };
}
