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
  const start = startOfSentence(text, at);
  // A sentence may be longer than the room there is: then the words themselves begin it.
  const from = at + words.length - start <= LONGEST ? start : at;
  return `… ${beginningOf(text.slice(from).replace(/^[•·▪\-–*\s]+/, ""), LONGEST)}`;
}

function startOfSentence(text: string, at: number): number {
  const before = text.slice(0, at);
  const end = Math.max(...[". ", "! ", "? ", "; "].map((mark) => before.lastIndexOf(mark)));
  return end < 0 ? 0 : end + 2;
}
