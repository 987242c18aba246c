/** The whole job, from the file to the file, beside LibreOffice which works out the same plan done with formulas. */
import { execFile, execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { highlight } from "../../../src/excel/highlights";
import { summarise } from "../../../src/excel/summary/summarise";
import { validate } from "../../../src/excel/validate";
import { openInExcel } from "../../excel/in-excel";
import { written } from "../../host/workbooks";
import { formulaFile } from "./formula-file";
import { AS_AT, generatedPlan, LEADS, PLAN_DATE } from "./generated-plan";
import { medianTimesOf } from "./median-times";
import { barFor, type Part } from "./part";
import { planFile } from "./plan-file";

const ACTIONS = 10_000;
const ROUNDS = 3;
/** At least twice as fast. */
const BAR = 0.5;
const run = promisify(execFile);

export const WHOLE_JOB: Part = {
  name: "whole-job",
  headings: ["actions", "ratio to LibreOffice", "bar", "ratio to LibreOffice with its start"],
  rows: async () => {
    const size = ACTIONS.toLocaleString("en-GB");
    const { sheet } = generatedPlan(ACTIONS);
    const plan = planFile(sheet);
    if (!hasLibreOffice()) return [[size, "can't tell: soffice is not on this machine", String(BAR), "–"]];
    const folder = mkdtempSync(path.join(tmpdir(), "bench-"));
    try {
      const converting = (name: string, bytes: Uint8Array) => {
        const file = path.join(folder, name);
        writeFileSync(file, bytes);
        return () => recalculate(folder, file);
      };
      const empty = converting("empty.xlsx", written("<sheetData/>"));
      const formulas = converting("formulas.xlsx", formulaFile(sheet, LEADS));
      const [ours = 0, start = 0, theirs = 0] = await medianTimesOf(
        [() => wholeJob(plan), empty, formulas],
        ROUNDS,
      );
      const ratio = ours / (theirs - start);
      return [[size, ratio.toFixed(2), barFor(ratio, BAR), (ours / theirs).toFixed(2)]];
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};

/** Opens, reviews, highlights, summarises and saves, as the command does. */
async function wholeJob(plan: Uint8Array): Promise<Uint8Array> {
  const { workbook } = openInExcel(plan);
  const review = await validate({ asAt: AS_AT, planDate: PLAN_DATE, today: AS_AT });
  await highlight(review);
  await summarise(review);
  return workbook.save();
}

function hasLibreOffice(): boolean {
  try {
    execFileSync("soffice", ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

/** Formulas without a value are worked out on opening, so converting the file is to recalculate it. */
async function recalculate(folder: string, file: string): Promise<void> {
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  const out = path.join(folder, "out");
  await run("soffice", [profile, "--headless", "--convert-to", "xlsx", "--outdir", out, file]);
}
