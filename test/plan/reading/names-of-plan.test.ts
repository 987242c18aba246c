import { NO_ANSWERS } from "../../../src/plan/answers";
import { readPlan } from "../../../src/plan/reading/read-plan";
import { reviewPlan } from "../../../src/plan/review";
import { summarise } from "../../../src/plan/summary/summary";
import { HEADINGS, sheetOf } from "../sheet-of";

const ASAT = "2026-07-17";
const CELLS = [
  ["Ofsted", "Chris Marlow / Rhys Abara"],
  ["Ofstead / CQC", "Christine Marlow"],
  ["Ofsted", "Chris Marlow, Christine Marlow"],
];
const ROWS = CELLS.map(([source = "", lead = ""], index) => [
  ...[
    `${index + 1}.`,
    "Records",
    source,
    `Mend cupboard ${index + 1} in the hall.`,
    lead,
    "31 July 2026",
    "On target",
  ],
]);

const read = (answers = NO_ANSWERS) => {
  const plan = readPlan(sheetOf([HEADINGS, ...ROWS]), { asAt: ASAT, planDate: null, answers });
  if (plan === null) throw new Error("no plan was read from the test's own rows");
  return plan;
};

test("spellings that may be one are asked about, and nothing is merged unasked", () => {
  const plan = read();
  expect(plan.actions.map(({ leads }) => leads)).toEqual([
    ["Chris Marlow", "Rhys Abara"],
    ["Christine Marlow"],
    ["Chris Marlow", "Christine Marlow"],
  ]);
  expect(plan.samePerson).toEqual([
    { spellings: ["Christine Marlow", "Chris Marlow"], why: "the forenames may be one" },
  ]);
  expect(plan.sameSource).toEqual([{ spellings: ["Ofsted", "Ofstead"], why: "they differ in one letter" }]);
});

test("a name that was answered for is spelt as it was answered, once in an action, and not asked about again", () => {
  const plan = read({
    ...NO_ANSWERS,
    samePerson: [["Chris Marlow", "christine  marlow"]],
    sameSource: [["Ofsted", "Ofstead"]],
  });
  expect(plan.actions.map(({ leads }) => leads)).toEqual([
    ["Chris Marlow", "Rhys Abara"],
    ["Chris Marlow"],
    ["Chris Marlow"],
  ]);
  expect(plan.actions.map(({ sources }) => sources)).toEqual([["Ofsted"], ["Ofsted", "CQC"], ["Ofsted"]]);
  expect(plan).toMatchObject({ samePerson: [], sameSource: [] });
  const { byLead } = summarise(reviewPlan(plan, ASAT));
  expect(byLead.map(({ name, total }) => [name, total])).toEqual([
    ["Chris Marlow", 3],
    ["Rhys Abara", 1],
  ]);
});

test("names that were answered to differ are left, and not asked about again", () => {
  const plan = read({
    ...NO_ANSWERS,
    differentPeople: [["Christine Marlow", "Chris Marlow"]],
    differentSources: [["Ofstead", "Ofsted"]],
  });
  expect(plan.actions.map(({ leads }) => leads)).toEqual(read().actions.map(({ leads }) => leads));
  expect(plan).toMatchObject({ samePerson: [], sameSource: [] });
});
