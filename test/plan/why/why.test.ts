import { readPlan } from "../../../src/plan/reading/read-plan";
import { reviewPlan } from "../../../src/plan/review";
import { DEFAULT_SETTINGS } from "../../../src/plan/settings/settings";
import { whyOf } from "../../../src/plan/why";
import { type Cells, planSheet } from "../plan-of";
import { sheetOf } from "../sheet-of";

interface Circumstances {
  asAt?: string;
  planDate?: string | null;
  below?: Cells[];
  statusWords?: Record<string, "on-target">;
}

/** Why the first action stands as it does; as at 17 July 2026, when it is usually due and on target. */
function why(
  cells: Cells,
  { asAt = "2026-07-17", planDate = null, below = [], statusWords = {} }: Circumstances = {},
) {
  const settings = { ...DEFAULT_SETTINGS, answers: { ...DEFAULT_SETTINGS.answers, statusWords } };
  const plan = readPlan(planSheet([cells, ...below, {}]), { asAt, planDate, answers: settings.answers });
  if (plan === null) throw new Error("no plan was read from the test's own rows");
  const review = reviewPlan(plan, asAt, settings);
  return whyOf(review.actions[0]!, review);
}

test("everything at once: the words, both milestones, and the days overdue", () => {
  const cells = { Timescale: "31 st May / 31 st August 2026", Progress: "Completed for May audit." };
  expect(why(cells, { asAt: "2026-09-10" })).toEqual({
    heading: "Partly complete, and overdue by 10 days",
    lines: [
      "It counts as partly complete because the account of progress (G2) says “Completed”. In full: “Completed for May audit”. That is not taken to mean that all of it is done.",
      "The due date (F2) says “31 st May / 31 st August 2026”. 2 days are read from it: 31 May 2026 and 31 August 2026. The last one counts.",
      "31 August 2026 is 10 days before 10 September 2026, the day of this review, and it is not complete: so it is overdue.",
    ],
  });
});

test.each<[what: string, cells: Cells, circumstances: Circumstances, lines: string[]]>([
  [
    "one word",
    { Progress: "On target" },
    {},
    ["It counts as on target because the account of progress (G2) says “On target”."],
  ],
  ["nothing", { Progress: "" }, {}, ["The account of progress (G2) is blank."]],
  ["a dash", { Progress: "-" }, {}, ["The account of progress (G2) says “-”, which stands for nothing."]],
  [
    "an error",
    { Progress: "#REF!" },
    {},
    ["The account of progress (G2) shows the error #REF!, and no words."],
  ],
  [
    "an event",
    { Progress: "The policy came into force on 3 June 2026." },
    {},
    [
      "The account of progress (G2) says “The policy came into force on 3 June 2026”, which does not say how far the action is. “The policy came into force” tells of something finished, but not that the action is.",
    ],
  ],
  [
    "a contradiction in one cell",
    { Progress: "Completed. Posters are up in all six depots. Partially complete." },
    {},
    [
      "“Completed” is said too, which does not go with “Partially complete”. Of two that disagree the more cautious counts.",
    ],
  ],
  [
    "a contradiction of two cells",
    { Status: "Complete", Progress: "Delayed by the move to the new depot." },
    {},
    [
      "It counts as delayed because the account of progress (G2) says “Delayed”. In full: “Delayed by the move to the new depot”.",
      "The status (H2) says “Complete”, which does not go with “Delayed”. Of two that disagree the more cautious counts.",
    ],
  ],
  [
    "two cells that agree",
    { Status: "On track", Progress: "On target" },
    {},
    [
      "It counts as on target because the status (H2) says “On track”.",
      "The account of progress (G2) comes to the same: “On target”.",
    ],
  ],
  [
    "an account of the past beside a status",
    { Status: "Complete", Progress: "Draft started in May 2026." },
    {},
    ["The account of progress (G2) says “Draft” too, which does not change that."],
  ],
  [
    "a word that was answered",
    { Status: "Green", Progress: "" },
    { statusWords: { green: "on-target" } },
    ["Here “Green” means on target: that was answered for this plan."],
  ],
  [
    "a word that nobody has explained",
    { Status: "Green", Progress: "" },
    {},
    [
      "The status (H2) says “Green”. Only the plan's own people can say what that means; until they do, it is not stated how far the action is.",
    ],
  ],
  [
    "a day of completion",
    { "Date completed": "3 June 2026", Progress: "" },
    {},
    ["It counts as complete because the day of completion (H2) gives 3 June 2026."],
  ],
  [
    "words in place of the day of completion",
    { "Date completed": "Ongoing", Progress: "" },
    {},
    ["It counts as in progress because the day of completion (H2) says “Ongoing”."],
  ],
  [
    "a day of completion still to come",
    { "Date completed": "3 December 2026", Progress: "" },
    {},
    ["The account of progress (G2) is blank.", "The day of completion (H2) gives 3 December 2026."],
  ],
  [
    "a promise",
    { Progress: "Drafting is under way. Complete by October 2026." },
    {},
    ["The account of progress (G2) promises a finish by 31 October 2026; a promise is not a completion."],
  ],
  [
    "work to come",
    { Progress: "Completed. The leaflets will be printed next month." },
    {},
    [
      "The account of progress (G2) also tells of work still to come: “The leaflets will be printed next month”. It counts as complete all the same.",
    ],
  ],
  [
    "another action",
    { Progress: "See action 2" },
    { below: [{ Progress: "Completed" }] },
    [
      "The account of progress (G2) only points to “action 2” (row 3), which counts as complete. So this one does too.",
    ],
  ],
  [
    "another action that says nothing either",
    { Progress: "See action 2" },
    { below: [{ Progress: "The form was looked at." }] },
    [
      "The account of progress (G2) only points to “action 2” (row 3), where it is not stated either. So it is not stated how far this one is.",
    ],
  ],
  [
    "no such action",
    { Progress: "See action 19" },
    {},
    [
      "The account of progress (G2) only points to “action 19”, and there is no such action. So it is not stated how far this one is.",
    ],
  ],
])("what decided the status: %s", (_, cells, circumstances, lines) => {
  expect(why(cells, circumstances).lines).toEqual(expect.arrayContaining(lines));
});

