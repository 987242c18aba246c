import fc from "fast-check";
import { DEFAULT_SETTINGS } from "../../../src/plan/settings/settings";
import type { Finding } from "../../../src/plan/rules/finding";
import { type Cells, planSheet } from "../plan-of";
import { toldOfSheet } from "./told";

/** A few actions with something wrong in each, two of them alike to the word. */
const ACTIONS: Cells[] = [
  { Action: "Wax the long ladder before it goes out.", Lead: "" },
  { Action: "Mend the gate of the lower yard.", Timescale: "" },
  { Action: "Mend the gate of the lower yard.", Timescale: "", Lead: "Raj Patel" },
  { Action: "Write to the parish about the path.", Progress: "Completed. All sent. Partially complete." },
  { Action: "Count the chairs in the hall.", Timescale: "as funding allows" },
];
const idsOf = (findings: Finding[]) => findings.map(({ id, rule }) => `${rule} ${id}`).sort();
/** Those of actions: what is told of numbers depends on the order. */
const ofActions = (findings: Finding[]) =>
  findings.filter(({ row, rule }) => row > 1 && !/^number|-number$/.test(rule));
const sheet = planSheet(ACTIONS);
const before = ofActions(toldOfSheet(sheet));

test("every finding has an id of its own", () => {
  expect(new Set(before.map(({ id }) => id)).size).toBe(before.length);
  expect(before.length).toBeGreaterThanOrEqual(5);
});

test("sorting the rows changes no id", () => {
  const order = fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 });
  fc.assert(
    fc.property(order, (rows) => {
      const [headings = [], ...lines] = sheet.values;
      const values = [headings, ...rows.map((row) => lines[row] ?? [])];
      expect(idsOf(ofActions(toldOfSheet({ ...sheet, values })))).toEqual(idsOf(before));
    }),
    { numRuns: 20 },
  );
});

test("rows and columns inserted, another sheet name and other numbers change no id", () => {
  expect(idsOf(ofActions(toldOfSheet({ ...sheet, rowIndex: 7, columnIndex: 3, name: "Q2" })))).toEqual(
    idsOf(before),
  );
  const renumbered = planSheet(ACTIONS.map((cells, index) => ({ ...cells, "No.": `B${index + 11}` })));
  expect(idsOf(ofActions(toldOfSheet(renumbered)))).toEqual(idsOf(before));
});

test("news of one of two alike actions leaves both findings their own, and one more of them gives no one another's", () => {
  const alike = [
    { Action: "Audit the case files each term.", Lead: "", Area: "Intake" },
    { Action: "Audit the case files each term.", Lead: "", Area: "Fostering" },
  ].map((cells) => ({ ...cells, "No.": "", "Area for improvement": cells.Area }));
  const leadless = (cells: Cells[]) =>
    new Map(
      toldOfSheet(planSheet(cells))
        .filter(({ rule }) => rule === "missing-lead")
        .map(({ row, id }) => [String(planSheet(cells).values[row - 1]?.[1]), id]),
    );
  const before = leadless(alike);
  expect(new Set(before.values()).size).toBe(2);
  const withNews = alike.map((cells) => ({ ...cells, Progress: `We have begun in ${cells.Area}.` }));
  expect(leadless(withNews)).toEqual(before);
  const withAnother = [{ ...alike[0], "Area for improvement": "Adoption" }, ...alike];
  expect([...leadless(withAnother)].filter(([area]) => before.has(area))).toEqual([...before]);
});

test("what is accepted keeps its reason until its cell changes, and no longer", () => {
  const [finding] = before;
  if (!finding) throw new Error("nothing to accept");
  const settings = {
    ...DEFAULT_SETTINGS,
    accepted: [{ finding: finding.id, reason: "Agreed by the board" }],
  };
  const reasonIn = (cells: Cells) =>
    toldOfSheet(planSheet([cells, ...ACTIONS.slice(1)]), { settings }).find(
      ({ row, rule }) => row === 2 && rule === "missing-lead",
    );
  expect(reasonIn(ACTIONS[0] ?? {})?.accepted).toBe("Agreed by the board");
  expect(reasonIn({ ...ACTIONS[0], Progress: "Completed" })?.accepted).toBe("Agreed by the board");
  expect(reasonIn({ ...ACTIONS[0], Lead: " . " })?.accepted).toBeNull();
});
