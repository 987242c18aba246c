import { readPlan } from "../../../../src/plan/reading/read-plan";
import { sheetOf } from "../../sheet-of";

const read = (headings: string[], ...updates: string[][]) => {
  const rows = updates.map((cells, index) => [
    `Wax ladder ${index + 1} in the cellar.`,
    "Ann Price",
    ...cells,
  ]);
  const plan = readPlan(sheetOf([["Action", "Lead", ...headings], ...rows]), {
    asAt: "2026-07-17",
    planDate: null,
  });
  return plan?.actions.map(({ progress, statusColumn, status, cells }) => [
    progress.text || statusColumn?.text,
    status,
    cells.progress ?? cells.status,
  ]);
};

const DONE = "Completed in the spring by both of us.";
const BEGUN = "Work is in progress in the cellar.";

test("where the latest update is blank for an action, what was last said of it stands, in its own cell", () => {
  expect(
    read(["Q1 update", "Q2 update", "Q3 update"], [DONE, "", ""], [BEGUN, BEGUN, ""], ["", BEGUN, DONE]),
  ).toEqual([
    [DONE, "complete", "C2"],
    [BEGUN, "in-progress", "D3"],
    [DONE, "complete", "E4"],
  ]);
});

test("the same of a school's colours by term", () => {
  const colours = read(
    ["Aut", "Spr", "Sum"],
    ["On track", "", ""],
    ["Delayed", "On track", ""],
    ["On track", "Delayed", ""],
  );
  expect(colours?.map(([text, , cell]) => [text, cell])).toEqual([
    ["On track", "C2"],
    ["On track", "D3"],
    ["Delayed", "D4"],
  ]);
});

test("what was said before of an update that is called previous does not stand for the current one", () => {
  const said = read(["Previous status", "Current status"], ["Completed", ""], ["Delayed", "Completed"]);
  expect(said?.map(([, status]) => status)).toEqual(["blank", "complete"]);
});

test("months over accounts go before comments that only remark on them", () => {
  expect(
    read(
      ["May-26", "Jun-26", "Comments"],
      [BEGUN, DONE, "Well done"],
      [BEGUN, "", ""],
      [BEGUN, BEGUN, "chase"],
    ),
  ).toEqual([
    [DONE, "complete", "D2"],
    [BEGUN, "in-progress", "C3"],
    [BEGUN, "in-progress", "D4"],
  ]);
});

test("of months, of which the last tells of one action alone, each action has its own last", () => {
  const months = ["Apr-26", "May-26", "Jun-26"];
  const told = [
    [DONE, "", ""],
    [BEGUN, DONE, ""],
    [BEGUN, BEGUN, ""],
    ["", "", "The day is agreed for July"],
  ];
  expect(read(months, ...told)?.map(([, status, cell]) => [status, cell])).toEqual([
    ["complete", "C2"],
    ["complete", "D3"],
    ["in-progress", "D4"],
    ["not-stated", "E5"],
  ]);
});
