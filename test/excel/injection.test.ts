import { DOMParser } from "@xmldom/xmldom";
import { keepSettings } from "../../src/excel/keep-settings";
import { keepSnapshot } from "../../src/excel/keep-snapshot";
import { summarise } from "../../src/excel/summary/summarise";
import { validate } from "../../src/excel/validate";
import { findingsAsText, leadAsText } from "../../src/plan/findings-text";
import { parseSettings } from "../../src/plan/settings/read-settings";
import { reportText } from "../../src/plan/summary/report-text";
import { summarise as tallies } from "../../src/plan/summary/summary";
import type { CellContent } from "../../src/host/xlsx/cells/cell";
import { openWorkbook, type WorkbookFile } from "../../src/host/xlsx/workbook-file";
import { partsOf } from "../host/workbooks";
import { openInExcel } from "./in-excel";
import { planWorkbook } from "./plan-workbook";

/** What Excel might make a formula, a link or a call of another program of. */
const BEGINNINGS = [
  '=HYPERLINK("http://example.org/?"&A1,"See here")',
  "=cmd|' /C calc'!A0",
  "+1+1",
  "-2+3",
  "@SUM(1,2)",
  "'=1+1",
  "＝1+1",
  "|calc",
  "\t=1+1",
  '=IMPORTXML(CONCAT("http://example.org/",A1),"//a")',
  "\"),1)+cmd|' /C calc'!A0,(\"",
  "http://example.org/",
  "&L&P",
];
/** A sheet may be called so; with an ampersand, a quotation mark and an apostrophe. */
const SHEET = `=cmd|' C calc'!A0&P"),1`;

/** A plan in which every text begins so; each action is overdue or partly complete. */
function hostileRows(): string[][] {
  const [title = "", note = "", other = ""] = BEGINNINGS;
  const headings = [
    "No.",
    "Area",
    "Source",
    "Action",
    "Lead",
    "Timescale",
    "Progress",
    "RAG",
    "Evidence",
    `${other} notes`,
  ];
  const actions = BEGINNINGS.map((beginning, index) => [
    `${beginning}${index}`,
    `${beginning} area`,
    `${beginning} source`,
    `${beginning} Revise the form that managers use`,
    `${beginning} Price`,
    index % 2 === 0 ? "30 June 2026" : `${beginning} 30 June 2026`,
    index % 3 === 0 ? "Partially completed" : `${beginning} work goes on`,
    `${beginning}`,
    `${beginning} minutes`,
    `${beginning}`,
  ]);
  return [[`${title} plan`], [`${note} as at`], [`Key: ${other} = complete`], headings, ...actions];
}

const SETTINGS = parseSettings(
  JSON.stringify({
    answers: { samePerson: [BEGINNINGS.map((beginning) => `${beginning} Price`).slice(0, 2)] },
    rating: {
      name: "=1+1",
      colours: { complete: ["green"], onTrack: ["green"], slipping: ["amber"], late: ["red"] },
    },
  }),
);

/** Every cell of the sheets that are not the plan's. */
function oursIn(workbook: WorkbookFile): { sheet: string; content: CellContent }[] {
  return workbook.sheets
    .filter(({ name }) => name !== SHEET)
    .flatMap((sheet) =>
      sheet.grid
        .rowNumbers()
        .flatMap((row) =>
          sheet.grid.cells(row).map(({ raw }) => ({ sheet: sheet.name, content: sheet.content(raw) })),
        ),
    );
}

