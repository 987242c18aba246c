import { writeFileSync } from "node:fs";
import path from "node:path";
import { buildWorkbook } from "../fixtures/workbook";
import { temporaryFolder } from "./run-command";
import { runHere } from "./run-here";

const folder = temporaryFolder();
const HEADINGS = ["No.", "Area", "Source", "Action", "Lead", "Timescale", "Progress"];

async function review(rows: string[][], ...options: string[]): Promise<string> {
  const file = folder.path("plan.xlsx");
  writeFileSync(file, await buildWorkbook([{ name: "Action plan", rows: [HEADINGS, ...rows] }]));
  return (await runHere(file, "--no-save", "--as-at", "2026-07-17", ...options)).stdout;
}

const PARTLY = "Partially completed. To be finished by 30 September 2026.";
const ROWS = [
  ["1.", "Supervision", "Ofsted", "Revise the form.", "Ann Price", "31 August 2026", PARTLY],
  ["2.", "Supervision", "Ofsted / CQC", "Train each team.", "Ben Cole", "30 June 2026", "On target"],
  ["3.", "Records", "CQC", "Check the files.", "Ann Price", "31 May 2026", ""],
  ["4.", "Records", "CQC", "Move the store.", "Ann Price", "31 May 2026", "Completed"],
];

test("the JSON of a small plan, in full", async () => {
  const none = {
    complete: 0,
    partial: 0,
    "on-target": 0,
    "in-progress": 0,
    delayed: 0,
    "not-started": 0,
    dropped: 0,
    "not-stated": 0,
    blank: 0,
  };
  const dueOn = (words: string, day: string) => ({
    text: words,
    kind: "date",
    due: [day],
    repeats: null,
    moved: [],
    assumed: [],
    readBy: [{ form: "named-day", words }],
  });
  expect(JSON.parse(await review(ROWS, "--json"))).toEqual({
    sheet: "Action plan",
    headerRow: 1,
    asAt: "2026-07-17",
    planDate: null,
    suggestedAsAt: null,
    columns: { number: "A", area: "B", source: "C", action: "D", lead: "E", due: "F", progress: "G" },
    unsureColumns: [],
    key: [],
    unexplained: [],
    actions: [
      {
        row: 2,
        rows: [2],
        number: "1.",
        area: "Supervision",
        sources: ["Ofsted"],
        action: "Revise the form.",
        leads: ["Ann Price"],
        timescale: dueOn("31 August 2026", "2026-08-31"),
        progress: { text: PARTLY, evidence: "Partially completed", evidenceAt: [0, 19] },
        statusColumn: null,
        status: "partial",
        forecast: "2026-09-30",
        overdue: false,
        daysOverdue: null,
        hidden: false,
      },
      {
        row: 3,
        rows: [3],
        number: "2.",
        area: "Supervision",
        sources: ["Ofsted", "CQC"],
        action: "Train each team.",
        leads: ["Ben Cole"],
        timescale: dueOn("30 June 2026", "2026-06-30"),
        progress: { text: "On target", evidence: "On target", evidenceAt: [0, 9] },
        statusColumn: null,
        status: "on-target",
        forecast: null,
        overdue: true,
        daysOverdue: 17,
        hidden: false,
      },
      {
        row: 4,
        rows: [4],
        number: "3.",
        area: "Records",
        sources: ["CQC"],
        action: "Check the files.",
        leads: ["Ann Price"],
        timescale: dueOn("31 May 2026", "2026-05-31"),
        progress: { text: "", evidence: "", evidenceAt: null },
        statusColumn: null,
        status: "blank",
        forecast: null,
        overdue: true,
        daysOverdue: 47,
        hidden: false,
      },
      {
        row: 5,
        rows: [5],
        number: "4.",
        area: "Records",
        sources: ["CQC"],
        action: "Move the store.",
        leads: ["Ann Price"],
        timescale: dueOn("31 May 2026", "2026-05-31"),
        progress: { text: "Completed", evidence: "Completed", evidenceAt: [0, 9] },
        statusColumn: null,
        status: "complete",
        forecast: null,
        overdue: false,
        daysOverdue: null,
        hidden: false,
      },
    ],
    resting: expect.any(Array),
    hiddenColumns: [],
    samePerson: [],
    sameSource: [],
    findings: [
      expect.objectContaining({
        rule: "forecast-after-deadline",
        severity: "warning",
        row: 2,
        cell: "G2",
        message:
          "It is expected by 30 September 2026, 30 days after it is due (31 August 2026). Agree the later date and write it in the timescale, or bring the work forward.",
      }),
      expect.objectContaining({
        rule: "overdue",
        severity: "error",
        row: 3,
        cell: "F3",
        message:
          "Overdue by 17 days as at 17 July 2026: due 30 June 2026. Progress: on target. If it is done, say “Completed”; if not, say when it will be.",
      }),
      expect.objectContaining({
        rule: "overdue",
        severity: "error",
        row: 4,
        cell: "F4",
        message:
          "Overdue by 47 days as at 17 July 2026: due 31 May 2026. If it is done, say “Completed”; if not, say when it will be.",
      }),
      expect.objectContaining({
        rule: "overdue-and-silent",
        severity: "error",
        row: 4,
        cell: "G4",
        message:
          "This is overdue, and nothing is said of how far it is. Say what has been done and what is left.",
      }),
    ],
    summary: {
      total: 4,
      overdue: 2,
      byStatus: { ...none, complete: 1, partial: 1, "on-target": 1, blank: 1 },
      bySource: [
        { source: "Ofsted", total: 1, overdue: 0, byStatus: { ...none, partial: 1 } },
        { source: "Ofsted / CQC", total: 1, overdue: 1, byStatus: { ...none, "on-target": 1 } },
        { source: "CQC", total: 2, overdue: 1, byStatus: { ...none, complete: 1, blank: 1 } },
      ],
      byLead: [
        { lead: "Ann Price", total: 3, overdue: 1, byStatus: { ...none, complete: 1, partial: 1, blank: 1 } },
        { lead: "Ben Cole", total: 1, overdue: 1, byStatus: { ...none, "on-target": 1 } },
      ],
    },
  });
});

