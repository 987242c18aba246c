import { type PlanRule, HOW_FAR } from "../rule";

export const unexplainedWords: PlanRule = {
  id: "unexplained-words",
  title: "Words for the status that nothing explains",
  severity: "suggestion",
  needs: [HOW_FAR],
  why: "What nobody has explained counts for nothing, and never as complete.",
  what: "Write a key above the table that says what each word means.",
  checkPlan: ({ plan: { unexplained, columns, headerRow } }) => {
    if (unexplained.length === 0) return [];
    const words = unexplained.map((word) => `“${word}”`).join(", ");
    return [
      {
        row: headerRow,
        cell: `${columns.status ?? columns.progress ?? "A"}${headerRow}`,
        about: words,
        message: `Only this plan can say what its words for the status mean: ${words}. Until it does they count for nothing, and never as complete. Write a key above the table, such as “${unexplained[0]} = in progress”.`,
        found: words,
        expected: "a key that says what they mean",
      },
    ];
  },
};
