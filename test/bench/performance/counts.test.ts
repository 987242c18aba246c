/** The part of the benchmark that counts, so that it says the same on any machine. */
import { bytesToRead } from "./bytes-read";
import { asFromExcel, generatedPlan } from "./generated-plan";
import { bytesOfText } from "./plan-file";
import { reviewAndSummarise } from "./ours";
import { visit, type Visit } from "./round-trips";

const [SHORT, LONG] = [60, 240];
const MEGABYTE = 2 ** 20;

describe("what a visit asks of Excel", () => {
  const visits = {} as { short: Visit; long: Visit };

  beforeAll(async () => {
    visits.short = await visit(SHORT);
    visits.long = await visit(LONG);
  });

  test("takes as many round trips for a long plan as for a short one, and no more than are allowed", () => {
    const roundTrips = (costs: Visit) =>
      Object.fromEntries(Object.entries(costs).map(([step, traffic]) => [step, traffic.roundTrips]));
    expect(roundTrips(visits.long)).toEqual(roundTrips(visits.short));
    expect(roundTrips(visits.long)).toEqual({
      validate: 2,
      highlight: 2,
      highlightAgain: 2,
      summary: 3,
      clear: 2,
    });
  });

  test("hands over for each further action at most a fifth more than its text", () => {
    const [short, long] = [SHORT, LONG].map((actions) => bytesOfText(generatedPlan(actions).sheet)) as [
      number,
      number,
    ];
    const bytes = visits.long.validate.bytes - visits.short.validate.bytes;
    expect(bytes).toBeLessThan(1.2 * (long - short));
  });

  test("hands over of a small plan at most 1.3 times its text", async () => {
    const { text, read } = await bytesToRead(100);
    expect(read).toBeLessThan(1.3 * text);
  });

  test("grows no faster than the plan, and stays well below what Excel takes at once", () => {
    for (const step of Object.keys(visits.long) as (keyof Visit)[]) {
      const [short, long] = [visits.short[step], visits.long[step]];
      expect(long.bytes / LONG).toBeLessThan((1.1 * short.bytes) / SHORT);
      expect(long.largest).toBeLessThan(MEGABYTE);
      expect(long.longestAddress).toBeLessThan(8192);
    }
  });
});

test("a plan four times as long is searched at most four times as often, by any pattern", () => {
  expect(searches(4 * SHORT) / 4).toBeLessThan(1.1 * searches(SHORT));
});

/** How often any regular expression is tried while a plan of so many actions is reviewed and summed up. */
function searches(actions: number): number {
  const sheet = asFromExcel(generatedPlan(actions).sheet);
  let count = 0;
  const { exec } = RegExp.prototype;
  // Every use of a pattern goes through exec once that is not the built-in one.
  RegExp.prototype.exec = function (text) {
    count++;
    return exec.call(this, text);
  };
  try {
    reviewAndSummarise(sheet);
  } finally {
    RegExp.prototype.exec = exec;
  }
  return count;
}
