/** What a word means in a plan whose people or whose key explain it. */
import type { Progress } from "../plan";
import { keyWordOf, otherForm } from "../reading/key/key-words";
import type { Review } from "../review";
import { STATUS_LABELS } from "../words";
import { quoted } from "./cell-words";

/** Who says that the word means what it was read as; no line where the word needs no one to explain it. */
export function meaningLine({ text, status }: Progress, { plan, settings }: Review): string[] {
  const word = keyWordOf(text);
  if (word === null) return [];
  const isMeant = (other: string) => [word, otherForm(word)].includes(keyWordOf(other));
  const means = `Here ${quoted(text)} means ${STATUS_LABELS[status].toLowerCase()}`;
  const answered = Object.entries(settings.answers.statusWords).some(
    ([other, says]) => says === status && isMeant(other),
  );
  if (answered) return [`${means}: that was answered for this plan.`];
  const entry = plan.key.find(({ word: other, says }) => says === status && isMeant(other));
  return entry ? [`${means}: the plan's key (${entry.cell}) explains it as ${quoted(entry.meaning)}.`] : [];
}
