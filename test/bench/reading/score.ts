/** Counts what a reader makes of labelled cells: right, wrong, can't tell. */
import type { Status } from "../../../src/plan/plan";
import type { LabelledProgress, LabelledTimescale, TimescaleReading } from "../../corpus/corpus";
import { timescaleOf } from "./ours";

export interface Score {
  of: number;
  right: number;
  wrong: number;
  cannotTell: number;
}

export interface StatusScore extends Score {
  /** Of the wrong ones, those that call complete what is not. */
  falselyComplete: number;
}

/** What a reading is worth beside its label. */
export type Mark = "right" | "wrong" | "cannotTell";

/** Wrong are days that the cell does not name; can't tell is no day where it names one. */
export function markDays(days: readonly string[], label: LabelledTimescale): Mark {
  const accepted = [label, ...(label.accept ?? [])];
  if (accepted.some(({ due }) => due.join() === days.join())) return "right";
  return days.length === 0 ? "cannotTell" : "wrong";
}

/** The same, with the kind to be right as well; a wrong kind without a day misleads nobody, and counts as can't tell. */
export function markTimescale(read: TimescaleReading, label: LabelledTimescale): Mark {
  const accepted = [label, ...(label.accept ?? [])];
  const right = accepted.some(({ kind, due }) => kind === read.kind && due.join() === read.due.join());
  return right ? "right" : read.due.length === 0 ? "cannotTell" : "wrong";
}

/** Can't tell is “not stated” where the text does say. */
export function markStatus(status: Status, label: LabelledProgress): Mark {
  if (label.status.includes(status)) return "right";
  return status === "not-stated" ? "cannotTell" : "wrong";
}

/** The days that a reader finds in labelled timescales, counted. */
export function scoreDays(
  daysIn: (text: string, planDate: string) => string[],
  labelled: readonly LabelledTimescale[],
): Score {
  return count(labelled.map((label) => markDays(daysIn(label.text, label.planDate), label)));
}

/** Our own reading of labelled timescales, kind and days, counted. */
export function scoreTimescales(labelled: readonly LabelledTimescale[]): Score {
  return count(labelled.map((label) => markTimescale(timescaleOf(label.text, label.planDate), label)));
}

/** The statuses that a reader finds in labelled accounts of progress, counted. */
export function scoreStatuses(
  statusOf: (label: LabelledProgress) => Status,
  labelled: readonly LabelledProgress[],
): StatusScore {
  const read = labelled.map((label) => ({ label, status: statusOf(label) }));
  const falselyComplete = read.filter(
    ({ label, status }) => status === "complete" && !label.status.includes("complete"),
  ).length;
  return { ...count(read.map(({ label, status }) => markStatus(status, label))), falselyComplete };
}

function count(marks: readonly Mark[]): Score {
  const times = (mark: Mark) => marks.filter((each) => each === mark).length;
  return {
    of: marks.length,
    right: times("right"),
    wrong: times("wrong"),
    cannotTell: times("cannotTell"),
  };
}
