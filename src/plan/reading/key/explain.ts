/** Gives words that only the plan can explain their meaning, from its people's answers or its key. */
import type { Action, KeyEntry, Progress, Status } from "../../plan";
import { bareReading, isWordForOpen, type ProgressContext, readProgress } from "../progress";
import { isAskable, isOfKeys, keyWordOf, otherForm } from "./key-words";

export type Explain = (reading: Progress) => Progress;

/**
 * A reading as the plan means it. An answer stands whatever the words; the key only where they say nothing by
 * themselves, or no more than "Open", which a key may tell in more detail.
 */
export function explainer(answers: Readonly<Record<string, Status>>, key: readonly KeyEntry[]): Explain {
  const answered = new Map(Object.entries(answers).map(([word, status]) => [keyWordOf(word), status]));
  const told = meaningsOf(key);
  return (reading) => {
    const word = keyWordOf(reading.text);
    if (word === null) return reading;
    const byKey = reading.status === "not-stated" || isWordForOpen(word) ? lookUp(told, word) : undefined;
    const status = lookUp(answered, word) ?? byKey;
    return status === undefined ? reading : bareReading(reading.text, status);
  };
}

/** The word itself, or else its letter or colour. */
function lookUp(meanings: ReadonlyMap<string | null, Status>, word: string): Status | undefined {
  return meanings.get(word) ?? meanings.get(otherForm(word) ?? word);
}

/** What the key says of each word, where it says one thing. */
function meaningsOf(key: readonly KeyEntry[]): Map<string | null, Status> {
  const meanings = new Map<string | null, Status>();
  const stated = key.filter(({ says }) => says !== "not-stated");
  for (const { word, says } of stated) {
    const same = stated.filter((entry) => keyWordOf(entry.word) === keyWordOf(word));
    if (same.every((entry) => entry.says === says)) meanings.set(keyWordOf(word), says);
  }
  return meanings;
}

/** What a key says of a word that has more than one sense, by the entry itself or because two entries disagree. */
export function severalMeanings(key: readonly KeyEntry[], word: string): string[] {
  const entries = entriesOf(key, word);
  const senses = new Set(entries.flatMap(({ says, senses }) => (says === "not-stated" ? senses : [says])));
  return senses.size > 1 ? meaningsInKey(key, word) : [];
}

/** What a key says of a word, as written; nothing where it does not have it. */
export function meaningsInKey(key: readonly KeyEntry[], word: string): string[] {
  return [...new Set(entriesOf(key, word).map(({ meaning }) => meaning))];
}

function entriesOf(key: readonly KeyEntry[], word: string): KeyEntry[] {
  const form = keyWordOf(word);
  return key.filter((entry) => [form, otherForm(form ?? "")].includes(keyWordOf(entry.word)));
}

/** The words, among the texts of cells, that a key may explain: those that say nothing by themselves. */
export function wordsToExplain(texts: readonly string[], context: ProgressContext): string[] {
  const words = new Set([...new Set(texts)].flatMap((text) => keyWordOf(text) ?? []));
  return [...words].filter(
    (word) => isAskable(word) && (isWordForOpen(word) || readProgress(word, context).status === "not-stated"),
  );
}

/**
 * Words that nothing has explained, as written, each once: those that belong to keys, and in a status column whatever
 * else comes twice.
 */
export function unexplainedWords(actions: readonly Action[]): string[] {
  const found = new Map<string, { text: string; count: number }>();
  for (const action of actions) {
    if (isDoneByItsDay(action)) continue;
    const { status, text } = action.statusColumn ?? action.progress;
    const word = status === "not-stated" ? keyWordOf(text) : null;
    if (word === null || !isAskable(word)) continue;
    if (action.statusColumn === null && !isOfKeys(word)) continue;
    const known = found.get(word);
    found.set(word, { text: known?.text ?? text.trim(), count: (known?.count ?? 0) + 1 });
  }
  return [...found].flatMap(([word, { text, count }]) => (isOfKeys(word) || count > 1 ? [text] : []));
}

/** "Closed" beside the day on which it was: the day says it, whatever the plan means by the word. */
function isDoneByItsDay({ status, completedOn }: Action): boolean {
  return status === "complete" && completedOn !== null;
}
