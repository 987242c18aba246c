import { sheetOf } from "../../sheet-of";
import { told, toldOfSheet } from "../told";

test("an action above the first area has none", () => {
  expect(told("missing-area", [{ "Area for improvement": "" }])).toEqual([
    expect.objectContaining({
      severity: "suggestion",
      cell: "B2",
      message: expect.stringMatching(/No area is given/),
    }),
  ]);
});

test("a blank below an area goes on with it", () => {
  expect(told("missing-area", [{}, { "Area for improvement": "" }])).toEqual([]);
});

test("a column that nobody fills in is told once", () => {
  const rows = ["Wax the long ladder.", "Mend the gate.", "Write to the parish."].map((action) => [
    ...["", action, "Ann Price", "31 July 2026", "On target"],
  ]);
  const sheet = sheetOf([["Area", "Action", "Lead", "Timescale", "Progress"], ...rows]);
  expect(toldOfSheet(sheet).map(({ rule, cell, message }) => [rule, cell, message.slice(0, 32)])).toEqual([
    ["missing-area", "A2", "The column for the area is empty"],
  ]);
});

test("an area may stand as a title above its actions", () => {
  const rows = ["Wax the long ladder.", "Mend the gate."].map((action) => [
    ...["", action, "Ann Price", "31 July 2026", "On target"],
  ]);
  const sheet = sheetOf([["Area", "Action", "Lead", "Timescale", "Progress"], ["Theme 1: Tools"], ...rows]);
  expect(toldOfSheet(sheet).map(({ rule }) => rule)).toEqual([]);
});
