/** `npm run docs:summary`: the first page of the sample plan's summary, printed by LibreOffice, into docs/summary.png. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { run } from "../../src/cli/review";

const TITLE = "Action plan summary";

/** At its second meeting, so that the page says what has changed since the first. */
async function drawSummary(folder: string): Promise<void> {
  const inFolder = (name: string) => path.join(folder, name);
  const start = (program: string, ...args: string[]) => execFileSync(program, args, { encoding: "utf8" });
  const [first, second, pdf] = ["july.xlsx", "september.xlsx", "september.pdf"].map(inFolder) as [
    string,
    string,
    string,
  ];
  await run(["assets/sample-plan.xlsx", "--as-at", "2026-07-17", "--keep-snapshot", "--out", first]);
  await run([first, "--as-at", "2026-09-10", "--out", second]);
  start("soffice", "--headless", "--convert-to", "pdf", "--outdir", folder, second);
  const pages = start("pdftotext", "-layout", pdf, "-").split("\f");
  const page = String(pages.findIndex((text) => text.trimStart().startsWith(TITLE)) + 1);
  start("pdftoppm", "-r", "110", "-f", page, "-l", page, "-singlefile", "-png", pdf, "docs/summary");
}

const folder = mkdtempSync(path.join(tmpdir(), "summary-"));
void drawSummary(folder).finally(() => {
  rmSync(folder, { recursive: true });
});
