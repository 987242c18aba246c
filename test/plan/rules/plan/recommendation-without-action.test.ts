import type { CellValue } from "../../../../src/plan/sheet";
import { sheetOf } from "../../sheet-of";
import { toldOfSheet } from "../told";

const HEAD = ["Ref", "Recommendation", "Action", "Lead", "Due", "Progress"];
const RECOMMENDED = "The board should hear from young carers twice a year.";

const answered = (number: string): CellValue[] => [
  number,
  `The board should check list ${number}.`,
  `Check list ${number} with the clerk.`,
  "Ann Price",
  "31 July 2026",
  "On target",
];
const toldOf = (...rows: CellValue[][]) =>
  toldOfSheet(sheetOf([HEAD, answered("R1"), ...rows, answered(`R${rows.length + 2}`)])).filter(
    ({ rule, cell }) => rule === "recommendation-without-action" || cell.endsWith("3"),
  );

test("a recommendation that nobody has answered is told with its words, at the blank cell", () => {
  expect(toldOf(["R2", RECOMMENDED])).toEqual([
    expect.objectContaining({
      rule: "recommendation-without-action",
      severity: "warning",
      row: 3,
      cell: "C3",
      message: expect.stringContaining(`No action is given for “${RECOMMENDED}”, and it is not counted.`),
    }),
  ]);
});

test("two of them are told apart, and keep their ids when they change places", () => {
  const other = "The board should publish its minutes.";
  const ids = (rows: CellValue[][]) =>
    new Map(toldOf(...rows).map(({ found, message, id }) => [message + found, id]));
  const before = ids([
    ["R2", RECOMMENDED],
    ["R3", other],
  ]);
  expect(new Set(before.values()).size).toBe(2);
  expect(
    ids([
      ["R2", other],
      ["R3", RECOMMENDED],
    ]),
  ).toEqual(before);
});

test.each([
  ["that is answered", answered("R2")],
  ["that says why nothing is to be done", ["R2", RECOMMENDED, "", "", "", "Not accepted"]],
  ["that is only a section's title", ["", "YOUNG CARERS"]],
  [
    "that somebody leads: what is missing is then the action",
    ["R2", RECOMMENDED, "", "Raj Patel", "31 July 2026"],
  ],
])("a recommendation %s is not told", (_, row) => {
  expect(toldOf(row).map(({ rule }) => rule)).not.toContain("recommendation-without-action");
});
