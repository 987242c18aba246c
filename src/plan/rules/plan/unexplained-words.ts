import type { KeyEntry } from "../../plan";
import { meaningsInKey, severalMeanings } from "../../reading/key";
import { colourIn } from "../../rating/typed-rating";
import { fold } from "../../reading/text";
import { listed } from "../../words";
import { type PlanRule, HOW_FAR } from "../rule";

export const unexplainedWords: PlanRule = {
  id: "unexplained-words",
  title: "Words for the status that nothing explains",
  severity: "warning",
  needs: [HOW_FAR],
  why: "What nobody has explained counts for nothing, and never as complete.",
  what: "Write a key above the table that says what each word means.",
  checkPlan: ({ plan: { unexplained, key, columns, headerRow }, settings }) => {
    // A rule for ratings says what colours mean.
    const asked = unexplained.filter((word) => settings.rating === null || colourIn(word, true) === null);
    if (asked.length === 0) return [];
    const words = quoted(asked);
    return [
      {
        row: headerRow,
        cell: `${columns.status ?? columns.progress ?? "A"}${headerRow}`,
        about: asked.map(fold).sort().join("\n"),
        message: messageOf(asked, key),
        found: words,
        expected: "a key that says what they mean",
      },
    ];
  },
};

/** A word that the key explains twice over, or says no status of, needs another key; any other needs one at all. */
function messageOf(asked: readonly string[], key: readonly KeyEntry[]): string {
  const several = asked.map((word) => ({ word, meanings: severalMeanings(key, word) }));
  const told = several
    .filter(({ meanings }) => meanings.length > 0)
    .map(({ word, meanings }) => `The key gives “${word}” more than one meaning: ${quoted(meanings)}.`);
  const single = several.filter(({ meanings }) => meanings.length === 0);
  const unclear = single.flatMap(({ word }) => {
    const meanings = meaningsInKey(key, word);
    if (meanings.length === 0) return [];
    return [`The key's words for “${word}” do not say how far an action is: ${quoted(meanings)}.`];
  });
  told.push(...unclear);
  const untold = single.map(({ word }) => word).filter((word) => meaningsInKey(key, word).length === 0);
  if (untold.length === 0) {
    return `${told.join(" ")} Until each word has one meaning it counts for nothing, and never as complete. Write it in the key.`;
  }
  return [
    ...told,
    `Only this plan can say what its words for the status mean: ${quoted(untold)}. Until it does they count for nothing, and never as complete. Write a key above the table that says what each of them means, such as “${untold[0]} = …”.`,
  ].join(" ");
}

function quoted(words: readonly string[]): string {
  return listed(words.map((word) => `“${word}”`));
}
