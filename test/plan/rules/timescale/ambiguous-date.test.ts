import { planSheet } from "../../plan-of";
import { sheetOf } from "../../sheet-of";
import { toldAfterFix, toldOfSheet } from "../told";

function toldOf(...dates: string[]) {
  const sheet = planSheet(
    dates.map((Timescale, index) => ({ Timescale, Action: `Mend gate ${index + 1} of the yard.` })),
  );
  return toldOfSheet(sheet)
    .filter(({ rule }) => rule === "ambiguous-date")
    .map(({ cell, message }) => `${cell} ${message}`);
}

test("a date in digits that could be swapped, where nothing shows the order", () => {
  expect(toldOf("05/06/2027", "31 May 2027")).toEqual([
    "F2 “05/06/2027” is read as 5 June 2027, the day first, but nothing in this plan shows which number is the day. Write the month as a word.",
  ]);
});

test.each([
  ["w/c 05/04/2027", "“05/04/2027” is read as 5 April 2027"],
  ["1.4.27, 3.5.27", "“1.4.27” is read as 1 April 2027"],
])("of several days in %j that which could be swapped is told", (cell, words) => {
  expect(toldOf(cell)[0]).toContain(words);
});

test("where another date has the month first it is named", () => {
  expect(toldOf("05/06/2027", "05/31/2027")[0]).toMatch(
    /but “05\/31\/2027” in this plan has the month first/,
  );
});

test.each([
  [["05/06/2027", "31/05/2027"]],
  [["31/05/2027"]],
  [["06/06/2027"]],
  [["5 June 2027"]],
  [["Minute 5/6/20271"]],
])("%j leaves no doubt, or names no date", (dates) => {
  expect(toldOf(...dates)).toEqual([]);
});

test("with the month as a word it is gone", () => {
  expect(toldAfterFix("ambiguous-date", [{ Timescale: "05/06/2027" }])).toEqual([]);
});

test("a revised date that revises nothing is not the cell that is pointed at, or offered to be written over", () => {
  const headings = ["No.", "Action", "Lead", "Original due date", "Revised due date", "Progress"];
  const rows = ["05/06/2027", "07/06/2027"].map((date, index) => {
    return [`${index + 1}`, `Mend gate ${index + 1} of the yard.`, "Ann Price", date, "N/A", "On target"];
  });
  const [finding] = toldOfSheet(sheetOf([headings, ...rows])).filter(({ rule }) => rule === "ambiguous-date");
  expect(finding).toMatchObject({ cell: "D2", found: "05/06/2027", fix: { cell: "D2", to: "5 June 2027" } });
});
