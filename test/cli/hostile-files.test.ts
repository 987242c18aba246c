import { execFile, execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import path from "node:path";
import { rels, written } from "../host/workbooks";
import { temporaryFolder } from "./run-command";
import { runHere } from "./run-here";

const folder = temporaryFolder();
const MAIN = path.resolve(__dirname, "../../src/cli/main.ts");

/** The name in the folder of a file with this content. */
function fileOf(name: string, content: Uint8Array | string): string {
  writeFileSync(folder.path(name), content);
  return folder.path(name);
}

const compound = Buffer.from("d0cf11e0a1b11ae1", "hex");
const notAWorkbook =
  "The file is not an Excel workbook (.xlsx), or its contents are damaged. Open it in Excel, save it as .xlsx and try again.";
const damaged = (cells: string) => written(`<sheetData>${cells}</sheetData>`);

test.each<[string, string | Uint8Array, string]>([
  ["a web page", "<html><table><tr><td>Action</td></tr></table></html>", notAWorkbook],
  ["separated values", "Action,Lead,Due\nTrain,Ann,May\n", notAWorkbook],
  ["a PDF", "%PDF-1.7\n1 0 obj", notAWorkbook],
  ["nothing", "", "The file is empty."],
  ["half a zip file", written("<sheetData/>").slice(0, 400), "The file is incomplete: its end is missing."],
  ["an old workbook", compound, "Open it in Excel and save it as .xlsx."],
  [
    "a workbook with a password",
    Buffer.concat([compound, Buffer.from("EncryptedPackage", "utf16le")]),
    "Save a copy without the password and try again.",
  ],
  [
    "a row before the first",
    damaged('<row r="0"><c r="A0"><v>1</v></c></row>'),
    'The file is damaged: no row in <row r="0">. Open it in Excel, which may repair it, save it and try again.',
  ],
  [
    "a long tag that would steer a terminal",
    damaged(`<row r="\u001b]0;x\u0007${"9".repeat(500)}"><c r="A1"><v>1</v></c></row>`),
    "The file is damaged: no row in <row",
  ],
])(
  "a file that holds %s ends the command with one sentence and stays as it is",
  async (_what, bytes, why) => {
    const file = fileOf("plan.xlsx", bytes);
    const before = readdirSync(folder.path("."));
    const { exitCode, stdout, stderr } = await runHere(file, "--as-at", "2026-07-17");
    expect({ exitCode, stdout }).toEqual({ exitCode: 3, stdout: "" });
    expect(stderr).toContain(`“${file}” cannot be read. `);
    expect(stderr).toContain(why);
    expect(stderr).toMatch(/^[^\p{Cc}]{1,400}\n$/u);
    expect(readFileSync(file).equals(Buffer.from(bytes))).toBe(true);
    expect(readdirSync(folder.path("."))).toEqual(before);
  },
);

test("what is no file is not waited for, and a file larger than the memory not read", async () => {
  execFileSync("mkfifo", [folder.path("pipe.xlsx")]);
  mkdirSync(folder.path("folder.xlsx"));
  truncateSync(fileOf("huge.xlsx", ""), 300 * 1024 ** 2);
  for (const [name, why] of [
    ["pipe.xlsx", "it is a pipe or a device, not a file"],
    ["folder.xlsx", "it is a folder"],
    ["huge.xlsx", "it has more than 256 MB"],
    ["none.xlsx", "there is no such file"],
  ] as const) {
    const file = folder.path(name);
    expect(await runHere(file, "--no-save")).toEqual({
      exitCode: 3,
      stdout: "",
      stderr: `“${file}” cannot be read: ${why}.\n`,
    });
  }
});

test("a file made to fill the memory is refused in little of it", async () => {
  const relationships = rels(
    ["rId1", "worksheet", "worksheets/sheet1.xml"],
    ["rId2", "sharedStrings", "sharedStrings.xml"],
  );
  const bomb = written("<sheetData/>", {
    "xl/_rels/workbook.xml.rels": relationships,
    "xl/sharedStrings.xml": `<sst>${"<si/>".repeat(4_100_000)}</sst>`,
  });
  expect(bomb.length).toBeLessThan(100_000);
  const file = fileOf("bomb.xlsx", bomb);
  const { code, stderr } = await new Promise<{ code: unknown; stderr: string }>((resolve) => {
    const options = ["--max-old-space-size=300", require.resolve("tsx/cli"), MAIN, file];
    execFile(process.execPath, options, { timeout: 30_000 }, (error, _stdout, said) => {
      resolve({ code: error?.code, stderr: said });
    });
  });
  expect(stderr).toContain("over 4 million texts");
  expect(code).toBe(3);
});

test("merged areas as large as the sheet are no more than the plan within them", async () => {
  const row = (...texts: string[]) =>
    `<row>${texts.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join("")}</row>`;
  const plan =
    row("Action", "Lead", "Timescale") +
    row("Revise the form.", "Ann Price", "30 June 2026") +
    row("Train staff.", "Raj Patel", "30 June 2026");
  const merges = '<mergeCells><mergeCell ref="D1:XFD1048576"/><mergeCell ref="C2:C1048576"/></mergeCells>';
  const file = fileOf("merged.xlsx", written(`<sheetData>${plan}</sheetData>${merges}`));
  const { exitCode, stdout } = await runHere(file, "--json", "--no-save", "--as-at", "2026-07-17");
  const { actions } = JSON.parse(stdout) as { actions: { timescale: { due: string[] } }[] };
  expect(exitCode).toBe(0);
  expect(actions.map(({ timescale }) => timescale.due)).toEqual([["2026-06-30"], ["2026-06-30"]]);
});
