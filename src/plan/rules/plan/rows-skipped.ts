import type { LeftOutAs } from "../../plan";
import { firstOf, listed } from "../../words";
import type { PlanRule } from "../rule";

/** Titles of sections are as they should be, and give their actions an area. */
const KINDS: readonly [as: LeftOutAs, one: string, several: string][] = [
  ["total", "a total", "totals"],
  ["headings", "the headings again", "the headings again"],
  ["note", "a note", "notes"],
  ["other", "nothing to do, nobody to lead it and no date", "nothing to do, nobody to lead it and no date"],
];
/** So many rows of a kind are named; the others are counted. */
const NAMED = 8;

export const rowsSkipped: PlanRule = {
  id: "rows-skipped",
  title: "Rows were not counted as actions",
  severity: "suggestion",
  needs: [],
  why: "The number of actions depends on which rows are counted.",
  what: "If one of them is an action, give it a lead or a date.",
  checkPlan: ({ plan: { leftOut, columns } }) => {
    const skipped = leftOut.filter(({ as }) => as !== "title");
    const [first] = skipped;
    if (first === undefined) return [];
    const parts = KINDS.flatMap(([as, one, several]) => {
      const rows = skipped.filter((each) => each.as === as).map(({ row }) => row);
      return rows.length === 0 ? [] : [`${rowsListed(rows)} (${rows.length === 1 ? one : several})`];
    });
    return [
      {
        row: first.row,
        cell: `${columns.action ?? "A"}${first.row}`,
        about: skipped.map(({ as, text }) => `${as}\t${text}`).join("\n"),
        message: `Not counted as actions: ${parts.join("; ")}. If one of them is an action, give it a lead or a date.`,
        found: parts.join("; "),
        expected: "each action in a row that is counted",
      },
    ];
  },
};

/** "row 12", "rows 20 and 41". */
function rowsListed(rows: readonly number[]): string {
  return `${rows.length === 1 ? "row" : "rows"} ${listed(firstOf(rows.map(String), NAMED))}`;
}
