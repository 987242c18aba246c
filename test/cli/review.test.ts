import {
  chmodSync,
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { zipSync, strToU8 } from "fflate";
import { bytesOf, loadExcelize, must } from "../fixtures/excelize";
import { buildWorkbook } from "../fixtures/workbook";
import { runCommand, startCommand, temporaryFolder } from "./run-command";
import { runHere } from "./run-here";

const SAMPLE = path.resolve(__dirname, "../../assets/sample-plan.xlsx");
const folder = temporaryFolder();

/** A copy of the sample plan that a test may do with as it likes. */
function copyOfSample(name: string): string {
  copyFileSync(SAMPLE, folder.path(name));
  return folder.path(name);
}

/** What was said on standard error, without the steps that are told where the work takes long. */
function told(stderr: string): string[] {
  return stderr.split("\n").filter((line) => line !== "" && !line.endsWith(" …"));
}

/** A workbook with a plan of one action, complete but for what is given. */
function onePlan({ due = "31 August 2026", said = "On target" }): Promise<Uint8Array> {
  return buildWorkbook([
    {
      name: "Action plan",
      rows: [
        ["No.", "Area", "Source", "Action", "Lead", "Timescale", "Progress"],
        ["1.", "Supervision", "Ofsted", "Revise the form for supervision.", "Ann Price", due, said],
      ],
    },
  ]);
}

describe("a plan that can be reviewed", () => {
  test("is told about in words, and a reviewed copy stands beside it; the plan is as it was", async () => {
    const plan = copyOfSample("plan.xlsx");
    const before = readFileSync(plan);
    const { exitCode, stdout, stderr } = await runCommand(plan, "--as-at", "2026-09-10");
    expect({ exitCode, told: told(stderr) }).toEqual({ exitCode: 0, told: [] });
    expect(stdout).toMatch(/reviewed as at 10 September 2026/);
    expect(stdout).toMatch(/headings in row 5/);
    expect(stdout).toMatch(/--as-at 2026-07-17 reviews it as at that day/);
    expect(stdout).toMatch(
      /Saved as .*plan\.reviewed\.xlsx, with highlights on .* and the summary on “Action plan summary”/,
    );
    expect(existsSync(folder.path("plan.reviewed.xlsx"))).toBe(true);
    expect(readFileSync(plan).equals(before)).toBe(true);
  });

  test("--json prints one object and nothing else, in the agreed shape", async () => {
    const { exitCode, stdout, stderr } = await runHere(
      copyOfSample("json.xlsx"),
      "--json",
      "--no-save",
      "--as-at",
      "2026-07-17",
    );
    const review = JSON.parse(stdout);
    expect({ exitCode, told: told(stderr) }).toEqual({ exitCode: 0, told: [] });
    expect(Object.keys(review)).toEqual([
      ...[
        "sheet",
        "headerRow",
        "asAt",
        "planDate",
        "suggestedAsAt",
        "columns",
        "unsureColumns",
        "key",
        "unexplained",
        "actions",
        "hiddenColumns",
        "samePerson",
        "sameSource",
        "findings",
        "resting",
        "summary",
      ],
    ]);
    expect(Object.keys(review.actions[0])).toEqual([
      ...[
        "row",
        "rows",
        "number",
        "area",
        "sources",
        "action",
        "leads",
        "timescale",
        "progress",
        "statusColumn",
        "status",
        "forecast",
      ],
      ...["overdue", "daysOverdue", "hidden"],
    ]);
    expect(review).toMatchObject({
      headerRow: 5,
      asAt: "2026-07-17",
      suggestedAsAt: "2026-07-17",
      planDate: null,
    });
    expect(review.summary.total).toBe(review.actions.length);
    expect(existsSync(folder.path("json.reviewed.xlsx"))).toBe(false);
  });

  test("--sheet is found whatever its case; --plan-date starts what counts from it", async () => {
    const plan = copyOfSample("started.xlsx");
    const { stdout } = await runHere(
      plan,
      "--json",
      "--no-save",
      "--sheet",
      "ACTION PLAN",
      "--plan-date",
      "2026-03-02",
    );
    const review = JSON.parse(stdout);
    expect(review.planDate).toBe("2026-03-02");
    expect(
      review.actions.map((action: { timescale: { kind: string; due: string[] } }) => action.timescale),
    ).toContainEqual(expect.objectContaining({ kind: "relative", due: ["2026-06-02"] }));
  });

  test.each([
    ["an action overdue", "30 June 2026", "On target", { error: 1, warning: 1 }],
    ["nothing said of progress", "31 August 2026", "", { error: 0, warning: 1 }],
    ["nothing to find", "31 August 2026", "On target", { error: 0, warning: 0 }],
  ])("--fail-on gives exit code 1 only where there is such a finding: %s", async (_, due, said, expected) => {
    const file = folder.path("fail-on.xlsx");
    writeFileSync(file, await onePlan({ due, said }));
    const endsWith = async (level: string) =>
      (await runHere(file, "--no-save", "--as-at", "2026-07-17", "--fail-on", level)).exitCode;
    expect({ error: await endsWith("error"), warning: await endsWith("warning") }).toEqual(expected);
    expect((await runHere(file, "--no-save", "--as-at", "2026-07-17")).exitCode).toBe(0);
  });

  test("the plan itself is only written over with --force", async () => {
    const plan = copyOfSample("own.xlsx");
    const before = readFileSync(plan);
    const refused = await runHere(plan, "--out", plan);
    expect(refused).toMatchObject({ exitCode: 2, stdout: "" });
    expect(readFileSync(plan).equals(before)).toBe(true);
    expect((await runHere(plan, "--out", plan, "--force")).exitCode).toBe(0);
    expect(readFileSync(plan).equals(before)).toBe(false);
  });

  test("--force through a symbolic link writes what it leads to, and keeps the link", async () => {
    const plan = copyOfSample("linked-to.xlsx");
    const link = folder.path("link.xlsx");
    symlinkSync(plan, link);
    const before = readFileSync(plan);
    expect(await runHere(plan, "--out", link)).toMatchObject({ exitCode: 2, stdout: "" });
    expect(readFileSync(plan).equals(before)).toBe(true);
    expect((await runHere(plan, "--out", link, "--force")).exitCode).toBe(0);
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(lstatSync(plan).isFile()).toBe(true);
    expect(readFileSync(plan).equals(before)).toBe(false);
  });

  test("a copy saved over a link to another file writes that file, and keeps the link", async () => {
    const plan = copyOfSample("copied.xlsx");
    const other = copyOfSample("other.xlsx");
    const link = folder.path("other-link.xlsx");
    symlinkSync(other, link);
    expect((await runHere(plan, "--out", link)).exitCode).toBe(0);
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(readFileSync(other).equals(readFileSync(plan))).toBe(false);
  });

  test("a copy can be read by nobody who may not read the plan", async () => {
    const plan = copyOfSample("private.xlsx");
    const copy = folder.path("private.reviewed.xlsx");
    for (const [mode, kept] of [
      [0o600, 0o600],
      [0o400, 0o600],
    ] as const) {
      chmodSync(plan, mode);
      expect((await runHere(plan)).exitCode).toBe(0);
      expect(statSync(copy).mode & 0o777).toBe(kept);
    }
  });

  test("a failed save is one sentence, and leaves no file begun beside it", async () => {
    const plan = copyOfSample("full.xlsx");
    const before = readdirSync(folder.path("."));
    const running = runHere(plan, "--out", folder.path("full-copy.xlsx"));
    // The options have been read by now, and found no such thing.
    mkdirSync(folder.path("full-copy.xlsx"));
    const ended = await running;
    expect(ended).toMatchObject({ exitCode: 2, stdout: "" });
    expect(told(ended.stderr).join()).toMatch(/cannot be saved: \w+\.$/);
    expect(readdirSync(folder.path("."))).toEqual([...before, "full-copy.xlsx"].sort());
  });

  test("what a protected sheet does not allow is told apart from the JSON, and the rest is done", async () => {
    const excelize = await loadExcelize();
    const file = excelize.OpenReader(readFileSync(SAMPLE));
    must(
      file.ProtectSheet("Action plan", { Password: "", EditScenarios: false } as Parameters<
        typeof file.ProtectSheet
      >[1]),
    );
    writeFileSync(folder.path("protected.xlsx"), bytesOf(file));
    const { exitCode, stdout, stderr } = await runHere(folder.path("protected.xlsx"), "--json");
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout).actions.length).toBeGreaterThan(20);
    expect(told(stderr).join()).toMatch(/^The highlights were not shown\. .*protected/);
    expect(existsSync(folder.path("protected.reviewed.xlsx"))).toBe(true);
  });

  test("the snapshot of one meeting is what the summary of the next is held against", async () => {
    const july = folder.path("july.xlsx");
    const september = folder.path("september.xlsx");
    await runHere(copyOfSample("kept.xlsx"), "--out", july, "--as-at", "2026-07-17", "--keep-snapshot");
    await runHere(july, "--out", september, "--as-at", "2026-09-10");
    const excelize = await loadExcelize();
    const rows = must(excelize.OpenReader(readFileSync(september)).GetRows("Action plan summary")).result;
    expect(rows[3]).toEqual(["Since 17 July 2026: 4 actions newly overdue."]);
  });

  test("a second run over its own result changes the figures, and adds nothing twice", async () => {
    const once = folder.path("once.xlsx");
    const twice = folder.path("twice.xlsx");
    await runHere(copyOfSample("again.xlsx"), "--out", once, "--as-at", "2026-07-17");
    await runHere(once, "--out", twice, "--as-at", "2026-07-17");
    expect(readFileSync(twice).equals(readFileSync(once))).toBe(true);
  });
});

