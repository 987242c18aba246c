/** That a longer plan takes only so much longer, told by counting calls: no clock is asked. */
import { asFromExcel, generatedPlan } from "../bench/performance/generated-plan";
import { reviewAndSummarise } from "../bench/performance/ours";
import { findingsAsText } from "../../src/plan/findings-text";
import { highlightedCells } from "../../src/plan/highlight";
import { changesSince } from "../../src/plan/snapshot/changes";
import { snapshotOf } from "../../src/plan/snapshot/snapshot";
import type { CellValue, Sheet } from "../../src/plan/sheet";
import { callsDuring } from "./calls";
import { sheetOf } from "./sheet-of";

const TIMES = 4;
const { values } = generatedPlan(100).sheet;
const headings = values.findIndex((row) => row.includes("Timescale"));
/** The generated actions, of which some only point to another, have no year, or a formula that failed. */
const ROWS = values.slice(headings + 1).map((row, at) => {
  const [number, area, source, action, lead, timescale, progress] = row as CellValue[];
  const account = ["See response to action 7.", "#REF!", "As above"][at % 12] ?? progress!;
  return [number!, area!, source!, action!, lead!, at % 9 ? timescale! : "30 June", account];
});

/** A plan in which those actions come so many times, each time with numbers and words of their own. */
function planOf(times: number): Sheet {
  const rows = Array.from({ length: times }, (_, round) =>
    ROWS.map(([number, area, source, action, ...others]) => {
      const own = number === "" ? "" : `${round * ROWS.length + Number.parseInt(String(number))}.`;
      return [own, area!, source!, `${action} In ward ${round + 1}.`, ...others];
    }),
  );
  return asFromExcel(sheetOf([values[headings]!, ...rows.flat()]));
}

function everythingOf(sheet: Sheet): void {
  const { review } = reviewAndSummarise(sheet);
  findingsAsText(review, review.findings);
  highlightedCells(review);
  changesSince(snapshotOf(review), review);
}

test("no function is called more often for each action of a longer plan", async () => {
  const [few, many] = [planOf(1), planOf(TIMES)];
  const callsOfFew = await callsDuring(() => everythingOf(few));
  const callsOfMany = await callsDuring(() => everythingOf(many));
  const grown = [...callsOfMany].filter(
    ([name, calls]) => calls > ROWS.length && calls > (callsOfFew.get(name) ?? 0) * TIMES * 1.25,
  );
  expect(grown).toEqual([]);
  expect(callsOfMany.size).toBeGreaterThan(100);
});

test("a lead, a timescale and an account are read once, however many actions have them", async () => {
  const leads = ["Ann Price", "Raj Patel / Joan Moss", "Head of Housing", "Bo Yarrow and Ann Price"];
  const timescales = ["31 March 2026", "June 2026", "Ongoing"];
  const accounts = [
    "Two of the three teams have had the training.",
    "Completed",
    "Slipped to September 2026.",
  ];
  const shortPlan = (count: number) =>
    sheetOf([
      ["No.", "Action", "Lead", "Timescale", "Progress"],
      ...Array.from({ length: count }, (_, at) => [
        String(at + 1),
        `Train team ${at + 1} in the new way of recording visits.`,
        leads[at % leads.length]!,
        timescales[at % timescales.length]!,
        accounts[at % accounts.length]!,
      ]),
    ]);
  const callsOf = async (count: number) => {
    const sheet = shortPlan(count);
    const calls = await callsDuring(() => reviewAndSummarise(sheet));
    const readers = [
      "reading/people/leads splitLeads",
      "reading/timescale/read-timescale readTimescale",
      "reading/progress/read-progress readProgress",
    ];
    return readers.map((reader) => calls.get(reader) ?? 0);
  };
  const few = await callsOf(60);
  expect(Math.min(...few)).toBeGreaterThan(0);
  expect(await callsOf(240)).toEqual(few);
});
