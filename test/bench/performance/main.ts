/**
 * `npm run bench`: what the add-in costs, each part beside a peer or a bar in the same run. With `--write` it puts the
 * tables into docs/performance.md; with names of parts (`npm run bench -- growth`) it measures only those.
 */
import { cpus } from "node:os";
import { markdownTable } from "../table";
import { writePage } from "../write-page";
import { BYTES_READ } from "./bytes-read";
import { GROWTH } from "./growth";
import { PANE_PAUSES, PANE_WAITS } from "./pane-in-browser";
import type { Part } from "./part";
import { READING_TIME } from "./reading-time";
import { ROUND_TRIPS } from "./round-trips";
import { SCRIPT_SIZE } from "./script-size";
import { WHOLE_JOB } from "./whole-job";

const PAGE = "docs/performance.md";
const PARTS: readonly Part[] = [
  READING_TIME,
  GROWTH,
  ROUND_TRIPS,
  BYTES_READ,
  WHOLE_JOB,
  PANE_WAITS,
  PANE_PAUSES,
  SCRIPT_SIZE,
];

/** What it was measured on. */
function machine(): string {
  const cores = cpus();
  return `Measured on ${cores.length} cores of ${cores[0]?.model ?? "an unknown processor"}, with Node.js ${process.version}.`;
}

async function main(args: readonly string[]): Promise<void> {
  const names = args.filter((arg) => !arg.startsWith("--"));
  const parts = PARTS.filter(({ name }) => names.length === 0 || names.includes(name));
  const found = async (name: string, text: string) => {
    process.stdout.write(`\n${name}\n\n${text}\n`);
    // At once: a later part that fails takes nothing of it away.
    if (args.includes("--write")) await writePage(PAGE, { [name]: text });
  };
  await found("machine", machine());
  for (const { name, headings, rows } of parts) await found(name, markdownTable(headings, await rows()));
}

void main(process.argv.slice(2));
