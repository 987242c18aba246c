import { down, HEADINGS, sheetOf } from "../../sheet-of";
import { toldOfSheet } from "../told";

const USUAL = ["1", "Supervision", "Ofsted", "Revise the form.", "Ann Price", "30 June 2026", "On target"];
const CUT = [...USUAL.slice(0, 6), "The new form is now being"];
const REST = ["", "", "", "", "", "", "tried out by two teams."];

test("rows that a page break has cut are named", () => {
  const findings = toldOfSheet(sheetOf([HEADINGS, CUT, REST, USUAL])).filter(
    ({ rule }) => rule === "rows-joined",
  );
  expect(findings).toMatchObject([
    { row: 2, severity: "suggestion", message: expect.stringContaining("rows 2 to 3.") },
  ]);
});

test("an action that is merged over two rows was not put together, and neither was one of one row", () => {
  const merges = [0, 1, 2, 3, 4, 5, 6].map((column) => down(column, 1, 2));
  const sheet = sheetOf([HEADINGS, USUAL, ["", "", "", "", "", "", ""], ["2", ...USUAL.slice(1)]], {
    merges,
  });
  expect(toldOfSheet(sheet).filter(({ rule }) => rule === "rows-joined")).toEqual([]);
});