describe("what cannot be done is one sentence, and nothing is written", () => {
  test.each([
    ["no workbook named", [], 2],
    ["two workbooks", ["a.xlsx", "b.xlsx"], 2],
    ["a date in another order", ["plan.xlsx", "--as-at", "22/07/2011"], 2],
    ["a day that never was", ["plan.xlsx", "--as-at", "2011-02-30"], 2],
    ["a level that is not there", ["plan.xlsx", "--fail-on", "suggestion"], 2],
    ["--out with --no-save", ["plan.xlsx", "--out", "x.xlsx", "--no-save"], 2],
    ["a folder that is not there to save in", ["plan.xlsx", "--out", "nowhere/x.xlsx"], 2],
    ["another ending than the plan's", ["plan.xlsx", "--out", "plan.csv"], 2],
    ["what is no workbook, to be saved as one", ["plan.ods", "--out", "plan.xlsx"], 3],
    ["no name to save as", ["plan.xlsx", "--out", ""], 2],
    ["a file that is not there", ["missing.xlsx"], 3],
  ])("%s", async (_, args, exitCode) => {
    await expectFailure(args, exitCode);
  });

  test.each([
    ["an empty file", new Uint8Array(0)],
    ["text", strToU8("Action,Lead\n")],
    ["a zip of something else", zipSync({ "letter.txt": strToU8("Dear all") })],
    ["half a workbook", readFileSync(SAMPLE).subarray(0, 4000)],
  ])("%s", async (name, bytes) => {
    const file = folder.path(`${name}.xlsx`);
    writeFileSync(file, bytes);
    await expectFailure([file], 3);
  });

  test("a folder", async () => {
    await expectFailure([path.dirname(SAMPLE)], 3);
  });

  test("a folder to save as", async () => {
    mkdirSync(folder.path("folder.xlsx"));
    const sentence = await expectFailure([SAMPLE, "--out", folder.path("folder.xlsx")], 2);
    expect(sentence).toMatch(/is not a file/);
  });

  test("a file for a folder to save in", async () => {
    await expectFailure([SAMPLE, "--out", path.join(SAMPLE, "copy.xlsx")], 2);
  });

  test("an option that is not there or has no value, in processes of their own", async () => {
    const calls = [
      ["plan.xlsx", "--colour"],
      ["plan.xlsx", "--sheet"],
    ];
    for (const ended of await Promise.all(calls.map((args) => runCommand(...args)))) {
      expect(ended).toMatchObject({ exitCode: 2, stdout: "" });
      expect(told(ended.stderr)).toEqual([expect.stringMatching(/--(colour|sheet).*\(--help shows/)]);
    }
  });

  test("a sheet that is not there, and one without a plan", async () => {
    const plan = copyOfSample("sheets.xlsx");
    const missing = await expectFailure([plan, "--sheet", "Nowhere"], 4);
    expect(missing).toMatch(/no sheet called “Nowhere”.*“Action plan”/);
    await expectFailure([plan, "--sheet", "Notes for officers"], 4);
  });

  async function expectFailure(args: string[], exitCode: number): Promise<string> {
    const before = readdirSync(path.dirname(folder.path("x")));
    const ended = await runHere(...args);
    expect(ended).toMatchObject({ exitCode, stdout: "" });
    const [sentence = "", ...more] = told(ended.stderr);
    expect(more).toEqual([]);
    expect(sentence).not.toMatch(/\bat .*:\d+|Error:/);
    expect(readdirSync(path.dirname(folder.path("x")))).toEqual(before);
    return sentence;
  }
});

test("--help shows every option and ends well", async () => {
  const { exitCode, stdout } = await runHere("--help");
  expect(exitCode).toBe(0);
  for (const option of [
    "--sheet",
    "--as-at",
    "--plan-date",
    "--out",
    "--force",
    "--no-save",
    "--json",
    "--fail-on",
  ]) {
    expect(stdout).toContain(option);
  }
});

test("what reads the output may stop before its end", async () => {
  const stopped = await new Promise<{ code: number | null; stderr: string }>((resolve) => {
    const child = startCommand(SAMPLE, "--json", "--no-save");
    let stderr = "";
    child.stderr.on("data", (chunk) => (stderr += String(chunk)));
    child.stdout.destroy();
    child.on("close", (code) => resolve({ code, stderr }));
  });
  expect({ code: stopped.code, told: told(stopped.stderr) }).toEqual({ code: 0, told: [] });
});
