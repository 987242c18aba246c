import type { Columns, Plan, Status, Role } from "../../../src/plan/plan";
import { readPlan } from "../../../src/plan/reading/read-plan";
import { reviewPlan } from "../../../src/plan/review";
import { actionOf, planOf, planSheet, planWith } from "../plan-of";
import { sheetOf } from "../sheet-of";
import { toldOfSheet } from "./told";

const ASAT = "2026-06-30";
const findingsOf = (parts: Partial<Plan>) => reviewPlan(planWith([actionOf()], parts), ASAT).findings;

test("where the plan has a status column and no progress column, findings point at the status", () => {
  const sheet = sheetOf([
    ["Action", "Lead", "Timescale", "Status"],
    ["Wax the long ladder in the cellar.", "Ann Price", "31 July 2026", ""],
    ["Mend the gate beside the orchard.", "Raj Patel", "31 July 2026", "On target"],
  ]);
  const plan = readPlan(sheet, { asAt: ASAT, planDate: null });
  const findings = plan ? reviewPlan(plan, ASAT).findings : [];
  expect(findings.map(({ rule, cell }) => [rule, cell])).toEqual([["missing-progress", "D2"]]);
});

test("where the plan has two leads and only the second column, a missing lead points at that one", () => {
  const columns: Columns = { ...planOf([{}]).columns, secondLead: "H" };
  delete columns.lead;
  const action = actionOf({ leads: [], cells: { action: "D2", secondLead: "H2" } });
  const { findings } = reviewPlan(planWith([action], { columns }), ASAT);
  expect(findings).toContainEqual(expect.objectContaining({ rule: "missing-lead", cell: "H2" }));
});

describe("columns that are not there", () => {
  const without = (gone: Role): Columns =>
    Object.fromEntries(Object.entries(planOf([{}]).columns).filter(([role]) => role !== gone));
  const toldWith = (columns: Columns) =>
    findingsOf({ columns, headerRow: 4 }).filter(({ rule }) => rule === "missing-column");

  test.each([
    ["lead", /who leads/],
    ["due", /by when.*so nothing can be called overdue/],
    ["progress", /progress, so nothing can be called complete/],
  ] as const)(
    "%s: it is told what is missing, what follows, and in which row to put it right",
    (role, what) => {
      const findings = toldWith(without(role));
      expect(findings.map(({ row, cell, severity }) => [row, cell, severity])).toEqual([
        [4, "D4", "warning"],
      ]);
      expect(findings[0]?.message).toMatch(what);
      expect(findings[0]?.message).toMatch(/row 4\b/);
      expect(findings[0]?.message).toMatch(/plainer heading/);
    },
  );

  test.each([
    ["lead", "secondLead"],
    ["due", "dueOriginal"],
    ["due", "dueRevised"],
    ["progress", "status"],
  ] as const)("no %s column is missed beside a %s column", (gone, there) => {
    expect(toldWith({ ...without(gone), [there]: "H" })).toEqual([]);
  });

  test("rules rest where what they need has no column: nothing is called missing twice", () => {
    const action = actionOf({ leads: [], status: "blank", timescale: { kind: "blank", due: [] } });
    const columns = { action: "D" };
    const rules = reviewPlan(planWith([action], { columns }), ASAT).findings.map(({ rule }) => rule);
    expect(rules).toEqual(["missing-column", "missing-column", "missing-column"]);
  });

  test("the rules that rest are named by their titles, the gravest first and the rest only counted", () => {
    const findings = reviewPlan(
      planWith([actionOf()], { columns: { action: "D", due: "F", progress: "G" } }),
      ASAT,
    );
    expect(findings.findings.map(({ message }) => message).join()).toMatch(
      /Not checked: “No lead”.* and \d+ more\. If/,
    );
    expect(findings.resting).toContainEqual(
      expect.objectContaining({ rule: "missing-lead", lacks: ["lead", "secondLead"] }),
    );
  });
});

describe("actions that were not read", () => {
  test("another table below is told at its own row", () => {
    expect(findingsOf({ anotherTable: 12 })).toContainEqual(
      expect.objectContaining({
        rule: "another-table",
        severity: "warning",
        row: 12,
        cell: "D12",
        message:
          "Another table with headings of its own begins in row 12. It was not read: move it to a sheet of its own to review it.",
      }),
    );
  });

  test("other sheets are all named, at the headings of the one that was read", () => {
    expect(findingsOf({ otherSheets: ["Orchard", "Cellar"], headerRow: 3 })).toContainEqual(
      expect.objectContaining({
        rule: "other-plans",
        severity: "suggestion",
        row: 3,
        cell: "D3",
        message: "Only “Action plan” was reviewed. There could be a plan on “Orchard”, “Cellar” too.",
      }),
    );
  });

  test("a plan that was read whole has nothing of the kind", () => {
    expect(findingsOf({}).map(({ rule }) => rule)).toEqual([]);
  });
});

