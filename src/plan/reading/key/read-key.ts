/** Reads a plan's key: what it says that the words of its status column mean. */
import type { CalendarDay } from "../../calendar";
import type { KeyEntry } from "../../plan";
import { columnLetters } from "../text";
import { entriesInRow } from "./entries-in-row";
import { entriesInText } from "./entries-in-text";
import type { KeyPlace, KeyRow } from "./key-places";
import { keyWordOf, otherForm } from "./key-words";
import { statusOfMeaning } from "./meaning";

/** Names a key, or the column of its meanings. */
const TITLE =
  /\b(?:key|legend|meanings?|means|definitions?|descriptions?|explanations?|criteria|rag (?:rating|status)\w*)\b/i;

/** The entries for the wanted words, in the order of the places. */
export function readKey(
  places: readonly KeyPlace[],
  wanted: readonly string[],
  updatedOn: CalendarDay,
): KeyEntry[] {
  const forms = [...new Set(wanted.flatMap((word) => [word, otherForm(word) ?? word]))];
  return places.flatMap((place) => {
    const found = place.rows.flatMap((row) => entriesOfRow(row, place, forms));
    const words = new Set(found.map(({ word }) => keyWordOf(word)));
    return found
      .filter(({ certain }) => certain || words.size > 1)
      .map(({ word, meaning, cell }) => ({ word, meaning, ...statusOfMeaning(meaning, updatedOn), cell }));
  });
}

function entriesOfRow({ row, cells }: KeyRow, place: KeyPlace, forms: readonly string[]) {
  const address = (column: number) =>
    `${place.sheet === null ? "" : `${place.sheet}!`}${columnLetters(column)}${row + 1}`;
  const inTexts = cells.flatMap(({ column, text }) =>
    entriesInText(text, forms).map((entry) => ({ ...entry, cell: address(column) })),
  );
  if (inTexts.length > 0 || !(place.needsNoTitle || isTitled(place))) return inTexts;
  return entriesInRow(cells, new Set(forms)).map(({ column, ...entry }) => ({
    ...entry,
    certain: false,
    cell: address(column),
  }));
}

function isTitled({ rows }: KeyPlace): boolean {
  return rows.some(({ cells }) => cells.some(({ text }) => TITLE.test(text)));
}