/** Links of ours: to a row of this workbook, by a text in quotation marks in which those of its own are doubled. */
const OURS = /^HYPERLINK\("#'((?:[^"']|""|'')+)'!A\d+",(?:\d+|"Row \d+")\)$/;

test("nothing that a plan says becomes a formula, a link or a code on the sheets that are written", async () => {
  const bytes = await planWorkbook(hostileRows(), [], SHEET);
  const { workbook } = openInExcel(bytes);
  const review = await validate({ asAt: "2026-07-17", today: "2026-07-17", settings: SETTINGS });
  expect(review.actions).toHaveLength(BEGINNINGS.length);
  await keepSettings(SHEET, SETTINGS);
  await keepSnapshot(review);
  const { sheetName } = await summarise(review);
  await keepSnapshot({ ...review, asAt: "2026-08-17" });
  await summarise(await validate({ asAt: "2026-09-17", today: "2026-09-17" }));
  const saved = workbook.save();

  const reopened = openWorkbook(saved);
  expect(reopened.sheets.map(({ name }) => name)).toEqual([SHEET, "Action plan snapshots", sheetName]);
  const cells = oursIn(reopened);
  const formulas = cells.flatMap(({ content: { formula } }) => (formula ? [formula.text] : []));
  expect(formulas.length).toBeGreaterThan(20);
  expect(formulas.filter((formula) => !OURS.test(formula))).toEqual([]);
  const targets = new Set(
    formulas.map((formula) => OURS.exec(formula)?.[1]?.replaceAll('""', '"').replaceAll("''", "'")),
  );
  expect(targets).toEqual(new Set([SHEET, sheetName]));
  for (const formula of formulas)
    for (const [text] of formula.matchAll(/"(?:[^"]|"")*"/g)) expect(text.length).toBeLessThanOrEqual(257);
  // What is shown is what the plan says.
  const texts = new Set(cells.map(({ content }) => content.value));
  for (const { action, number } of review.actions) {
    expect(texts).toContain(action);
    expect(texts).toContain(number);
  }
  for (const { name } of tallies(review).byLead) expect(texts).toContain(name);

  const parts = Object.entries(partsOf(saved));
  const ofOthers = parts.filter(([name]) => !name.includes("sheet1") && name.startsWith("xl/"));
  for (const [name, xml] of ofOthers) {
    expect({ name, external: /TargetMode="External"|<hyperlink|<externalLink|ddeLink/.test(xml) }).toEqual({
      name,
      external: false,
    });
  }
  const footers = ofOthers.flatMap(([, xml]) => /<oddFooter>([^<]*)</.exec(xml)?.[1] ?? []);
  expect(footers).toEqual([expect.stringContaining("&amp;L=cmd|' C calc'!A0&amp;&amp;P&quot;),1&amp;C")]);
  for (const [, xml] of parts)
    for (const [, name = ""] of xml.matchAll(/<table [^>]*?displayName="([^"]*)"/g))
      expect(name).toMatch(/^\w+$/);
});

test("no line that is copied begins with what a plan says, or steers where it is pasted", async () => {
  const steering = hostileRows().map((row) =>
    row.map((text) => (text.startsWith("&L") ? `${text}\r\n=1+1\u2028=2\u202e\u0007` : text)),
  );
  openInExcel(await planWorkbook(steering, [], SHEET));
  const review = await validate({ asAt: "2026-07-17", today: "2026-07-17" });
  const copied = [
    findingsAsText(review, review.findings),
    ...tallies(review).byLead.map(({ name }) => leadAsText(review, name)),
    reportText(review, []),
  ].join("\n");
  expect(copied).toContain("=cmd|");
  const lines = copied.split("\n");
  expect(lines.filter((line) => /^\s*[=+\-@|'＝"]/u.test(line))).toEqual([]);
  expect(lines.filter((line) => /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(line))).toEqual([]);
});

test("characters that XML forbids or means something by are kept on the sheets that are written", async () => {
  const odd = "A\u0001B\u0002 CD\udc00 ]]> <b>&lt; _x000D_ _x005F_ \ufffe 😀 end";
  const action = `Revise ${odd}`;
  const row = ["1.", odd, odd, action, `${odd} Price`, "30 June 2026", `Work goes on ${odd}`];
  const headings = ["No.", "Area", "Source", "Action", "Lead", "Timescale", "Progress"];
  const { workbook } = openInExcel(await planWorkbook([headings, ["", "", "", "", "", "", ""]]));
  const [sheet] = workbook.sheets;
  row.forEach((value, column) => sheet?.write(1, column, { kind: "value", value }));
  // Read from a file, as a plan is.
  const { workbook: read } = openInExcel(workbook.save());
  const review = await validate({ asAt: "2026-07-17", today: "2026-07-17" });
  expect(review.actions[0]?.action).toBe(action);
  await keepSnapshot(review);
  await summarise(review);
  const reopened = openWorkbook(read.save());
  for (const name of ["Action plan summary", "Action plan snapshots"]) {
    const ours = reopened.sheetNamed(name);
    const texts = ours?.grid
      .rowNumbers()
      .flatMap((number) => ours.grid.cells(number).map(({ raw }) => ours.content(raw).value));
    expect(texts).toContain(action);
  }
  for (const [name, xml] of Object.entries(partsOf(read.save())).filter(([name]) => name.endsWith(".xml"))) {
    const faults: string[] = [];
    new DOMParser({ onError: (_level, message) => faults.push(message) }).parseFromString(
      Buffer.from(xml, "latin1").toString("utf8"),
      "text/xml",
    );
    expect({ name, faults, forbidden: /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe]/.test(xml) }).toEqual({
      name,
      faults: [],
      forbidden: false,
    });
  }
});
