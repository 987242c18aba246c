import fc from "fast-check";
import { columnLetters } from "../../../src/plan/reading/text";

test("the columns of a sheet are named as Excel names them, from the first to the last", () => {
  const named = (index: number) => columnLetters(index);
  expect([0, 25, 26, 51, 52, 701, 702, 16383].map(named)).toEqual([
    "A",
    "Z",
    "AA",
    "AZ",
    "BA",
    "ZZ",
    "AAA",
    "XFD",
  ]);
});

test("no two columns have the same letters, and later columns have later ones", () => {
  const column = fc.integer({ min: 0, max: 16382 });
  fc.assert(
    fc.property(column, (index) => {
      const [before, after] = [columnLetters(index), columnLetters(index + 1)];
      expect(before.length === after.length ? before < after : before.length < after.length).toBe(true);
    }),
  );
  expect(new Set(Array.from({ length: 16384 }, (_, index) => columnLetters(index))).size).toBe(16384);
});
