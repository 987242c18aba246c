import type { LeftOutRow } from "../../../../src/plan/plan";
import { readPlan } from "../../../../src/plan/reading/read-plan";
import type { Area } from "../../../../src/plan/sheet";
import { down, sheetOf } from "../../sheet-of";

const HEAD = ["No.", "Action", "Lead", "Timescale", "Progress"];
const FIRST = ["1", "Dredge the lower basin of the canal.", "Ann Price", "30 June 2026", "Completed"];
const SECOND = ["2", "Mend the gates of both of the locks.", "Raj Patel", "31 July 2026", "Underway"];

function leftOut(rows: string[][], merges: Area[] = []): LeftOutRow[] | undefined {
  return readPlan(sheetOf(rows, { merges }), { asAt: "2026-07-17", planDate: null })?.leftOut;
}

describe("rows within the table that are no part of an action", () => {
  test.each<[LeftOutRow["as"], string[], string]>([
    ["headings", HEAD, "No. Action Lead Timescale Progress"],
    ["title", ["TOWPATHS AND LOCKS"], "TOWPATHS AND LOCKS"],
    ["title", ["", "Theme 2: moorings"], "Theme 2: moorings"],
    ["title", ["Canal society: action plan"], "Canal society: action plan"],
    ["note", ["Note: seen by the trustees\nin May"], "Note: seen by the trustees in May"],
    ["note", ["", "Page 1 of 2"], "Page 1 of 2"],
    ["total", ["Total", "2"], "Total 2"],
  ])("%s: %j", (as, row, text) => {
    expect(leftOut([["Canal society: action plan"], HEAD, FIRST, row, SECOND])).toEqual([
      { row: 4, as, text },
    ]);
  });

  test("what says nothing of an action, and stands apart from them", () => {
    expect(leftOut([HEAD, FIRST, [""], ["", "", "", "", "Lamps are on order."], SECOND])).toEqual([
      { row: 4, as: "other", text: "Lamps are on order." },
    ]);
  });

  test("in a column that the plan is not read from, but not beside the table", () => {
    const wide = (row: string[], between = "", beside = "") => [
      ...row.slice(0, 3),
      between,
      ...row.slice(3),
      beside,
    ];
    const read = (...between: string[]) =>
      leftOut([
        wide(HEAD, "Grid reference"),
        wide(FIRST, "SK 12"),
        wide(["", "", "", "", ""], ...between),
        wide(SECOND),
      ]);
    expect(read("SK 34")).toEqual([{ row: 3, as: "other", text: "SK 34" }]);
    expect(read("", "Legend")).toEqual([]);
  });

  test("a long text ends at a word", () => {
    const title = `Note: ${"the trustees walked the towpath ".repeat(4)}`;
    const [row] = leftOut([HEAD, FIRST, [title], SECOND]) ?? [];
    expect(row?.text).toBe("Note: the trustees walked the towpath the trustees walked the towpath the …");
    expect(row?.text.length).toBeLessThanOrEqual(80);
  });

  test("not blank rows, rows joined into an action, nor what stands above or below the plan", () => {
    const rows = [["Canal plan"], HEAD, FIRST, ["", "", "", "", "Silt was taken away."], [""], SECOND];
    expect(leftOut([...rows, [""], ["Chair of the trustees"]])).toEqual([]);
    const merges = [1, 2, 3, 4].map((column) => down(column, 1, 2));
    expect(leftOut([HEAD, FIRST, [""], SECOND], merges)).toEqual([]);
  });

  test("up to where another table begins", () => {
    const other = ["Lead", "Progress", "Action", "Timescale", "No."];
    expect(leftOut([HEAD, FIRST, SECOND, ["Total", "2"], other, SECOND])).toEqual([
      { row: 4, as: "total", text: "Total 2" },
    ]);
  });
});
