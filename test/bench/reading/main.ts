/**
 * `npm run bench:reading`: our reading of timescales and progress beside its peers', on the labelled corpus.
 * With `--write` it puts the tables into docs/reading-benchmark.md; with `--list` it names what we read otherwise
 * in the open half (never in the half kept back, which nothing is mended by).
 */
import { PROGRESS, TIMESCALES } from "../../corpus/corpus";
import { writePage } from "../write-page";
import type { DateReader } from "./date-reader";
import { statusByKeyword } from "./keywords";
import { statusOf, timescaleOf } from "./ours";
import { chronoNode } from "./peers/chrono";
import { compromiseDates } from "./peers/compromise";
import { recognizers } from "./peers/recognizers";
import { markStatus, markTimescale, scoreDays, scoreStatuses, scoreTimescales } from "./score";
import { daysTable, statusTable, timescaleTable } from "./tables";

const PAGE = "docs/reading-benchmark.md";
const READERS: readonly DateReader[] = [
  { name: "Action Plan Review", daysIn: (text, planDate) => timescaleOf(text, planDate).due },
  chronoNode,
  compromiseDates,
  recognizers,
];

/** Seconds for the whole corpus, the best of a few runs. */
function secondsOf({ daysIn }: DateReader): number {
  const cells = [...TIMESCALES.open, ...TIMESCALES.keptBack];
  const runs = [1, 2, 3, 4, 5].map(() => {
    const start = performance.now();
    for (const { text, planDate } of cells) daysIn(text, planDate);
    return (performance.now() - start) / 1000;
  });
  return Math.min(...runs);
}

function tables(): Record<string, string> {
  const seconds = READERS.map(secondsOf);
  return {
    days: daysTable(
      READERS.map(({ name, daysIn }, at) => ({
        reader: name,
        open: scoreDays(daysIn, TIMESCALES.open),
        keptBack: scoreDays(daysIn, TIMESCALES.keptBack),
        time: seconds[at]! / seconds[0]!,
      })),
    ),
    kinds: timescaleTable([
      { half: "open", score: scoreTimescales(TIMESCALES.open) },
      { half: "kept back", score: scoreTimescales(TIMESCALES.keptBack) },
    ]),
    progress: statusTable(
      [
        { reader: "Action Plan Review", read: statusOf },
        { reader: "keywords", read: ({ text }: { text: string }) => statusByKeyword(text) },
      ].map(({ reader, read }) => ({
        reader,
        open: scoreStatuses(read, PROGRESS.open),
        keptBack: scoreStatuses(read, PROGRESS.keptBack),
      })),
    ),
  };
}

function otherwiseRead(): string[] {
  const timescales = TIMESCALES.open.flatMap((label) => {
    const read = timescaleOf(label.text, label.planDate);
    const mark = markTimescale(read, label);
    return mark === "right" ? [] : [`${mark}: ${JSON.stringify(label)} read ${read.kind} ${read.due.join()}`];
  });
  const progress = PROGRESS.open.flatMap((label) => {
    const mark = markStatus(statusOf(label), label);
    return mark === "right" ? [] : [`${mark}: ${JSON.stringify(label)} read ${statusOf(label)}`];
  });
  return [...timescales, ...progress];
}

async function main(args: readonly string[]): Promise<void> {
  const print = (text: string) => process.stdout.write(`${text}\n`);
  if (args.includes("--list")) return otherwiseRead().forEach(print);
  const texts = tables();
  print(Object.values(texts).join("\n\n"));
  if (args.includes("--write")) await writePage(PAGE, texts);
}

void main(process.argv.slice(2));