test("what two cells disagree on is told once", () => {
  const { lines } = why({ Status: "Complete", Progress: "Delayed by the move to the new depot." });
  expect(lines.filter((line) => line.includes("“Complete”"))).toHaveLength(1);
});

test.each<[timescale: string, lines: string[]]>([
  ["31 August 2026", ["The due date (F2) is 31 August 2026."]],
  ["31.8.26", ["The due date (F2) says “31.8.26”, which is read as 31 August 2026."]],
  [
    "August 2026",
    [
      "The due date (F2) says “August 2026”, which is read as 31 August 2026, the last day that the words allow.",
    ],
  ],
  [
    "30 June",
    [
      "The due date (F2) says “30 June”, which is read as 30 June 2026.",
      "Assumed: No year is written; 2026 is the nearest to the plan's date, 17 July 2026.",
      "30 June 2026 is before 17 July 2026, the day of this review, but its year is only assumed. So it is not counted as overdue.",
    ],
  ],
  [
    "31 March, extended to 31 August 2026",
    ["The date was 31 March 2026 at first. It has been moved on by 153 days; the new one counts."],
  ],
  [
    "17 July 2026",
    ["It is not overdue: it is due on 17 July 2026, the very day of this review, and due today is in time."],
  ],
  ["18 July 2026", ["It is not overdue: 18 July 2026 is 1 day after 17 July 2026, the day of this review."]],
  ["31 June 2026", ["The due date (F2) says “31 June 2026”, which is no date: there is no 31 June 2026."]],
  ["Quarterly", ["The due date (F2) says “Quarterly”, which comes round again and again."]],
  ["Ongoing", ["It is not overdue: it has no due day that could pass."]],
  ["", ["The due date (F2) is blank."]],
  ["#N/A", ["The due date (F2) shows the error #N/A, and no date."]],
  ["as funds allow", ["The due date (F2) says “as funds allow”, in which no date is certain."]],
])("what was read of the due date “%s”", (timescale, lines) => {
  expect(why({ Timescale: timescale }).lines).toEqual(expect.arrayContaining(lines));
});

test("of two columns of dates the one that stands is named, and the cell of the first", () => {
  const cells = { "Original due date": "31 March 2026", "Revised due date": "31 May 2026", Timescale: "" };
  const { lines } = why(cells);
  expect(lines).toContain("The revised due date (I2) is 31 May 2026.");
  expect(lines).toContain(
    "The date was 31 March 2026 at first (H2). It has been moved on by 61 days; the new one counts.",
  );
});

test("a date that was moved more than once is told with how often", () => {
  const cells = { "Original due date": "31 March 2026", "Revised due date": "31 May 2026" };
  expect(why({ ...cells, Timescale: "30 April 2026" }).lines).toContain(
    "The date was 31 March 2026 at first (H2). It has been moved on by 61 days, 2 times in all; the new one counts.",
  );
});

test("“immediately” says from when its days count", () => {
  expect(why({ Timescale: "Immediately" }, { planDate: "2026-07-07" }).lines).toEqual(
    expect.arrayContaining([
      "What is wanted at once is overdue for as long as it is not complete.",
      "Its 10 days count from the plan's start, 7 July 2026.",
    ]),
  );
  expect(why({ Timescale: "Immediately" })).toMatchObject({ heading: "On target, and overdue" });
});

test("what is complete is not overdue, however late it was", () => {
  const { heading, lines } = why({ Progress: "Completed" });
  expect(heading).toBe("Complete");
  expect(lines).toContain("It is not overdue: what is complete never is.");
});

test("of a long account the words that decided are shown where they stand", () => {
  const long = "Letters were sent to the tenants of the upper floors. ".repeat(40);
  const [line = ""] = why({ Progress: `${long}Delayed while the lift is mended. ${long}` }).lines;
  expect(line).toContain("Delayed while the lift is mended.");
  expect(line.length).toBeLessThan(400);
});

test("columns that the plan has not got are said to be missing", () => {
  const rows = [
    ["Action", "Lead", "Status"],
    ["Replace the boiler of the town hall.", "Ann Price", "Complete"],
    ["Train six wardens in first aid.", "Bob Lyle", "Delayed"],
  ];
  const plan = readPlan(sheetOf(rows), { asAt: "2026-07-17", planDate: null });
  if (plan === null) throw new Error("no plan was read from the test's own rows");
  const review = reviewPlan(plan, "2026-07-17");
  expect(whyOf(review.actions[1]!, review).lines[1]).toBe("The plan has no column that says by when.");
});
