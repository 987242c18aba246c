import { readPlan } from "../../../../src/plan/reading/read-plan";
import type { CellValue } from "../../../../src/plan/sheet";
import { sheetOf } from "../../sheet-of";

const rolesOf = (rows: CellValue[][]) =>
  readPlan(sheetOf(rows), { asAt: "2026-07-17", planDate: null })?.columns;

describe("actions in few words that name jobs", () => {
  const SCHOOL = [
    "Termly visits by governors & head",
    "Subject leads' network across trust",
    "Trust wide reading list",
    "Budgets approved by trustees",
    "Staff wellbeing survey",
    "Chair's appraisal",
  ];
  const PARISH = [
    "Clerk's contract",
    "Councillor training",
    "Allotments committee terms",
    "New staff handbook",
  ];
  const CARE = [
    "Nurse call system",
    "Team meetings minuted",
    "Police checks for all staff",
    "GP visits logged",
  ];
  const WHO = ["Head", "A. Moss / Head", "Chair", "Finance team", "Ann Price", "Clerk"];

  test.each([
    ["a trust's", SCHOOL, ["Action", "Lead"]],
    ["a trust's", SCHOOL, ["Actions", "Who"]],
    ["a parish's", PARISH, ["Action", "Owner"]],
    ["a home's", CARE, ["Action required", "Responsible person"]],
  ])("%s plan is found: %j", (_, actions, [action = "", lead = ""]) => {
    const rows = actions.map((text, row) => ["Aim", text, WHO[row] ?? "", "31 May 2026", "Under way", "G"]);
    const headings = ["Objective", action, lead, "Timescale", "Progress", "RAG"];
    expect(rolesOf([headings, ...rows])).toMatchObject({ action: "B", lead: "C", due: "D", progress: "E" });
  });

  test.each([
    ["initials", ["AM", "RP/AM", "JM", "RP"]],
    ["jobs again and again", ["Finance team", "Head of Estates", "Finance team", "Finance team"]],
    ["names", ["Ann Price", "Raj Patel", "Joan Moss and Ann Price", "Raj Patel"]],
  ])("“Action” over %s is who does it, though another leads", (_, who) => {
    const rows = who.map((name, row) => [
      `Write to ward ${row + 1} about it`,
      name,
      "Director",
      "May 2026",
      "Under way",
    ]);
    expect(rolesOf([["Action to be taken", "Action", "Lead", "By when", "Progress"], ...rows])?.action).toBe(
      "A",
    );
  });
});
