/** Reads the key of a plan from its own sheet, and what is not explained there from the workbook's other sheets. */
import type { CalendarDay } from "../../calendar";
import type { KeyEntry } from "../../plan";
import type { Sheet } from "../../sheet";
import { finish, type Steps } from "../../steps";
import { type Grid, gridOf } from "../grid";
import { nothingSaid } from "../progress";
import type { ActionRows } from "../rows/action-rows";
import { findTable } from "../table/find-table";
import type { Table } from "../table/table";
import { explainer, wordsToExplain } from "./explain";
import { isPageOfGuidance, placesOnSheet, wholeSheet } from "./key-places";
import { readKey } from "./read-key";

export interface KeySearch {
  grid: Grid;
  table: Table;
  rows: readonly ActionRows[];
  anotherTable: number | null;
  otherSheets: readonly Sheet[];
}

/** What the workbook says of the words of the plan's status column, or of its accounts where they are but a word. */
export function* readPlanKey(search: KeySearch, updatedOn: CalendarDay): Steps<KeyEntry[]> {
  const { grid, table, rows, anotherTable, otherSheets } = search;
  const texts = rows.flatMap((row) => [row.texts.status ?? "", row.texts.progress ?? ""]);
  const context = { due: [], updatedOn };
  yield;
  const wanted = wordsToExplain(texts, context);
  if (wanted.length === 0) return [];
  yield;
  const ownPlaces = placesOnSheet(grid, table, rows, anotherTable);
  yield;
  const own = readKey(ownPlaces, wanted, updatedOn);
  yield;
  const explain = explainer({}, own);
  const left = wanted.filter((word) => {
    const reading = nothingSaid(word);
    return explain(reading) === reading;
  });
  if (left.length === 0) return own;
  const places = otherSheets
    .map(gridOf)
    .filter((other) => isPageOfGuidance(other) && finish(findTable(other)) === null)
    .map(wholeSheet);
  return [...own, ...readKey(places, left, updatedOn)];
}
