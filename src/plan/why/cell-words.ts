/** How the cells of an action are named and quoted. */
import type { Action, Progress, Role } from "../plan";
import { beginningOf, ROLE_LABELS } from "../words";

/** Enough to know a cell again by. */
const LONGEST = 160;
/** So much of a long text before and after the words that decided. */
const NEAR = 60;

/** "the due date (F7)"; a role without a cell is only called by its name. */
export function theCell({ cells }: Action, role: Role): string {
  const cell = cells[role];
  return cell === undefined ? `the ${ROLE_LABELS[role]}` : `the ${ROLE_LABELS[role]} (${cell})`;
}

/** The words in quotes, the beginning of long ones, without the stop that the sentence around them has itself. */
export function quoted(words: string): string {
  return `“${withoutStop(beginningOf(words, LONGEST))}”`;
}

/**
 * The whole text in quotes where the words that decided are but a part of it; of a long text what stands around them.
 * Nothing where they are all of it.
 */
export function wholeAround({ text, evidence }: Progress): string {
  if (evidence === null || quoted(text) === quoted(evidence.words)) return "";
  const { start, end } = evidence;
  if (text.trim().length <= LONGEST) return ` In full: ${quoted(text)}.`;
  const from = Math.max(0, start - NEAR);
  const before = text.slice(from, start).replace(from > 0 ? /^\S*\s+/ : /^\s+/, "");
  const after = beginningOf(text.slice(start, Math.min(end, start + NEAR) + NEAR * 2), NEAR + (end - start));
  const near = `${before}${after}`.replace(/\s+/g, " ");
  return ` There it says: “${from > 0 ? "… " : ""}${withoutStop(near)}”.`;
}

function withoutStop(words: string): string {
  return words.replace(/(?<!\.)\.$/, "");
}

/** A sentence with its first letter as a capital. */
export function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
