import fc from "fast-check";
import { addDays, formatDay } from "../../../../src/plan/calendar";
import { readTimescale } from "../../../../src/plan/reading/timescale";

function read(value: string) {
  const context = { planDay: "2011-07-22", startDay: null, date1904: false };
  const { due, moved, movesUnsure } = readTimescale({ value, numberFormat: "General" }, context);
  return { days: [...moved, "to", ...due], movesUnsure };
}

const [MARCH, MAY, JUNE, AUGUST, SEPTEMBER] = "2011-03-31 2011-05-31 2011-06-30 2011-08-31 2011-09-30".split(
  " ",
);

test.each([
  ["31 May 2011, moved to 31 August 2011, now 30 September 2011", [MAY, AUGUST, "to", SEPTEMBER]],
  ["31 March, extended to 31 May, now 30 June 2011", [MARCH, MAY, "to", JUNE]],
  ["30 June 2011, was 31 May 2011, originally 31 March 2011", [MARCH, MAY, "to", JUNE]],
  ["31 August 2011 (original), 31 May 2011 (revised), 30 June 2011 (revised)", [AUGUST, MAY, "to", JUNE]],
  ["30 June 2011 (was 31 August 2011 then 31 May 2011)", [AUGUST, MAY, "to", JUNE]],
  ["31 August 2011, brought forward to 31 May 2011, now 30 June 2011", [AUGUST, MAY, "to", JUNE]],
  ["31 May 2011 extended to 30 June 2011 (originally 31 March 2011)", [MARCH, MAY, "to", JUNE]],
  ["30 June 2011, was 30 June 2011", ["to", JUNE]],
  ["31.03.11; extended to 30.06.11", [MARCH, "to", JUNE]],
  ["May 2011; now August 2011", [MAY, "to", AUGUST]],
  ["31 May / 31 August 2011", ["to", MAY, AUGUST]],
  ["Was 31 May 2011, now to be confirmed", ["to"]],
])("%j", (cell, days) => {
  expect(read(cell)).toEqual({ days, movesUnsure: false });
});

test.each([
  "30 June 2011 (was 31 May 2011, previously 31 March 2011)",
  "30 June 2011 (was 31 March and 31 May 2011)",
  "31 May 2011, moved to 30 June 2011; 31 July 2011, moved to 31 August 2011",
])("%j leaves it unsure how often", (cell) => {
  expect(read(cell).movesUnsure).toBe(true);
});

test("each time that a day is moved counts once, forward or back", () => {
  const steps = fc.array(
    fc.integer({ min: -60, max: 200 }).filter((step) => step !== 0),
    { minLength: 1, maxLength: 5 },
  );
  fc.assert(
    fc.property(steps, (steps) => {
      const days = ["2011-06-30"];
      for (const step of steps) days.push(addDays(days.at(-1)!, step));
      expect(read(days.map(formatDay).join(", now ")).days.filter((day) => day !== "to")).toEqual(days);
    }),
    { numRuns: 50 },
  );
});
