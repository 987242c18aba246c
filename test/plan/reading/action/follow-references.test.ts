import { planOf } from "../../plan-of";

const statusesOf = (...progress: string[]) =>
  planOf(progress.map((Progress) => ({ Progress }))).actions.map(({ status }) => status);

test.each([
  ["by number", ["Completed", "See response to action 1."], "complete"],
  ["above", ["On target", "As above"], "on-target"],
  ["ditto", ["Delayed", "Ditto"], "delayed"],
  ["through another pointer", ["Completed", "As above", "As above"], "complete"],
  ["to what says nothing", ["", "As above"], "not-stated"],
  ["nowhere", ["Completed", "See action 9"], "not-stated"],
  ["to itself", ["Completed", "See action 2"], "not-stated"],
])("%s", (_, progress, expected) => {
  expect(statusesOf(...progress).at(-1)).toBe(expected);
});

test("two that point to each other end nowhere", () => {
  expect(statusesOf("See action 2", "See action 1")).toEqual(["not-stated", "not-stated"]);
});

test("what an account says of its own stands before what it points to", () => {
  expect(statusesOf("Completed", "Delayed, for the reasons told in action 1.").at(-1)).toBe("delayed");
});

test("several actions of one number count only where they agree", () => {
  const plan = planOf([
    { "No.": "1.", Progress: "Completed" },
    { "No.": "1.", Progress: "On target" },
    { "No.": "2.", Progress: "See response to action 1" },
  ]);
  expect(plan.actions[2]).toMatchObject({
    status: "not-stated",
    reference: { words: "action 1", rows: [2, 3] },
  });
});

test("a pointer may stand in 60 letters; a longer text says more than where to look", () => {
  const said = "As above, see action 1 ";
  const pointer = (length: number) => said.padEnd(length, "x");
  expect(statusesOf("Completed", pointer(60)).at(-1)).toBe("complete");
  expect(statusesOf("Completed", pointer(61)).at(-1)).toBe("not-stated");
  const long = planOf([{ Progress: "Completed" }, { Progress: pointer(61) }]).actions[1];
  expect(long?.reference).toBeNull();
});

test("“below” is the next action, “above” the one before, and neither goes beyond the plan", () => {
  expect(statusesOf("See below", "Delayed")).toEqual(["delayed", "delayed"]);
  expect(statusesOf("Completed", "See below", "Delayed")[1]).toBe("delayed");
  expect(statusesOf("Completed", "See above", "Delayed")[1]).toBe("complete");
  const ends = planOf([
    { Progress: "See above" },
    { Progress: "On target" },
    { Progress: "See below" },
  ]).actions;
  expect(ends.map(({ status, reference }) => [status, reference?.rows])).toEqual([
    ["not-stated", []],
    ["on-target", undefined],
    ["not-stated", []],
  ]);
});

test("an action that points to its own number points nowhere, and to its namesake where there is one", () => {
  const rowsOf = (...numbers: string[]) =>
    planOf(numbers.map((number) => ({ "No.": number, Progress: "See action 2" }))).actions.map(
      ({ reference }) => reference?.rows,
    );
  expect(rowsOf("1.", "2.")).toEqual([[3], []]);
  expect(rowsOf("2.", "2.")).toEqual([[3], [2]]);
});

test.each(["2", "2.", "2)", "Action 2", "R 2."])(
  "a number written “%s” is found by “see action 2”",
  (number) => {
    const plan = planOf([
      { "No.": number, Progress: "Completed" },
      { "No.": "9", Progress: "See action 2" },
    ]);
    expect(plan.actions[1]?.status).toBe("complete");
  },
);

test("a letter's case is no part of a number", () => {
  const plan = planOf([
    { "No.": "2a", Progress: "Completed" },
    { "No.": "3", Progress: "See action 2A" },
  ]);
  expect(plan.actions[1]?.status).toBe("complete");
});

test("letters and points are part of a number", () => {
  const plan = planOf([
    { "No.": "2", Progress: "Delayed" },
    { "No.": "2.1", Progress: "On target" },
    { "No.": "2A", Progress: "Completed" },
    { "No.": "3", Progress: "See action 2a" },
    { "No.": "4", Progress: "See action 2.1" },
  ]);
  expect(plan.actions.slice(3).map(({ status }) => status)).toEqual(["complete", "on-target"]);
});