describe("names that may be one", () => {
  const action = (row: number, leads: string[], sources: string[]) =>
    actionOf({ row, leads, sources, cells: { lead: `E${row}`, source: `C${row}` } });
  const actions = [
    action(2, ["Chris Marlow"], ["Ofsted"]),
    action(3, ["Rhys Abara", "C. Marlow"], ["Ofstead"]),
  ];

  test("are told where the rarer spelling stands, with the reason", () => {
    const plan = planWith(actions, {
      samePerson: [{ spellings: ["Chris Marlow", "Chris Marlowe", "C. Marlow"], why: "the initial may fit" }],
      sameSource: [{ spellings: ["Ofsted", "Ofstead"], why: "they differ in one letter" }],
    });
    const [person, source, ...others] = reviewPlan(plan, ASAT).findings;
    expect(others).toEqual([]);
    expect(person).toMatchObject({
      rule: "same-person",
      severity: "suggestion",
      row: 3,
      cell: "E3",
      message:
        "“Chris Marlow”, “Chris Marlowe” and “C. Marlow” may be one person: the initial may fit. They are counted apart until they are spelt alike.",
    });
    expect(source).toMatchObject({ rule: "same-source", row: 3, cell: "C3" });
    expect(source?.message).toMatch(/^“Ofsted” and “Ofstead” may be one source: they differ in one letter\./);
  });
});

describe("words that nothing explains", () => {
  test("are named in one warning at the heading of the status", () => {
    const columns: Columns = { ...planOf([{}]).columns, status: "H" };
    const found = findingsOf({ columns, headerRow: 4, unexplained: ["Green", "Closed"] });
    expect(found).toEqual([
      expect.objectContaining({ rule: "unexplained-words", severity: "warning", row: 4, cell: "H4" }),
    ]);
    expect(found[0]?.message).toMatch(/“Green” and “Closed”/);
  });

  test("are not asked for where a day of completion says it each time", () => {
    const cells = (day: string) => ({ Progress: "", Status: "Closed", "Date closed": day });
    const ruleFor = (days: string[]) =>
      toldOfSheet(planSheet(days.map(cells))).some(({ rule }) => rule === "unexplained-words");
    expect(ruleFor(["2 May 2026", "9 May 2026", "4 June 2026"])).toBe(false);
    expect(ruleFor(["2 May 2026", "9 May 2026", "4 June 2026", ""])).toBe(true);
  });

  test("are no finding where there are none", () => {
    expect(findingsOf({ unexplained: [] })).toEqual([]);
  });

  test.each<[string, [string, string, Status[]][], RegExp]>([
    [
      "in one entry",
      [["G", "on track or complete", ["on-target", "complete"]]],
      /^The key gives “G” more than one meaning: “on track or complete”\. Until each word has one/,
    ],
    [
      "in two that disagree",
      [
        ["G", "on track", []],
        ["Green", "complete", []],
      ],
      /^The key gives “G” more than one meaning: “on track” and “complete”\./,
    ],
    [
      "in none, since it says no status",
      [["G", "good", []]],
      /^The key's words for “G” do not say how far an action is: “good”\. Until each word has one/,
    ],
  ])(
    "that the key explains twice over, %s, are told apart from those without a key",
    (_, entries, expected) => {
      const says: Record<string, Status> = { "on track": "on-target", complete: "complete" };
      const key = entries.map(([word, meaning, senses]) => ({
        word,
        meaning,
        senses,
        says: says[meaning] ?? "not-stated",
        cell: "A1",
      }));
      const [found] = findingsOf({ unexplained: ["G"], key });
      expect(found?.message).toMatch(expected);
      expect(findingsOf({ unexplained: ["G", "Closed"], key })[0]?.message).toMatch(
        /Only this plan .*“Closed”/,
      );
    },
  );

  test("in another order of rows are the same finding", () => {
    const idOf = (unexplained: string[]) => findingsOf({ unexplained })[0]?.id;
    expect(idOf(["Green", "Closed"])).toBe(idOf(["Closed", "Green"]));
  });
});

test("with a rule for ratings colours need no key, and other words still do", () => {
  const cells = ["Green", "Red", "Closed"].map((Status) => ({ Status }));
  const foundWith = (rating: "green-complete" | null) =>
    toldOfSheet(planSheet(cells), { settings: { rating } }).find(({ rule }) => rule === "unexplained-words")
      ?.found;
  expect(foundWith(null)).toMatch(/Green/);
  expect(foundWith("green-complete")).toBe("“Closed”");
});
