import type { KeyEntry } from "../../plan";
import { severalMeanings } from "../../reading/key";
import { listed } from "../../words";
import { type PlanRule, HOW_FAR } from "../rule";

export const unexplainedWords: PlanRule = {
  id: "unexplained-words",
  title: "Words for the status that nothing explains",
  severity: "suggestion",
  needs: [HOW_FAR],
  why: "What nobody has explained counts for nothing, and never as complete.",
  what: "Write a key above the table that says what each word means.",
  checkPlan: ({ plan: { unexplained, key, columns, headerRow } }) => {
    if (unexplained.length === 0) return [];
    const words = unexplained.map((word) => `“${word}”`).join(", ");
    return [
      {
        row: headerRow,
        cell: `${columns.status ?? columns.progress ?? "A"}${headerRow}`,
        about: words,
        message: messageOf(unexplained, key),
        found: words,
        expected: "a key that says what they mean",
      },
    ];
  },
};

function messageOf(unexplained: readonly string[], key: readonly KeyEntry[]): string {
  const several = unexplained.map((word) => ({ word, meanings: severalMeanings(key, word) }));
  const split = several.filter(({ meanings }) => meanings.length > 0);
  const [untold, ...more] = several.filter(({ meanings }) => meanings.length === 0).map(({ word }) => word);
  const told = split.map(
    ({ word, meanings }) =>
      `The key gives “${word}” more than one meaning: ${listed(meanings.map((meaning) => `“${meaning}”`))}.`,
  );
  if (untold === undefined) {
    return `${told.join(" ")} Until it has one it counts for nothing, and never as complete. Give each word of the key a single meaning.`;
  }
  const words = [untold, ...more].map((word) => `“${word}”`).join(", ");
  const asked = `Only this plan can say what its words for the status mean: ${words}. Until it does they count for nothing, and never as complete. Write a key above the table, such as “${untold} = in progress”.`;
  return [...told, asked].join(" ");
}
