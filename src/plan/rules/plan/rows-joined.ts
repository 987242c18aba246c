import type { Action } from "../../plan";
import { firstOf, listed } from "../../words";
import type { PlanRule } from "../rule";

/** So many are named; the rest are counted. */
const NAMED = 8;

export const rowsJoined: PlanRule = {
  id: "rows-joined",
  title: "Rows were put together",
  severity: "suggestion",
  needs: [["action"]],
  why: "What a page break has cut is read as one action, and the count of actions depends on it.",
  what: "Look whether they belong together; where they do not, give each row its own lead or date.",
  checkPlan: ({ plan: { actions, columns } }) => {
    const joined = actions.filter(isJoined);
    const [first] = joined;
    if (first === undefined) return [];
    const spans = joined.map(({ rows }) => `${Math.min(...rows)} to ${Math.max(...rows)}`);
    const rows = `rows ${listed(firstOf(spans, NAMED))}`;
    return [
      {
        row: first.row,
        cell: `${columns.action ?? "A"}${first.row}`,
        about: joined.map(({ action }) => action).join("\n"),
        message: `Read as one action each, because they carry on: ${rows}. If that is wrong, give each row its own lead or date.`,
        found: rows,
        expected: "one row for an action",
      },
    ];
  },
};

/** True where the words of several rows make up the action; a cell merged down holds them all in one. */
function isJoined({ rows, written }: Action): boolean {
  return rows.length > 1 && Object.values(written).some(({ text, value }) => text !== "" && value === null);
}
