/** The ids by which findings are known again, and accepted, whatever happens to the rows around them. */
import type { Action, Role } from "../plan";
import { fold } from "../reading/text";

/**
 * An id made of the rule and of words: of the action and the cell, never of a row, a column or a sheet. The same words
 * give the same id, on any machine.
 */
export function idOf(rule: string, words: readonly string[]): string {
  const text = words.map(fold).join("\u0000");
  return `${rule}-${fnv1a(text, 0x811c9dc5)}${fnv1a(text, 0x01000193)}`;
}

/** The words that tell an action's cell from those of other actions. */
export function wordsOf(action: Action, role: Role): string[] {
  return [action.action === "" ? allWordsOf(action) : action.action, role, action.written[role]?.text ?? ""];
}

/** Everything that is written of an action. */
export function allWordsOf({ written }: Action): string {
  return Object.values(written)
    .map(({ text }) => text)
    .join("\u0000");
}

/**
 * Ids that come twice, numbered: in the order of what else is written of their actions, and only then in that of the
 * sheet, so that sorting the sheet changes none.
 */
export function numbered<T extends { id: string }>(
  found: readonly T[],
  wordsBeside: (one: T) => string,
): T[] {
  const groups = new Map<string, T[]>();
  for (const one of found) groups.set(one.id, [...(groups.get(one.id) ?? []), one]);
  const ids = new Map<T, string>();
  for (const [id, group] of groups) {
    const sorted = [...group].sort((a, b) => compare(wordsBeside(a), wordsBeside(b)));
    for (const [index, one] of sorted.entries()) ids.set(one, index === 0 ? id : `${id}-${index + 1}`);
  }
  return found.map((one) => ({ ...one, id: ids.get(one) ?? one.id }));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The hash of Fowler, Noll and Vo (1a, 32 bits, over UTF-16 units), in base 36 and always seven characters. */
function fnv1a(text: string, basis: number): string {
  let hash = basis;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(36).padStart(7, "0");
}
