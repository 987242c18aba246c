/** The ids by which findings are known again, and accepted, whatever happens to the rows around them. */
import { addTo } from "../groups";
import type { Action, Role } from "../plan";
import { fold } from "../reading/text";
import { madeOfEach, type Steps } from "../steps";

/**
 * An id made of the rule and of words: of the action and the cell, never of a row, a column or a sheet. The same words
 * give the same id, on any machine.
 */
export function idOf(rule: string, words: readonly string[]): string {
  const text = words.map(fold).join("\u0000");
  return `${rule}-${fnv1a(text, 0x811c9dc5)}${fnv1a(text, 0x01000193)}`;
}

/** The words that tell an action's cell from those of other actions; of a second cell too, where there is one. */
export function wordsOf(action: Action, role: Role, also?: Role): string[] {
  const roles = also === undefined ? [role] : [role, also];
  return [
    action.action === "" ? allWordsOf(action) : action.action,
    role,
    ...roles.map((each) => action.written[each]?.text ?? ""),
  ];
}

/** Everything that is written of an action. */
function allWordsOf({ written }: Action): string {
  return Object.values(written)
    .map(({ text }) => text)
    .join("\u0000");
}

/** What tells an action from others of the same words, and is not changed by news of it. */
const LASTING: readonly Role[] = ["area", "source", "lead", "secondLead", "dueOriginal", "due"];

/** What lasts of an action's words, and then its number, which is soon another. */
export function lastingWordsOf({ written }: Action): string[] {
  return [LASTING.map((role) => written[role]?.text ?? "").join("\u0000"), written.number?.text ?? ""];
}

/**
 * Ids that come twice are told apart by the words beside them, one after another, so that no news of an action makes its
 * finding another's; those that are alike even so are numbered in the order of the sheet.
 */
export function* toldApart<T extends { id: string; beside: readonly string[] }>(
  found: readonly T[],
): Steps<T[]> {
  const groups = new Map<string, T[]>();
  for (const one of found) {
    addTo(groups, one.id, one);
    yield;
  }
  const told = new Map<T, string>();
  for (const [id, group] of groups) {
    tellApart(id, group, 0, told);
    yield;
  }
  return yield* madeOfEach(found, (one) => ({ ...one, id: told.get(one) ?? one.id }));
}

function tellApart<T extends { beside: readonly string[] }>(
  id: string,
  group: readonly T[],
  level: number,
  told: Map<T, string>,
): void {
  const [first, ...others] = group;
  if (first === undefined) return;
  if (others.length === 0 || first.beside[level] === undefined) {
    for (const [index, one] of group.entries()) told.set(one, index === 0 ? id : `${id}-${index + 1}`);
    return;
  }
  const parts = new Map<string, T[]>();
  for (const one of group) {
    addTo(parts, one.beside[level] ?? "", one);
  }
  for (const [words, part] of parts) tellApart(idOf(id, [words]), part, level + 1, told);
}

/** The hash of Fowler, Noll and Vo (1a, 32 bits, over UTF-16 units), in base 36 and always seven characters. */
function fnv1a(text: string, basis: number): string {
  let hash = basis;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(36).padStart(7, "0");
}
