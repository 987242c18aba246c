/** The add-in's own reading, as the benchmark asks it. */
import type { Status, Timescale } from "../../../src/plan/plan";
import { readProgress } from "../../../src/plan/reading/progress";
import { readTimescale } from "../../../src/plan/reading/timescale";
import type { LabelledProgress } from "../../corpus/corpus";

/** The timescale of a text cell, in a plan whose start is not known. */
export function timescaleOf(text: string, planDate: string): Timescale {
  const cell = { value: text, numberFormat: "General" };
  return readTimescale(cell, { planDay: planDate, startDay: null, date1904: false });
}

/** The status of an account of progress. */
export function statusOf({ text, due, planDate }: LabelledProgress): Status {
  return readProgress(text, { due, updatedOn: planDate }).status;
}
