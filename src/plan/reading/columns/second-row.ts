/** Whether the row below the headings is a second row of them. */
import { type Grid, ownValue } from "../grid";
import { cellText, isBlank } from "../text";
import { headingWords } from "./headings/heading-words";
import { guessRoles } from "./headings/headings";
import type { Heading } from "./headings/headings-at";

/** A heading in the second of two rows is a word or two. */
const LONGEST_BELOW = 40;

/**
 * A second row belongs to the headings where its few words are headings too, or stand under one that is merged over
 * several columns, as "Original | Revised" under "Timescale".
 */
export function isSecondRow(grid: Grid, row: number, first: readonly Heading[]): boolean {
  // Rows of text above the headings have words below them too, but are headings of nothing.
  if (first.filter(({ guesses }) => guesses.length > 0).length < 2) return false;
  let all = 0;
  let alone = 0;
  let headings = 0;
  for (let column = grid.firstColumn; column <= grid.lastColumn; column++) {
    const value = ownValue(grid, row, column);
    if (isBlank(value)) continue;
    const text = cellText(value);
    if (text.length > LONGEST_BELOW) return false;
    const spread = grid.mergeAt(row - 1, column);
    all++;
    if (!spread) alone++;
    // "Original" above "date".
    const isWord = /^DATE$|^TIME$|^WHO$/.test(headingWords(text));
    if ((spread && spread.columnCount > 1) || isWord || (guessRoles(text)[0]?.weight ?? 0) >= 2) headings++;
  }
  // "Review of progress | Action plan" in the corner above a row of headings is their title.
  return all > 0 && headings >= all * 0.6 && alone <= first.length;
}
