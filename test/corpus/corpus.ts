/**
 * Timescale and progress cells with what a careful reader makes of each. The open half is for looking at while the
 * reading is mended; the half kept back is only ever counted, so that it shows how the reading fares on new words.
 */
import type { Status, TimescaleKind } from "../../src/plan/plan";
import openProgress from "./progress.json";
import keptBackProgress from "./progress-kept-back.json";
import openTimescales from "./timescales.json";
import keptBackTimescales from "./timescales-kept-back.json";

/** One reading of a timescale: its kind and its due days, ascending. */
export interface TimescaleReading {
  kind: TimescaleKind;
  due: string[];
}

export interface LabelledTimescale extends TimescaleReading {
  text: string;
  /** The day of the plan that it stands in. */
  planDate: string;
  /** Other readings that are right as well. */
  accept?: TimescaleReading[];
}

export interface LabelledProgress {
  text: string;
  /** The day of the update, and the due days of its action. */
  planDate: string;
  due: string[];
  /** Every status that is right, the best first. */
  status: Status[];
}

/** The two halves of a corpus. */
interface Halves<Labelled> {
  open: readonly Labelled[];
  keptBack: readonly Labelled[];
}

export const TIMESCALES: Halves<LabelledTimescale> = {
  open: openTimescales as LabelledTimescale[],
  keptBack: keptBackTimescales as LabelledTimescale[],
};

export const PROGRESS: Halves<LabelledProgress> = {
  open: openProgress as LabelledProgress[],
  keptBack: keptBackProgress as LabelledProgress[],
};
