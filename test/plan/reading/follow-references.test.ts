import { planOf } from "../plan-of";

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
