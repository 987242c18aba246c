/**
 * Everything that a button does, with every error of Excel's at every request: whatever happens, nothing of the user's
 * is changed, what is told is true, and the next press makes it whole.
 */
import type * as fflate from "fflate";
import { isDeepStrictEqual } from "node:util";
import { ExcelTrouble } from "../../src/excel/asking/trouble";
import { installForAll, openNext, type Operation, operationsOn, plainWorkbook } from "./button-operations";
import { arrange, inShort, trialsOf } from "./fault-trials";
import { bytesHarmed, withLooks } from "./theirs";

// The trials save over a thousand times, and packing their files tightly would be half of the time.
jest.mock("fflate", (): typeof fflate => {
  const real = jest.requireActual<typeof fflate>("fflate");
  return { ...real, zipSync: (files, options) => real.zipSync(files, { ...options, level: 0 }) };
});

let plain: Uint8Array;
let operations: Operation[];

beforeAll(async () => {
  jest.useFakeTimers({ doNotFake: ["queueMicrotask", "nextTick", "performance", "setImmediate"] });
  installForAll();
  plain = await plainWorkbook();
  operations = await operationsOn(plain);
});

afterAll(() => {
  jest.useRealTimers();
});

/** What a press comes to, however long that takes: what was told of parts that were refused, or of the whole. */
async function told(press: () => Promise<string>): Promise<string> {
  let words: string | undefined;
  const pressed = press().then(
    (said) => (words = said),
    (error: unknown) => {
      if (!(error instanceof ExcelTrouble)) throw error;
      words = error.message;
    },
  );
  for (let round = 0; words === undefined && round < 20; round++) await jest.advanceTimersByTimeAsync(15_000);
  await pressed;
  return words ?? "";
}

function isAlike(bytes: Uint8Array, looks: Record<string, string>): boolean {
  return isDeepStrictEqual(withLooks(bytes), looks);
}

/** That earlier highlights are gone is told where it is so. */
const NOTHING_DONE = /nothing was (?:changed|put back)|(?:was|were) not\b(?!.*earlier ones were taken away)/i;
const ADVICE = /try again|check again|choose Home/i;
const INTERNAL = /undefined|null|NaN|\[object|Error:|\n|\bat \S+ \(/;

test("whatever Excel does, nothing of the user's is harmed, what is told is true, and the next press makes it whole", async () => {
  const lines: string[] = [];
  const wrong: string[] = [];
  let [tried, harmed] = [0, 0];
  for (const { name, from, press, cells, stopsAnywhere, addsEachTime } of operations) {
    const sizes: number[] = [];
    const clean = openNext(from);
    clean.host.afterRequest = (actions) => sizes.push(actions.length);
    expect(await told(press)).toBe("");
    const whole = clean.workbook.save();
    const looks = withLooks(whole);
    /** Many faults leave the same workbook. */
    const known = new Map<string, { isWhole: boolean; harm: number }>();
    const assess = (bytes: Uint8Array) => {
      const state = Buffer.from(bytes).toString("latin1");
      const assessed = known.get(state) ?? {
        isWhole: isAlike(bytes, looks),
        harm: bytesHarmed(plain, bytes, cells),
      };
      known.set(state, assessed);
      harmed += assessed.harm;
      return { ...assessed, state };
    };
    assess(whole);
    for (const [index, actions] of sizes.entries()) {
      const outcomes = new Map<string, string[]>();
      /** What a press makes of a workbook does not depend on how that came about. */
      const seen = new Map<string, boolean>();
      for (const trial of trialsOf(actions, stopsAnywhere && index === sizes.length - 1)) {
        tried += 1;
        const { host, workbook } = openNext(from);
        arrange(host, index + 1, trial);
        const words = await told(press);
        const left = workbook.save();
        const place = trial.after ? ` after ${trial.after}` : "";
        const blame = (what: string) =>
          wrong.push(`${name}, request ${index + 1}, ${trial.error}${place}: ${what} “${words}”`);
        const isSame = Buffer.from(left).equals(Buffer.from(from));
        const { isWhole, state } = assess(left);
        if (words === "" && !isWhole) blame("is not told of");
        if (words !== "" && !ADVICE.test(words)) blame("no advice");
        if (INTERNAL.test(words)) blame("internal");
        if (NOTHING_DONE.test(words) && !isSame) blame("not true");
        let outcome =
          words === "" ? "done all the same" : isSame ? "nothing done" : isWhole ? "all done" : "half done";
        if (words !== "" && (!isSame || trial.silence)) {
          const key = trial.silence ?? state;
          if (!seen.has(key)) {
            await told(press);
            seen.set(key, assess(workbook.save()).isWhole);
            const asked = host.requests;
            host.answerHeld();
            await jest.advanceTimersByTimeAsync(0);
            if (host.requests !== asked) blame("goes on late");
            assess(workbook.save());
          }
          if (!seen.get(key) && !(addsEachTime && isWhole)) blame("not whole");
          outcome += ", whole after the next";
        }
        outcomes.set(outcome, [...(outcomes.get(outcome) ?? []), `${trial.error}${place}`]);
      }
      for (const [outcome, errors] of outcomes)
        lines.push(
          `${name} ${index + 1}/${sizes.length}, ${actions} actions: ${inShort(errors)}: ${outcome}`,
        );
    }
  }
  process.stdout.write(`${lines.join("\n")}\n${tried} faults, ${harmed} bytes of the user's changed\n`);
  expect(wrong).toEqual([]);
  expect(harmed).toBe(0);
}, 180_000);
