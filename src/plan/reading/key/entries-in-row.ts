/** Entries of a key that stand in cells of a row, word beside meaning: "G | Green | On track". */
import { isColour, keyWordOf } from "./key-words";

export interface RowCell {
  column: number;
  text: string;
}

/** A name of the key before its first word. */
const LABEL = /\b(?:key|legend|rag|status|rating)\b/i;

/**
 * The entries of a row that holds nothing else, each at the cell of its word; none for any other row. Colours that are
 * not in use may stand between them.
 */
export function entriesInRow(cells: readonly RowCell[], wanted: ReadonlySet<string>) {
  const isWanted = ({ text }: RowCell) => wanted.has(keyWordOf(text) ?? "");
  const isWord = (cell: RowCell) => isWanted(cell) || isColour(cell.text);
  const [first, ...others] = cells;
  const rest = first && !isWord(first) && LABEL.test(first.text) ? others : cells;
  const entries: { word: string; meaning: string; column: number }[] = [];
  let words: RowCell[] = [];
  for (const cell of rest) {
    if (isWord(cell)) words.push(cell);
    else if (words.length === 0) return [];
    else {
      entries.push(
        ...words.filter(isWanted).map(({ text, column }) => ({ word: text, meaning: cell.text, column })),
      );
      words = [];
    }
  }
  return words.length === 0 ? entries : [];
}
