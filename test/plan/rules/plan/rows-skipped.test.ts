import { HEADINGS, sheetOf } from "../../sheet-of";
import { toldOfSheet } from "../told";

const first = ["1", "Yard", "Ofsted", "Wax the long ladder.", "Ann Price", "31 July 2026", "On target"];
const second = ["2", "Hall", "Ofsted", "Count the chairs.", "Raj Patel", "31 July 2026", "On target"];
const skipped = (rows: string[][]) =>
  toldOfSheet(sheetOf([HEADINGS, ...rows])).filter(({ rule }) => rule === "rows-skipped");

test("totals, headings written again and notes are named by their rows, in one finding", () => {
  const findings = skipped([
    first,
    HEADINGS,
    second,
    ["Note: seen by the board in May"],
    HEADINGS,
    first,
    ["Total", "3"],
    second,
  ]);
  expect(findings).toEqual([
    expect.objectContaining({
      severity: "suggestion",
      row: 3,
      message: expect.stringContaining(
        "Not counted as actions: row 8 (a total); rows 3 and 6 (the headings again); row 5 (a note).",
      ),
    }),
  ]);
});

test("titles of sections and blank rows are as they should be", () => {
  expect(skipped([["YARD AND GARDEN"], first, [""], ["HALL AND KITCHEN"], second])).toEqual([]);
});
