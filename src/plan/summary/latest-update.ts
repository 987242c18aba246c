/** An account of progress cut short with care: the words that decided how far it is are always in it. */
import type { ReviewedAction } from "../overdue";
import { beginningOf } from "../words";

const LONGEST = 220;

/**
 * The account of progress, or else what the status column says. Of a long one the sentence that decided the status, and
 * as much of what follows as there is room for; "…" stands where something was left out.
 */
export function latestUpdate({ progress, statusColumn }: ReviewedAction): string {
  const text = progress.text.replace(/\s+/g, " ").trim() || (statusColumn?.text ?? "");
  if (text.length <= LONGEST) return text;
  const words = progress.evidence?.words.replace(/\s+/g, " ") ?? "";
  const at = words === "" ? 0 : text.indexOf(words);
  if (at < 0 || at + words.length <= LONGEST) return beginningOf(text, LONGEST);
  const from = startOf(text, at, at + words.length);
  return `… ${beginningOf(text.slice(from).replace(/^[•·▪\-–*\s]+/, ""), LONGEST)}`;
}

/**
 * Where what is shown begins: as far back as there is room for with the rest of the text, but at the start of a sentence
 * where there is one; at the sentence that decided it where the rest is long, and at the deciding words where that is too long.
 */
function startOf(text: string, at: number, end: number): number {
  const earliest = text.length - LONGEST;
  const sentences = [...text.matchAll(/[.!?;] (?=\S)/g)].map(({ index }) => index + 2);
  const own = sentences.filter((start) => start <= at).at(-1) ?? 0;
  if (earliest < own) return sentences.find((start) => start >= earliest && start <= own) ?? own;
  return end - own <= LONGEST ? own : at;
}