test("the words of a small plan: the counts, then what is overdue, the longest first, then the rest", async () => {
  expect((await review(ROWS)).trimEnd().split("\n")).toEqual([
    "Action plan reviewed as at 17 July 2026",
    "Sheet “Action plan”, headings in row 1, 4 actions.",
    "Columns: number A, area B, source C, action D, lead E, due F, progress G.",
    "",
    "Status",
    "  Complete              1",
    "  Partly complete       1",
    "  On target             1",
    "  Nothing recorded      1",
    "  Total                 4, of which 2 overdue",
    "",
    "Overdue (2)",
    "  row 4    47 days      Ann Price: Check the files.",
    "  row 3    17 days      Ben Cole: Train each team.",
    "",
    "Also noticed (2)",
    "  G2     warning     It is expected by 30 September 2026, 30 days after it is due (31 August 2026). Agree the later date and write it in the timescale, or bring the work forward.",
    "  G4     error       This is overdue, and nothing is said of how far it is. Say what has been done and what is left.",
  ]);
});

test("of what is wanted at once only the words for that stand before who leads", async () => {
  const row = ["1.", "Records", "CQC", "Fix the tap.", "Ann Price", "To be done immediately", "Started"];
  expect(await review([row])).toContain("\n  row 2    immediately  Ann Price: Fix the tap.\n");
});

test("what could steer a terminal is not printed", async () => {
  const rows = [
    [
      "1.",
      "Supervision",
      "Ofsted",
      "Revise\tthe \u0085form \u202Efor managers.",
      "Ann\u009B31m Price",
      "30 June 2026",
      "",
    ],
  ];
  const words = await review(rows);
  expect(words).toMatch(/row 2 .*Price: Revise/);
  expect(words.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}]/u);
});

test("the counts of the sample in words are those of its JSON", async () => {
  const sample = path.resolve(__dirname, "../../assets/sample-plan.xlsx");
  const [words, json] = [
    await runHere(sample, "--no-save", "--as-at", "2026-09-10"),
    await runHere(sample, "--no-save", "--as-at", "2026-09-10", "--json"),
  ].map(({ stdout }) => stdout);
  const { summary, findings } = JSON.parse(json!) as {
    summary: { total: number; overdue: number; byStatus: Record<string, number> };
    findings: { rule: string }[];
  };
  expect(words).toContain(`${summary.total}, of which ${summary.overdue} overdue`);
  expect(words).toContain(`Overdue (${summary.overdue})`);
  expect(words).toContain(
    `Also noticed (${findings.filter(({ rule }) => rule !== "overdue" && rule !== "immediate-not-complete").length})`,
  );
  const counts = [...words!.matchAll(/^ {2}(?!Total)[A-Z][a-z ]+? +(\d+)$/gm)].map(([, count]) =>
    Number(count),
  );
  expect(counts).toEqual(Object.values(summary.byStatus).filter((count) => count > 0));
});
