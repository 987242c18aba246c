import { down, sheetOf } from "../../sheet-of";
import { told, toldOfSheet } from "../told";

const measured = { "Success measure": "All forms show a decision" };

test.each([
  ["", /No measure of success is given/],
  ["TBC", /“TBC” is no measure of success yet/],
  ["N/A", /“N\/A” is no measure/],
  ["-", /“-” is no measure/],
])("fires for “%s”", (text, message) => {
  const [finding, ...more] = told("no-success-measure", [measured, { "Success measure": text }]).filter(
    ({ row }) => row === 3,
  );
  expect(more).toEqual([]);
  expect(finding).toMatchObject({ severity: "suggestion", cell: "H3" });
  expect(finding?.message).toMatch(message);
});

test.each(["No complaints", "95%", 3])("not for “%s”", (text) => {
  expect(told("no-success-measure", [{ "Success measure": text }]).filter(({ row }) => row === 2)).toEqual(
    [],
  );
});

const HEADINGS = ["No.", "Area", "Action", "Lead", "Timescale", "Progress", "Success measure"];
const row = (number: string, area: string, action: string, measure: string) => [
  ...[number, area, action, "Ann Price", "31 July 2026", "On target", measure],
];

test("a measure that is written once for a group serves each of its actions", () => {
  const sheet = sheetOf([
    HEADINGS,
    row("1", "Yard", "Wax the long ladder.", "Nobody falls"),
    row("", "", "Mend the gate of the yard.", ""),
    row("", "", "Paint the fence of the yard.", ""),
    row("2", "Hall", "Count the chairs in the hall.", ""),
  ]);
  expect(toldOfSheet(sheet).map(({ rule, cell }) => [rule, cell])).toEqual([["no-success-measure", "G5"]]);
});

test("so does one beside a merged area", () => {
  const rows = [
    HEADINGS,
    row("1", "Yard", "Wax the long ladder.", "Nobody falls"),
    row("2", "", "Mend the gate of the yard.", ""),
  ];
  expect(toldOfSheet(sheetOf(rows, { merges: [down(1, 1, 2)] })).map(({ rule }) => rule)).toEqual([]);
});

test("a plan without such a column hears nothing of it", () => {
  expect(told("no-success-measure", [{}])).toEqual([]);
});
