import fc from "fast-check";
import { latestUpdate } from "../../../src/plan/summary/latest-update";
import { rowsText } from "../../../src/plan/summary/rows-text";
import { reviewPlan } from "../../../src/plan/review";
import { planOf } from "../plan-of";

const ASAT = "2026-07-17";

function updateOf(Progress: string, cells: Record<string, string> = {}) {
  const [action] = reviewPlan(planOf([{ Progress, ...cells }]), ASAT).actions;
  return latestUpdate(action!);
}

const BEFORE =
  "The working group met in spring and heard from every team. It looked at how other councils do this and wrote to three of them. A first draft of the guide went round in May, and comments were many and useful to those who had to write it. ";

test("a short account stays as it is, on one line", () => {
  expect(updateOf("Partially completed.\n Two teams to go.")).toBe("Partially completed. Two teams to go.");
});

test("of a long account the sentence that decided the status is kept, with … for what is left out", () => {
  const update = updateOf(
    `${BEFORE}The guide is partially completed, two chapters are to be written. ${BEFORE}`,
  );
  expect(update).toMatch(
    /^… The guide is partially completed, two chapters are to be written\. The working group met .* …$/,
  );
  expect(update.length).toBeLessThanOrEqual(224);
});

test("a short deciding sentence at the end brings as much of what stands before it as there is room for", () => {
  const update = updateOf(`${BEFORE}All but one office has it. Partially completed.`);
  expect(update).toBe(
    "… A first draft of the guide went round in May, and comments were many and useful to those who had to write it. All but one office has it. Partially completed.",
  );
});

test("where the deciding words stand early the end is left out", () => {
  const update = updateOf(`Partially completed. ${BEFORE}`);
  expect(update).toMatch(/^Partially completed\. The working group .* …$/);
  expect(update.length).toBeLessThanOrEqual(222);
});

test("without an account the words of the status column stand for it", () => {
  expect(updateOf("", { Status: "Amber" })).toBe("Amber");
});

test.each([
  [[], ""],
  [[6], "6"],
  [[9, 8, 6, 12, 10, 8], "6, 8–10, 12"],
])("rows %j are told as %j", (rows, text) => {
  expect(rowsText(rows)).toBe(text);
});

test("where there is no room for all rows, those left out are counted", () => {
  const rows = Array.from({ length: 100 }, (_, index) => 2 * index + 1);
  expect(rowsText(rows, 12)).toBe("1, 3, 5, 7 and 96 more");
});

test("every row is in its runs, and no other", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 60 })), (rows) => {
      const told = rowsText(rows, 10_000)
        .split(", ")
        .filter((run) => run !== "")
        .flatMap((run) => {
          const [first = 0, last = first] = run.split("–").map(Number);
          return Array.from({ length: last - first + 1 }, (_, index) => first + index);
        });
      expect(told).toEqual([...new Set(rows)].sort((a, b) => a - b));
    }),
  );
});
