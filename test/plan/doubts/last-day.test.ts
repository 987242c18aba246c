import { readPlan } from "../../../src/plan/reading/read-plan";
import { reviewPlan } from "../../../src/plan/review";
import { DEFAULT_SETTINGS, type Settings } from "../../../src/plan/settings/settings";
import { type Cells, planSheet } from "../plan-of";

/** Serial number of 11 September 2011, as Excel keeps it. */
const SEPTEMBER_11_2011 = 40797;

const others = (...days: string[]) =>
  days.map((Timescale, at) => ({ Timescale, Action: `Mend gate ${at + 1} of the yard.` }));

/** The first action of the plan as reviewed, and what doubts its day. */
function reviewed(
  cells: Cells[],
  asAt: string,
  {
    numberFormats = {},
    settings = {},
  }: { numberFormats?: Record<string, string>; settings?: Partial<Settings> } = {},
) {
  const plan = readPlan(planSheet(cells, numberFormats), { asAt, planDate: null });
  if (plan === null) throw new Error("no plan was read from the test's own rows");
  const { actions, findings } = reviewPlan(plan, asAt, { ...DEFAULT_SETTINGS, ...settings });
  const [action] = actions;
  const doubt = findings.find(({ rule, row }) => row === 2 && /far-off-date|excel-date-trap/.test(rule));
  return {
    daysOverdue: action?.daysOverdue,
    doubt,
    rules: findings.filter(({ row }) => row === 2).map(({ rule }) => rule),
  };
}

const MISTYPED = [
  { Timescale: "30 November 2015" },
  ...others(
    "31 March 2025",
    "30 June 2025",
    "31 July 2025",
    "30 September 2025",
    "31 October 2025",
    "30 November 2025",
  ),
];
const SHORT = { "1:5": "d-mmm" };
const TRAPPED = [
  { Timescale: SEPTEMBER_11_2011 },
  ...others("31 August 2011", "31 October 2011", "31 December 2011"),
];

test("a day that was likely mistyped makes no action overdue, and the finding says so", () => {
  const { daysOverdue, doubt, rules } = reviewed(MISTYPED, "2025-03-01");
  expect({ daysOverdue, isOverdue: rules.includes("overdue") }).toEqual({
    daysOverdue: null,
    isOverdue: false,
  });
  expect(doubt).toMatchObject({
    rule: "far-off-date",
    message: expect.stringMatching(/Check the year\. Until then it is not counted as overdue\.$/),
  });
});

test("the month that Excel may have changed gives the action until its end", () => {
  const within = reviewed(TRAPPED, "2011-09-20", { numberFormats: SHORT });
  expect({ ...within, doubt: within.doubt?.rule }).toMatchObject({
    daysOverdue: null,
    doubt: "excel-date-trap",
  });
  expect(reviewed(TRAPPED, "2011-10-03", { numberFormats: SHORT }).daysOverdue).toBe(3);
});

test.each([
  ["mistyped", MISTYPED, "2025-03-01", {}, 3379],
  ["changed by Excel", TRAPPED, "2011-09-20", SHORT, 9],
] as const)(
  "a day thought to be %s counts once that was accepted as right, or its rule is off",
  (_, cells, asAt, numberFormats, days) => {
    const { doubt } = reviewed([...cells], asAt, { numberFormats });
    const accepted = [{ finding: doubt?.id ?? "", reason: "That is the day." }];
    expect(reviewed([...cells], asAt, { numberFormats, settings: { accepted } }).daysOverdue).toBe(days);
    const rules = { [doubt?.rule ?? ""]: "off" as const };
    expect(reviewed([...cells], asAt, { numberFormats, settings: { rules } }).daysOverdue).toBe(days);
  },
);
