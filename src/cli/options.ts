/** What the command is called with. */
import { existsSync, realpathSync, statSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { parseDay, type CalendarDay } from "../plan/calendar";
import { CommandFailure, EXIT } from "./failure";

export const USAGE = `Usage: npm run review -- <plan.xlsx> [options]

Reviews the action plan in a workbook and saves a copy with what is overdue or partly complete highlighted,
and a summary for the committee. The workbook itself is not changed.

Options:
  --sheet NAME          the sheet that holds the plan (default: the one on which a plan is found)
  --as-at YYYY-MM-DD    the day to review it as at, such as the day of the meeting (default: today)
  --plan-date YYYY-MM-DD  the day the plan was published or approved; "within 6 months" counts from it
  --settings FILE.json  rules, rating rule, names and what was accepted, in place of what the workbook keeps;
                        the reviewed copy keeps them
  --export-settings FILE.json  write the settings that were gone by to a file
  --out FILE.xlsx       where to save the reviewed copy (default: <plan>.reviewed.xlsx beside the plan)
  --force               let --out be the plan itself
  --since SHEET         tell in the summary what has changed since the earlier copy of the plan on this sheet
                        (default: since the latest snapshot that the workbook keeps)
  --keep-snapshot       keep where each action stands in the reviewed copy, for later summaries to be held against
  --no-save             only tell, save nothing
  --json                print the review as one JSON object
  --fail-on LEVEL       exit with 1 if there is a finding of this level or worse: error, warning
  -h, --help            show this

Exit codes: 0 reviewed, 1 --fail-on was met, 2 bad usage, 3 no workbook that can be read, 4 no plan found.
`;

export type FailOn = "error" | "warning";

export interface Options {
  file: string;
  sheetName?: string;
  asAt?: CalendarDay;
  planDate?: CalendarDay;
  today: CalendarDay;
  /** The file of settings to go by, and the one to write them to. */
  settings?: string;
  exportSettings?: string;
  /** Where the reviewed copy goes; null with --no-save. */
  out: string | null;
  /** The sheet with an earlier copy of the plan, to hold the summary against. */
  since?: string;
  keepSnapshot: boolean;
  json: boolean;
  failOn: FailOn | null;
}

/**
 * The options of a call, or "help" where that was asked for.
 * @throws CommandFailure with exit code 2 for a call that cannot be meant
 */
export function parseOptions(args: string[], today: CalendarDay): Options | "help" {
  const { values, positionals } = parse(args);
  if (values.help) return "help";
  const [file, ...more] = positionals;
  if (file === undefined)
    throw usage("Name the workbook that holds the plan, such as: npm run review -- plan.xlsx.");
  if (more.length > 0) throw usage(`One workbook at a time: “${more[0]}” is one too many.`);
  if (values["no-save"] && values.out !== undefined) throw usage("--out and --no-save cannot go together.");
  if (values["no-save"] && values["keep-snapshot"])
    throw usage("--keep-snapshot and --no-save cannot go together.");
  const failOn = values["fail-on"];
  if (failOn !== undefined && failOn !== "error" && failOn !== "warning") {
    throw usage(`--fail-on takes “error” or “warning”, not “${failOn}”.`);
  }
  return {
    file,
    sheetName: values.sheet,
    asAt: day("--as-at", values["as-at"]),
    planDate: day("--plan-date", values["plan-date"]),
    today,
    settings: values.settings,
    exportSettings: values["export-settings"],
    out: values["no-save"] ? null : outPath(file, values.out, values.force ?? false),
    since: values.since,
    keepSnapshot: values["keep-snapshot"] ?? false,
    json: values.json ?? false,
    failOn: failOn ?? null,
  };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        sheet: { type: "string" },
        "as-at": { type: "string" },
        "plan-date": { type: "string" },
        settings: { type: "string" },
        "export-settings": { type: "string" },
        out: { type: "string" },
        force: { type: "boolean" },
        "no-save": { type: "boolean" },
        since: { type: "string" },
        "keep-snapshot": { type: "boolean" },
        json: { type: "boolean" },
        "fail-on": { type: "string" },
        help: { type: "boolean", short: "h" },
      },
    });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (!code?.startsWith("ERR_PARSE_ARGS")) throw error;
    throw usage(`${message.split(". ")[0] ?? message}.`);
  }
}

function day(option: string, text: string | undefined): CalendarDay | undefined {
  if (text === undefined) return undefined;
  const read = parseDay(text);
  if (read === null) throw usage(`${option} takes a day as YYYY-MM-DD, such as 2011-09-05, not “${text}”.`);
  return read;
}

/** The endings of the workbooks that Excel has written since 2007. */
const WORKBOOK = /^\.xl[st][xm]$/i;

function outPath(file: string, out: string | undefined, force: boolean): string {
  const extension = path.extname(file) || ".xlsx";
  const beside = path.join(path.dirname(file), `${path.basename(file, extension)}.reviewed${extension}`);
  const chosen = out ?? beside;
  // What is no workbook by its ending is told when it is read.
  if (WORKBOOK.test(extension) && path.extname(chosen).toLowerCase() !== extension.toLowerCase()) {
    throw usage(`--out must end in ${extension}, as the plan does, or Excel will not open the copy.`);
  }
  if (isSameFile(chosen, file)) {
    if (!force) {
      throw usage(
        "--out is the plan itself, which would be overwritten. Choose another name, or add --force.",
      );
    }
    return realpathSync(chosen);
  }
  const folder = path.dirname(chosen);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw usage(`There is no folder “${folder}” to save in.`);
  }
  const there = statSync(chosen, { throwIfNoEntry: false });
  if (there && !there.isFile()) throw usage(`--out “${chosen}” is not a file. Choose another name.`);
  return there ? realpathSync(chosen) : chosen;
}

/** By the file that the names lead to, links and all. */
function isSameFile(a: string, b: string): boolean {
  return existsSync(a) && existsSync(b)
    ? realpathSync(a) === realpathSync(b)
    : path.resolve(a) === path.resolve(b);
}

function usage(message: string): CommandFailure {
  return new CommandFailure(EXIT.usage, `${message} (--help shows the options.)`);
}
