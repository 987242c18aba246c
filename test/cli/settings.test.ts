import { readFileSync, writeFileSync } from "node:fs";
import { buildWorkbook } from "../fixtures/workbook";
import { temporaryFolder } from "./run-command";
import { runHere } from "./run-here";

const folder = temporaryFolder();
const ROWS = [
  ["No.", "Area", "Source", "Action", "Lead", "Timescale", "Progress"],
  ["1.", "Supervision", "Ofsted", "Revise the form for supervision.", "", "31 August 2026", "On target"],
  ["2.", "Supervision", "Ofsted", "Train the managers in its use.", "Ann Price", "30 June 2026", "On target"],
];

interface Told {
  asAt: string;
  actions: { timescale: { due: string[]; assumed: string[] }; overdue: boolean }[];
  findings: { id: string; rule: string; severity: string; accepted: string | null }[];
}

async function planFile(name: string, rows = ROWS): Promise<string> {
  writeFileSync(folder.path(name), await buildWorkbook([{ name: "Action plan", rows }]));
  return folder.path(name);
}

function settingsFile(name: string, settings: unknown): string {
  writeFileSync(folder.path(name), JSON.stringify(settings));
  return folder.path(name);
}

async function review(plan: string, ...args: string[]): Promise<Told> {
  const { stdout, exitCode, stderr } = await runHere(plan, "--json", ...args);
  // The steps are told where the work takes long.
  const told = stderr.split("\n").filter((line) => line !== "" && !line.endsWith(" …"));
  expect({ exitCode, told }).toEqual({ exitCode: 0, told: [] });
  return JSON.parse(stdout) as Told;
}

test("settings decide the day, the rules and what is accepted, and a call may choose another day", async () => {
  const plan = await planFile("decide.xlsx");
  const before = await review(plan, "--no-save", "--as-at", "2026-07-17");
  const lead = before.findings.find(({ rule }) => rule === "missing-lead");
  const file = settingsFile("decide.json", {
    asAt: "2026-07-17",
    rules: { overdue: "warning" },
    accepted: [{ finding: lead?.id, reason: "The post is vacant until May." }],
  });
  const after = await review(plan, "--no-save", "--settings", file);
  expect(after.asAt).toBe("2026-07-17");
  expect(after.findings.find(({ rule }) => rule === "missing-lead")?.accepted).toBe(
    "The post is vacant until May.",
  );
  expect(after.findings.find(({ rule }) => rule === "overdue")?.severity).toBe("warning");
  expect((await review(plan, "--no-save", "--settings", file, "--as-at", "2026-06-01")).asAt).toBe(
    "2026-06-01",
  );

  const { stdout } = await runHere(plan, "--no-save", "--settings", file);
  expect(stdout).toMatch(/Accepted \(1\)\n {2}E2 +missing-lead: The post is vacant until May\./);
  expect((await runHere(plan, "--no-save", "--settings", file, "--fail-on", "error")).exitCode).toBe(0);
  expect((await runHere(plan, "--no-save", "--as-at", "2026-07-17", "--fail-on", "error")).exitCode).toBe(1);
});

test("a plan is read by its council's own terms and quarters", async () => {
  const timescales = ["Spring term 2026", "Q2 2026", "31 August 2026"];
  const action = (when: string, at: number) =>
    ROWS[1]!.map((cell, column) => [`${at + 1}.`][column] ?? (column === 5 ? when : cell));
  const plan = await planFile("terms.xlsx", [ROWS[0]!, ...timescales.map(action)]);
  const dueIn = async (...args: string[]) =>
    (await review(plan, "--no-save", "--as-at", "2026-07-17", ...args)).actions.map(
      ({ timescale, overdue }) => [...timescale.due, overdue],
    );
  expect(await dueIn()).toEqual([["2026-04-30", true], [false], ["2026-08-31", false]]);
  const conventions = { termEnds: ["2026-03-27"], quarterAlone: "calendar" };
  expect(await dueIn("--settings", settingsFile("terms.json", { conventions }))).toEqual([
    ["2026-03-27", true],
    ["2026-06-30", true],
    ["2026-08-31", false],
  ]);
});

test("the reviewed copy keeps them, they are gone by when it is reviewed again, and can be written to a file", async () => {
  const plan = await planFile("keep.xlsx");
  const settings = settingsFile("keep.json", { asAt: "2026-07-17", rules: { "missing-lead": "off" } });
  await review(plan, "--settings", settings, "--out", folder.path("kept.xlsx"));
  const again = await review(
    folder.path("kept.xlsx"),
    "--no-save",
    "--export-settings",
    folder.path("out.json"),
  );
  expect(again.asAt).toBe("2026-07-17");
  expect(again.findings.map(({ rule }) => rule)).not.toContain("missing-lead");
  expect(JSON.parse(readFileSync(folder.path("out.json"), "utf8"))).toMatchObject({
    asAt: "2026-07-17",
    rules: { "missing-lead": "off" },
    accepted: [],
  });
});

test("a file that holds no settings is told in a sentence, and nothing is saved", async () => {
  const plan = await planFile("bad.xlsx");
  const file = settingsFile("bad.json", { rules: { overdue: "loud" } });
  const { exitCode, stderr, stdout } = await runHere(
    plan,
    "--settings",
    file,
    "--out",
    folder.path("bad-out.xlsx"),
  );
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
  expect(stderr).toContain(
    `“${file}” does not hold settings. “rules.overdue” must be “off” or “error” or “warning” or “suggestion”. Nothing was changed.\n`,
  );
  expect(() => readFileSync(folder.path("bad-out.xlsx"))).toThrow(/ENOENT/);
});
