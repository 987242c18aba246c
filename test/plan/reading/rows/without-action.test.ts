import type { Plan } from "../../../../src/plan/plan";
import { readPlan } from "../../../../src/plan/reading/read-plan";
import type { Area, CellValue } from "../../../../src/plan/sheet";
import { down, sheetOf } from "../../sheet-of";

const HEAD = ["Number", "Recommendation", "Action", "Lead", "Due", "Progress"];
const RECOMMENDED = "The trust should review its lone-working policy";

function full(number: CellValue, recommendation = `The trust should mend gate ${number}.`): CellValue[] {
  return [
    number,
    recommendation,
    `Order new hinges for gate ${number}.`,
    "Ann Price",
    "30 June 2026",
    "Underway",
  ];
}
function read(rows: CellValue[][], merges: Area[] = [], head = HEAD): Plan {
  const plan = readPlan(sheetOf([head, ...rows], { merges }), { asAt: "2026-07-17", planDate: null });
  if (plan === null) throw new Error("no plan");
  return plan;
}
const between = (row: CellValue[], merges?: Area[]) =>
  read([full("1.1"), full("1.2"), row, full("1.4")], merges);

describe("a recommendation without an action", () => {
  const FOUND = [{ row: 4, cell: "C4", text: RECOMMENDED }];

  test("is told, is no action, no part of one and not left out for another reason", () => {
    const plan = between(["1.3", RECOMMENDED]);
    expect(plan.withoutAction).toEqual(FOUND);
    expect(plan.leftOut).toEqual([]);
    expect(plan.actions.map(({ number, rows }) => [number, rows])).toEqual([
      ["1.1", [2]],
      ["1.2", [3]],
      ["1.4", [5]],
    ]);
  });

  test("however far it is said to be, which is no news of the action above", () => {
    const plan = between(["1.3", RECOMMENDED, "", "", "", "Not started"]);
    expect(plan.withoutAction).toEqual(FOUND);
    expect(plan.actions[1]).toMatchObject({ number: "1.2", rows: [3], status: "in-progress" });
  });

  test("however long it is, and cut at a word", () => {
    const long = `${RECOMMENDED} ${"so that nobody is alone by the river at night ".repeat(5)}`.trim();
    const [found] = between(["1.3", long]).withoutAction;
    expect(found?.text).toMatch(/^The trust should review its lone-working policy so that .* …$/);
    expect(found?.text.length).toBeLessThanOrEqual(80);
  });

  test.each([
    ["first", [["1.1", RECOMMENDED], full("1.2"), full("1.3")], [2]],
    ["last", [full("1.1"), full("1.2"), ["1.3", RECOMMENDED]], [4]],
    ["two together", [full("1.1"), ["1.2", RECOMMENDED], ["1.3", "Lamps are dim."], full("1.4")], [3, 4]],
    [
      "below repeated headings",
      [full("1.1"), full("1.2"), HEAD, ["1.3", RECOMMENDED], HEAD, full("1.4")],
      [5],
    ],
    ["after a blank row", [full("1.1"), full("1.2"), [""], ["1.3", RECOMMENDED], [""], full("1.4")], [5]],
    ["numbers as numbers", [full(1), full(2), [3, RECOMMENDED], full(4)], [4]],
    ["with letters", [full("CIP 003.01"), ["CIP 003.02.", RECOMMENDED], full("CIP 003.03")], [3]],
    ["the first of a new part", [full("1.1"), full("1.2"), ["2.1", RECOMMENDED], full("2.2")], [4]],
  ])("%s", (_, rows, expected) => {
    expect(read(rows).withoutAction.map(({ row }) => row)).toEqual(expected);
  });

  test("where several actions share the number and recommendation above", () => {
    const more = ["", "", "Paint the gate.", "Raj Patel", "30 June 2026", "Underway"];
    const rows = [full("1"), more, more, ["2", RECOMMENDED], full("3"), more];
    expect(read(rows).withoutAction).toEqual([{ row: 5, cell: "C5", text: RECOMMENDED }]);
    const merges = [0, 1].flatMap((column) => [down(column, 1, 3), down(column, 5, 2)]);
    expect(read(rows, merges).withoutAction).toEqual([{ row: 5, cell: "C5", text: RECOMMENDED }]);
  });

  test("where the plan has no recommendations, a number between two others with something told of it", () => {
    const short = (row: CellValue[]) => [row[0] ?? "", ...row.slice(2)];
    const told = ["2", "", "", "", "Lamps are on order"];
    const plan = read(
      [short(full("1")), told, short(full("3"))],
      [],
      HEAD.filter((_, index) => index !== 1),
    );
    expect(plan.withoutAction).toEqual([{ row: 3, cell: "B3", text: "Lamps are on order" }]);
    expect(plan.actions[0]).toMatchObject({ number: "1", rows: [2] });
  });
});

