/** The benchmark's tables in Markdown. */
import { markdownTable } from "../table";
import type { Score, StatusScore } from "./score";

export interface DaysRow {
  reader: string;
  open: Score;
  keptBack: Score;
  /** Time for the whole corpus, as a multiple of our own in the same run. */
  time: number;
}

export interface StatusRow {
  reader: string;
  open: StatusScore;
  keptBack: StatusScore;
}

/** Right, wrong and can't tell of each reader of dates, in both halves, and its time. */
export function daysTable(rows: readonly DaysRow[]): string {
  return markdownTable(
    ["reader", "half", "cells", "right", "wrong", "can't tell", "time (ours = 1)"],
    rows.flatMap(({ reader, open, keptBack, time }) => [
      [reader, "open", ...cells(open), time.toFixed(1)],
      ["", "kept back", ...cells(keptBack), ""],
    ]),
  );
}

/** Our own reading with its kind ("recurring", "ongoing"), which no peer gives. */
export function timescaleTable(rows: readonly { half: string; score: Score }[]): string {
  return markdownTable(
    ["half", "cells", "right", "wrong day", "can't tell"],
    rows.map(({ half, score }) => [half, ...cells(score)]),
  );
}

/** The same for readers of progress, with the false completions. */
export function statusTable(rows: readonly StatusRow[]): string {
  return markdownTable(
    ["reader", "half", "texts", "right", "wrong", "can't tell", "falsely complete"],
    rows.flatMap(({ reader, open, keptBack }) => [
      [reader, "open", ...cells(open), String(open.falselyComplete)],
      ["", "kept back", ...cells(keptBack), String(keptBack.falselyComplete)],
    ]),
  );
}

function cells({ of, right, wrong, cannotTell }: Score): string[] {
  const share = (part: number) => `${part} (${((part / of) * 100).toFixed(1)}%)`;
  return [String(of), share(right), share(wrong), share(cannotTell)];
}
