import { readFileSync } from "node:fs";
import { PROGRESS, TIMESCALES } from "../../corpus/corpus";
import { statusByKeyword } from "./keywords";
import { statusOf } from "./ours";
import { chronoNode } from "./peers/chrono";
import { scoreDays, scoreStatuses, scoreTimescales, type Score } from "./score";
import { statusTable, timescaleTable } from "./tables";

const share = (part: number, { of }: Score) => part / of;

describe.each(["open", "keptBack"] as const)("the %s half of the corpus", (half) => {
  test("has enough cells to tell by, none of them in the other half too", () => {
    const other = half === "open" ? "keptBack" : "open";
    expect(TIMESCALES[half].length).toBeGreaterThanOrEqual(200);
    expect(PROGRESS[half].length).toBeGreaterThanOrEqual(150);
    for (const corpus of [TIMESCALES, PROGRESS]) {
      const here = corpus[half].map(({ text }) => text);
      const there = new Set(corpus[other].map(({ text }) => text));
      expect(here.filter((text) => there.has(text))).toEqual([]);
      expect(new Set(here).size).toBe(here.length);
    }
  });

  test("at least 95% of its timescales are read right, and at most 1% wrong", () => {
    const score = scoreTimescales(TIMESCALES[half]);
    expect(share(score.right, score)).toBeGreaterThanOrEqual(0.95);
    expect(share(score.wrong, score)).toBeLessThanOrEqual(0.01);
  });

  test("at least 92% of its accounts are read as an officer would, and none is falsely complete", () => {
    const score = scoreStatuses(statusOf, PROGRESS[half]);
    expect(score.falselyComplete).toBe(0);
    expect(share(score.right, score)).toBeGreaterThanOrEqual(0.92);
  });
});

describe("the page of the benchmark", () => {
  const page = readFileSync("docs/reading-benchmark.md", "utf8");
  /** The rows of a table without the spaces that line it up. */
  const rowsOf = (table: string) => table.split("\n").map((line) => line.replace(/ +/g, " "));

  test("gives the figures of today's reading", () => {
    const rows = new Set(rowsOf(page));
    const kinds = timescaleTable([
      { half: "open", score: scoreTimescales(TIMESCALES.open) },
      { half: "kept back", score: scoreTimescales(TIMESCALES.keptBack) },
    ]);
    const read = [
      { reader: "Action Plan Review", of: statusOf },
      { reader: "keywords", of: ({ text }: { text: string }) => statusByKeyword(text) },
    ];
    const progress = statusTable(
      read.map(({ reader, of }) => ({
        reader,
        open: scoreStatuses(of, PROGRESS.open),
        keptBack: scoreStatuses(of, PROGRESS.keptBack),
      })),
    );
    const figures = [...rowsOf(kinds), ...rowsOf(progress)].filter((row) => /\d/.test(row));
    expect(figures.filter((row) => !rows.has(row))).toEqual([]);
  });

  test("a date library makes wrong days of cells that we read right", () => {
    const peer = scoreDays(chronoNode.daysIn, TIMESCALES.keptBack);
    expect(peer.wrong).toBeGreaterThan(scoreTimescales(TIMESCALES.keptBack).wrong);
  });
});
