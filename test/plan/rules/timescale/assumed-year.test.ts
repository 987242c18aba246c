import { USUAL_CONVENTIONS } from "../../../../src/plan/conventions";
import { told, toldAfterFix } from "../told";

const CIRCUMSTANCES = { asAt: "2026-06-30", planDate: "2026-04-01" };
const fixOf = (Timescale: string) => told("assumed-year", [{ Timescale }], CIRCUMSTANCES)[0]?.fix ?? null;

test.each([
  ["31 August", "31 August 2026"],
  ["by 31st August", "by 31st August 2026"],
  ["End of September", "End of September 2026"],
  ["mid-August.", "mid-August 2026."],
  ["August 31st", "August 31st 2026"],
  ["by 31/8", "by 31 August 2026"],
  ["w/c 7 September", "w/c 7 September 2026"],
  ["Summer term", "Summer term 2026"],
])("“%s” is offered as “%s”, and then nothing is assumed", (text, to) => {
  expect(fixOf(text)).toMatchObject({ safety: "suggested", to, what: "Write the year 2026" });
  expect(toldAfterFix("assumed-year", [{ Timescale: text }], CIRCUMSTANCES)).toEqual([]);
});

test("a term is offered its year by the council's own days of terms", () => {
  const conventions = {
    ...USUAL_CONVENTIONS,
    termEnds: ["2026-07-21"],
    usualTermEnds: { ...USUAL_CONVENTIONS.usualTermEnds },
  };
  const circumstances = { ...CIRCUMSTANCES, settings: { conventions } };
  const [finding] = told("assumed-year", [{ Timescale: "Summer term" }], circumstances);
  expect(finding?.message).toContain("21 July 2026 is assumed");
  expect(finding?.fix?.to).toBe("Summer term 2026");
});

test.each([
  ["31 May / 31 August", "two dates"],
  ["31 Agust", "the month is a slip too"],
  ["31 August (TBC)", "the plan itself doubts the day"],
  ["March 25", "the digits may be the day"],
  ["31 May, extended to 31 August", "a date that was moved"],
])("“%s” is told without a fix: %s", (text) => {
  expect(told("assumed-year", [{ Timescale: text }], CIRCUMSTANCES)).toHaveLength(1);
  expect(fixOf(text)).toBeNull();
});

test.each(["31 August 2026", "31 May / 31 August 2026", "August annually", "TBC"])("not “%s”", (text) => {
  expect(told("assumed-year", [{ Timescale: text }], CIRCUMSTANCES)).toEqual([]);
});

test("a revised date without its year is put right where it stands", () => {
  const cells = { "Original date": "31 May 2026", "Revised date": "31 August", Timescale: "" };
  expect(told("assumed-year", [cells], CIRCUMSTANCES)[0]?.fix).toMatchObject({ to: "31 August 2026" });
});
