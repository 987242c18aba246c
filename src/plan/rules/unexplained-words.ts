/** About the plan as a whole: words of its status column that nothing on it explains. */
import type { Plan } from "../plan";
import type { Finding } from "./rule";

/** A finding that names the words, where there are any. */
export function unexplainedWords({ unexplained, columns, headerRow }: Plan): Finding[] {
  if (unexplained.length === 0) return [];
  const words = unexplained.map((word) => `“${word}”`).join(", ");
  return [
    {
      rule: "unexplained-words",
      severity: "suggestion",
      row: headerRow,
      cell: `${columns.status ?? columns.progress ?? "A"}${headerRow}`,
      message: `Only this plan can say what its words for the status mean: ${words}. Until it does they count for nothing, and never as complete. Write a key above the table, such as “${unexplained[0]} = in progress”.`,
    },
  ];
}
