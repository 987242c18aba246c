import { planSheet } from "../../plan-of";
import { toldOfSheet } from "../told";

const Action = "Write to the parish about the lower path.";

function twice(first: object, second: object) {
  const sheet = planSheet([{ Action, ...first }, {}, { Action, ...second }]);
  return toldOfSheet(sheet).filter(({ rule }) => rule === "same-action-twice");
}

test("the second names the row of the first, whatever the case and the stops", () => {
  expect(twice({}, { Action: "write to the  parish, about the lower path" })).toMatchObject([
    { cell: "D4", message: expect.stringContaining("stands in row 2 too") },
  ]);
});

test("another lead, another area, or a few general words may stand twice", () => {
  expect(twice({}, { Lead: "Raj Patel" })).toEqual([]);
  expect(twice({}, { "Area for improvement": "Paths" })).toEqual([]);
  expect(twice({ Action: "Staff training" }, { Action: "Staff training", Progress: "Begun" })).toEqual([]);
});

test("a row that is the same in every word is told, however few they are", () => {
  expect(twice({ Action: "Staff training" }, { Action: "Staff training" })).toHaveLength(1);
});