describe("no recommendation without an action", () => {
  const more = ["", "", "Paint the gate.", "Raj Patel", "30 June 2026", "Underway"];

  test.each<[string, CellValue[][]]>([
    ["a section", [full("1.1"), full("1.2"), ["2.0", "Our buildings"], full("2.1")]],
    ["a section numbered as the whole of its actions", [full("1.1"), ["2", "Our buildings"], full("2.1")]],
    [
      "a section that a list of actions goes on below",
      [full("1"), full("2"), ["3", "Our gates"], full("3.1")],
    ],
    [
      "a section whose number an action has",
      [["1", "Our gates"], full("1"), full("2"), ["3", "Locks"], full("3")],
    ],
    ["a section out of order", [full("1"), full("2"), full("3"), ["2", "Our buildings"], full("4")]],
    ["a section one out of order", [full("3"), full("5"), ["4", "Our buildings"]]],
    ["a section far from the order", [full("1"), full("2"), ["9", "Our buildings"]]],
    ["a number of an action elsewhere", [full("1"), full("2"), ["3", "Our gates"], full("A1"), full("3")]],
    ["a number where few actions have one", [full("1"), more, more, more, more, ["2", "Our gates"]]],
    ["a number and nothing else", [full("1"), full("2"), ["3"], full("4")]],
    ["a section without a number", [full("1"), full("2"), ["", "OUR BUILDINGS"], full("3")]],
    ["one above its actions", [["1", RECOMMENDED], more, more, ["2", "The trust should paint."], more, more]],
    ["one above its actions among others", [full("1"), ["2", RECOMMENDED], more, full("3"), full("4")]],
    ["one above its action, with headings between", [full("1"), ["2", RECOMMENDED], HEAD, more, full("3")]],
    ["the rest of the one above", [full("1"), full("2"), ["", "It should do so soon."], full("3")]],
    [
      "the same recommendation again",
      [full("1"), full("2"), ["3", "The trust should mend gate 2."], full("4")],
    ],
    ["an empty form", [full("1"), full("2"), ["3"], ["4"], ["5"]]],
    [
      "an empty form with a status chosen beforehand",
      [full("1"), full("2"), ["3", "", "", "", "", "Not started"]],
    ],
    ["an action with only a lead", [full("1"), full("2"), ["3", RECOMMENDED, "", "Ann Price"], full("4")]],
    ["an action with only a date", [full("1"), full("2"), ["3", RECOMMENDED, "", "", "May 2026"], full("4")]],
    ["a total", [full("1"), full("2"), ["Total", "2"]]],
    ["an error in the action's cell", [full("1"), full("2"), ["3", RECOMMENDED, "#REF!"], full("4")]],
  ])("%s", (_, rows) => {
    expect(read(rows).withoutAction).toEqual([]);
  });

  test.each([
    "See 1.2",
    "Not accepted",
    "No further action",
    "Covered by the estates plan",
    "Clerk to review it",
  ])("where the row says why: %s", (why) => {
    const plan = between(["1.3", RECOMMENDED, "", "", "", why]);
    expect(plan.withoutAction).toEqual([]);
    expect(plan.leftOut).toEqual([{ row: 4, as: "other", text: `1.3 ${RECOMMENDED} ${why}` }]);
    expect(plan.actions[1]?.progress.text).toBe("Underway");
  });

  test.each<[string, Area[]]>([
    ["the action above is merged over it", [down(2, 2, 2)]],
    ["its recommendation goes on below", [down(1, 3, 2)]],
    ["it is merged over the action", [{ rowIndex: 3, columnIndex: 1, rowCount: 1, columnCount: 5 }]],
  ])("where %s", (_, merges) => {
    expect(between(["1.3", RECOMMENDED], merges).withoutAction).toEqual([]);
  });
});
