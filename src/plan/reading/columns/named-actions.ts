/** Actions in few words that name jobs and bodies: "Trustee skills audit", "Budgets approved by governors". */
import type { Role } from "../../plan";
import type { Column } from "./column";

/** Few leads differ so much from one another, and initials are shorter. */
const DISTINCT = 0.8;
const SHORTEST = 15;

/**
 * The columns, where that called "Action" is not held to name whoever leads because of the jobs in its words: not where
 * another is called the lead and names somebody, and none but it is called the action.
 */
export function withNamedActions(columns: readonly Column[]): Column[] {
  const calledAction = columns.filter((column) => isCalled(column, "action"));
  const [action] = calledAction;
  const isLedElsewhere = columns.some(
    (column) => column !== action && isCalled(column, "lead") && column.contents.somebody > 0.5,
  );
  return columns.map((column) => {
    const { meanLength, distinct, people } = column.contents;
    const isPhrases = meanLength >= SHORTEST && distinct >= DISTINCT && people < 0.5;
    if (column !== action || calledAction.length > 1 || !isLedElsewhere || !isPhrases) return column;
    return { ...column, contents: { ...column.contents, somebody: 0 } };
  });
}

function isCalled({ heading }: Column, role: Role): boolean {
  return heading.guesses.some((guess) => guess.role === role && guess.weight >= 2.5);
}
