import { validate } from "../../../src/excel/validate";
import { openInExcel } from "../in-excel";
import { ASAT, planRows, planWorkbook } from "../plan-workbook";

const options = { asAt: ASAT, today: "2026-07-17" };
const long = "The team met and talked about it at some length. ".repeat(50);

/** A plan with so much text that it is read in several parts; 43 rows are used. */
async function longPlan() {
  return openInExcel(await planWorkbook(planRows(40, long)), { payloadLimit: 50_000 });
}

test("a long plan is told of as it is read, up to the whole", async () => {
  await longPlan();
  const parts: [number, number][] = [];
  await validate({ ...options, onProgress: ({ done, of }) => parts.push([done, of]) });
  expect(parts.length).toBeGreaterThan(2);
  expect(parts.map(([done]) => done)).toEqual(parts.map(([done]) => done).sort((a, b) => a - b));
  expect(parts[0]![0]).toBeGreaterThan(0);
  expect(parts.at(-1)).toEqual([43, 43]);
  expect(new Set(parts.map(([, of]) => of))).toEqual(new Set([43]));
});

test.each(["the first part", "the last part"])("stopped after %s, nothing more is asked", async (when) => {
  const { host, workbook } = await longPlan();
  const before = workbook.save();
  const stop = new AbortController();
  let asked = 0;
  const reading = validate({
    ...options,
    signal: stop.signal,
    onProgress: ({ done, of }) => {
      if (when === "the last part" && done < of) return;
      stop.abort();
      asked = host.requests;
    },
  });
  await expect(reading).rejects.toMatchObject({
    code: "cancelled",
    message: "Stopped. Nothing was changed.",
  });
  expect(asked).toBeGreaterThan(0);
  expect(host.requests).toBe(asked);
  expect(workbook.save()).toEqual(before);
});

test("a plan of ordinary size is told of once, and takes no more round trips for it", async () => {
  const { host } = openInExcel(await planWorkbook(planRows(6)));
  const parts: unknown[] = [];
  const { signal } = new AbortController();
  await validate({ ...options, signal, onProgress: (part) => parts.push(part) });
  expect(parts).toEqual([{ done: 9, of: 9 }]);
  expect(host.requests).toBe(2);
});
