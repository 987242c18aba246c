import type { CellValue } from "../../../../src/plan/sheet";
import { planSheet } from "../../plan-of";
import { toldOfSheet } from "../told";

/** What a rule tells of actions with these numbers: cell and message. */
function toldOf(rule: string, numbers: readonly CellValue[], areas: readonly string[] = []) {
  const sheet = planSheet(
    numbers.map((number, index) => ({
      "No.": number,
      ...(areas[index] === undefined ? {} : { "Area for improvement": areas[index] }),
      Action: `Mend gate ${index + 1} of the lower yard.`,
    })),
  );
  return toldOfSheet(sheet)
    .filter((finding) => finding.rule === rule)
    .map(({ cell, message }) => `${cell} ${message}`);
}

test.each([
  [["1", "2", "3", "2"], "A5 The number 2 is used in row 3 already"],
  [["1.1", "1.2a", "1.2b", "1.2A"], "A5 The number 1.2A is used in row 3 already"],
  [
    ["CIP 003.01", "CIP 003.02", "CIP 004.01", "CIP 003.01"],
    "A5 The number CIP 003.01 is used in row 2 already",
  ],
  [["(i)", "(ii)", "(iii)", "(ii)"], "A5 The number (ii) is used in row 3 already"],
  [["4.1", "4.2", "5.1", "4.1"], "A5 The number 4.1 is used in row 2 already"],
])("%j: a number is used twice", (numbers, message) => {
  expect(toldOf("duplicate-number", numbers)).toEqual([expect.stringContaining(message)]);
});

test("a number that was copied down is told where the areas show that the two are no group", () => {
  const numbers = ["1", "2", "3", "3", "4"];
  expect(toldOf("duplicate-number", numbers, ["Yard", "Hall", "Path", "Roof", "Gate"])).toEqual([
    expect.stringContaining("A5 The number 3 is used in row 4 already"),
  ]);
  expect(toldOf("duplicate-number", numbers, ["Yard", "Hall", "Path", "Path", "Gate"])).toEqual([]);
  const groups = ["1", "1", "2", "2", "3", "3"];
  expect(toldOf("duplicate-number", groups, ["Yard", "Hall", "Path", "Roof", "Gate", "Barn"])).toEqual([]);
});

test.each<[readonly CellValue[]]>([
  [["1", "1", "1", "2", "2"]],
  [["1.", "", "", "2.", ""]],
  [["1", "2", "3"]],
  [["", "", ""]],
  // Each section counts anew.
  [["1", "2", "3", "1", "2", "3"]],
  [["a", "b", "c", "a", "b"]],
  [["(i)", "(ii)", "(i)", "(ii)", "(iii)"]],
  // The numbers of recommendations, in the order of the dates.
  [["R1", "R2", "R3", "R2", "R4", "R3", "R2"]],
  [["New", "1", "New", "2"]],
  // Excel keeps 1.10 as 1.1, and may show it as it was typed.
  [[1.7, 1.8, 1.9, 1.1, 1.11, 1.12]],
  [[1.1, 1.2, 1.3, 1.4, 1.5, 1.6, 1.7, 1.8, 1.9, 1.1, 1.11]],
])("%j: a number that is a group's is used once", (numbers) => {
  expect(toldOf("duplicate-number", numbers)).toEqual([]);
});

test.each([
  [["1", "2", "3", "5", "6"], "A5 After 3 comes 5: there is no 4."],
  [["1.1", "1.2", "1.4", "2.1", "2.2"], "A4 After 1.2 comes 1.4: there is no 1.3."],
  [["R01", "R02", "R03", "R05", "R06"], "A5 After R03 comes R05: there is no R04."],
])("%j: a number is left out", (numbers, message) => {
  expect(toldOf("missing-number", numbers)).toEqual([expect.stringContaining(message)]);
});

test.each([
  [["1", "2", "3", "4", "5"]],
  [["1", "4", "7", "12", "13", "20"]],
  [["1.1", "1.2", "2.1", "3.1", "3.2"]],
  [["1", "2", "4"]],
  [["2021/1", "2021/2", "2022/1", "2022/2", "2023/1"]],
  [["1.1", "1.2a", "1.2b", "1.3", "1.4"]],
  [["1", "1.1", "1.2", "2", "2.1", "3"]],
  [["1", "2", "3", "1", "2", "3"]],
  [["1", "2", "4", "5", "7", "8"]],
  [["1", "2", "3", "4", "5", "20"]],
])("%j: nothing is left out that can be told", (numbers) => {
  expect(toldOf("missing-number", numbers)).toEqual([]);
});

test("one number that goes back is out of order; a plan that is sorted by something else is not", () => {
  expect(toldOf("number-out-of-order", ["1", "2", "4", "3", "5"])).toEqual([
    expect.stringMatching(/^A5 3 comes after 4\./),
  ]);
  expect(toldOf("number-out-of-order", ["5", "1", "4", "2", "3"])).toEqual([]);
  expect(toldOf("number-out-of-order", ["1.9", "1.10", "1.11", "2.1", "2.2"])).toEqual([]);
  expect(toldOf("number-out-of-order", ["A2", "B1", "C1", "D1", "E1"])).toEqual([]);
});

test("where sections count anew, a number that two of them have is each one's own", () => {
  const areas = ["Yard", "Yard", "Yard", "Hall", "Hall", "Hall", "Yard"];
  expect(toldOf("duplicate-number", ["1", "2", "3", "1", "2", "4", "2"], areas)).toEqual([]);
  const hall = [...areas.slice(0, 6), "Hall"];
  expect(toldOf("duplicate-number", ["1", "2", "3", "1", "2", "4", "2"], hall)).toHaveLength(1);
});

test("a section that counts anew is not out of order", () => {
  expect(toldOf("number-out-of-order", ["1", "2", "3", "4", "1", "2", "3"])).toEqual([]);
  expect(toldOf("number-out-of-order", ["1", "2", "3", "4", "5", "1"])).toEqual([]);
  expect(toldOf("number-out-of-order", ["1", "2", "3", "7", "8", "4", "5", "6"])).toEqual([]);
});
