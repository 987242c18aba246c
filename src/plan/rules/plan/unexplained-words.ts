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
  checkPlan: ({ plan: { unexplained, columns, headerRow }, settings }) => {
    // A rule for ratings says what colours mean.
    const asked = unexplained.filter((word) => settings.rating === null || colourIn(word, true) === null);
    if (asked.length === 0) return [];
    const words = listed(asked.map((word) => `“${word}”`));
    return [
      {
        row: headerRow,
        cell: `${columns.status ?? columns.progress ?? "A"}${headerRow}`,
        about: asked.map(fold).sort().join("\n"),
        message: `Only this plan can say what its words for the status mean: ${words}. Until it does they count for nothing, and never as complete. Write a key above the table that says what each of them means, such as “${asked[0]} = …”.`,
        found: words,
        expected: "a key that says what they mean",
      },
    ];
  },
};
