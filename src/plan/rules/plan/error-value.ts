import { addTo } from "../../groups";
import type { ErrorCell } from "../../plan";
import { firstOf, listed } from "../../words";
import type { PlanRule } from "../rule";

const WHY: Record<string, string> = {
  "#REF!": "a formula points to a cell that is gone",
  "#N/A": "a formula has looked something up and not found it",
  "#VALUE!": "a formula reckons with words, or with something else that it cannot reckon with",
  "#NAME?": "a formula uses a name that Excel does not know",
  "#DIV/0!": "a formula divides by nothing",
};
/** So many cells are named; the others are counted. */
const NAMED = 5;

/** One finding for each kind of error in a column; other rules are silent about these cells. */
export const errorValue: PlanRule = {
  id: "error-value",
  title: "An error in place of words",
  severity: "error",
  needs: [],
  why: "Nobody can read what ought to stand there, so it counts for nothing.",
  what: "Mend the formula, or write what is meant.",
  checkPlan: ({ plan: { errorCells } }) => {
    const alike = new Map<string, ErrorCell[]>();
    for (const each of errorCells) {
      addTo(alike, `${each.cell.replace(/\d+/, "")} ${each.text.toUpperCase()}`, each);
    }
    return [...alike.values()].flatMap((cells) => {
      const [first] = cells;
      if (first === undefined) return [];
      const why = WHY[first.text.toUpperCase()] ?? "a formula has failed";
      const others = cells.slice(1).map(({ cell }) => cell);
      const also = listed(firstOf(others, NAMED));
      return [
        {
          row: first.row,
          cell: first.cell,
          about: first.text,
          message: `“${first.text}” is an error of Excel's: ${why}.${also === "" ? "" : ` The same stands in ${also}.`} Mend the formula, or write what is meant.`,
          found: first.text,
          expected: "words, a number or a date",
        },
      ];
    });
  },
};
