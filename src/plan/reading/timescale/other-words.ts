/** What a text says beside its times: each time becomes one mark, so that its words are not read twice. */
import type { Folded } from "./fold";
import type { Mention } from "./mention";

/** The text with "*" for each time. */
export function otherWords(folded: Folded, mentions: readonly Mention[]): Folded {
  const text: string[] = [];
  const origin: number[] = [];
  let done = 0;
  for (const { start, end } of mentions) {
    text.push(folded.text.slice(done, start), "*");
    for (let at = done; at <= start; at += 1) origin.push(folded.origin[at]!);
    done = end;
  }
  text.push(folded.text.slice(done));
  for (let at = done; at < folded.origin.length; at += 1) origin.push(folded.origin[at]!);
  return { ...folded, text: text.join(""), origin };
}
