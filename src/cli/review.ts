/** `npm run review -- plan.xlsx`: the add-in's own code over a workbook file, on the stand-in host. */
import { ExcelTrouble } from "../excel/asking/trouble";
import { highlight } from "../excel/highlights";
import { keepSettings } from "../excel/keep-settings";
import { keepSnapshot } from "../excel/keep-snapshot";
import { summarise } from "../excel/summary/summarise";
import { validate } from "../excel/validate";
import { ExcelHost } from "../host/excel-host";
import { installOfficeJs } from "../host/node";
import { WorkbookUnreadable } from "../host/xlsx/package/unreadable";
import { openWorkbook, type WorkbookFile } from "../host/xlsx/workbook-file";
import { highlightOf } from "../plan/highlight";
import { oneLine } from "../plan/one-line";
import type { Review } from "../plan/review";
import { openFindings } from "../plan/rules/finding";
import type { Settings } from "../plan/settings/settings";
import { listed } from "../plan/words";
import { today } from "../today";
import { accountOf } from "./account";
import { CommandFailure, EXIT } from "./failure";
import { permissionsOf, readBytes, writeWhole } from "./files";
import { jsonText, reviewAsJson } from "./json";
import { parseOptions, USAGE, type FailOn, type Options } from "./options";
import { exportSettings, importSettings } from "./settings-file";

/** A copy of a plan that nobody may change is there to be worked with. */
const OWNER_WRITES = 0o200;

/** Runs the command. Returns its exit code; what goes wrong is told on standard error in one sentence. */
export async function run(args: string[]): Promise<number> {
  try {
    const options = parseOptions(args, today());
    if (options === "help") {
      process.stdout.write(USAGE);
      return EXIT.reviewed;
    }
    return await review(options);
  } catch (error) {
    if (!(error instanceof CommandFailure)) throw error;
    tellTrouble(error.message);
    return error.exitCode;
  }
}

async function review(options: Options): Promise<number> {
  const tell = progressTeller();
  tell("Opening the workbook …");
  const workbook = open(options.file);
  installOfficeJs(new ExcelHost(workbook));
  tell("Reading and reviewing the plan …");
  const settings = options.settings === undefined ? undefined : importSettings(options.settings);
  const reviewed = await validateOrFail(options, settings);
  if (options.exportSettings !== undefined) exportSettings(options.exportSettings, reviewed.settings);
  const saved =
    options.out === null
      ? ""
      : await save(
          workbook,
          reviewed,
          {
            out: options.out,
            // Who may not read the plan may not read its copy.
            mode: permissionsOf(options.file) | OWNER_WRITES,
            settings,
            since: options.since,
            keepsSnapshot: options.keepSnapshot,
          },
          tell,
        );
  const account = options.json ? jsonText(reviewAsJson(reviewed)) : accountOf(reviewed);
  process.stdout.write(`${account}\n${options.json || saved === "" ? "" : `\n${saved}\n`}`);
  return meets(reviewed, options.failOn) ? EXIT.failOn : EXIT.reviewed;
}

/** @throws CommandFailure with exit code 3 for a file that is no workbook */
function open(file: string): WorkbookFile {
  const bytes = readBytes(file);
  try {
    return openWorkbook(bytes);
  } catch (error) {
    if (!(error instanceof WorkbookUnreadable)) throw error;
    throw new CommandFailure(EXIT.unreadable, `“${file}” cannot be read. ${error.message}`);
  }
}

async function validateOrFail(options: Options, settings: Settings | undefined): Promise<Review> {
  const { sheetName, asAt, planDate, today } = options;
  try {
    return await validate({ sheetName, asAt, planDate, today, settings });
  } catch (error) {
    if (!(error instanceof ExcelTrouble)) throw error;
    const isNoPlan = error.code === "no-plan" || error.code === "no-such-sheet";
    const damage = error.code === "GeneralException" ? error.cause : undefined;
    const message =
      damage instanceof Error
        ? `“${options.file}” cannot be read. ${damage.message} Open it in Excel, which may repair it, save it and try again.`
        : error.message;
    throw new CommandFailure(isNoPlan ? EXIT.noPlan : EXIT.unreadable, message);
  }
}

/** Highlights, summarises and saves. What the workbook does not allow is told on standard error, and the rest done. */
async function save(
  workbook: WorkbookFile,
  reviewed: Review,
  {
    out,
    mode,
    settings,
    since,
    keepsSnapshot,
  }: {
    out: string;
    mode: number;
    settings: Settings | undefined;
    since: string | undefined;
    keepsSnapshot: boolean;
  },
  tell: (step: string) => void,
): Promise<string> {
  const done: string[] = [];
  const attempt = async (step: () => Promise<string | null>): Promise<void> => {
    try {
      const added = await step();
      if (added !== null) done.push(added);
    } catch (error) {
      if (!(error instanceof ExcelTrouble)) throw error;
      tellTrouble(error.message);
    }
  };
  if (settings !== undefined) {
    await attempt(async () => {
      await keepSettings(reviewed.plan.sheet, settings);
      return null;
    });
  }
  tell("Highlighting …");
  await attempt(async () => {
    await highlight(reviewed);
    return reviewed.actions.some(highlightOf) ? `highlights on “${reviewed.plan.sheet}”` : null;
  });
  tell("Writing the summary …");
  await attempt(async () => {
    const { sheetName, trouble } = await summarise(reviewed, since);
    if (trouble !== null) tellTrouble(trouble);
    return `the summary on “${sheetName}”`;
  });
  if (keepsSnapshot) {
    await attempt(async () => `a snapshot on “${await keepSnapshot(reviewed)}”`);
  }
  tell("Saving …");
  writeWhole(out, workbook.save(), mode);
  return oneLine(`Saved as ${out}, with ${listed(done) || "nothing added"}.`);
}

function tellTrouble(message: string): void {
  process.stderr.write(`${oneLine(message)}\n`);
}

/** What somebody has accepted fails nothing. */
function meets({ findings }: Review, failOn: FailOn | null): boolean {
  if (failOn === null) return false;
  return openFindings(findings).some(
    ({ severity }) => severity === "error" || (failOn === "warning" && severity === "warning"),
  );
}

/** Tells the steps on standard error once the work has gone on for a second: a short wait needs no words. */
function progressTeller(): (step: string) => void {
  const start = performance.now();
  return (step) => {
    if (performance.now() - start > 1000) process.stderr.write(`${step}\n`);
  };
}
