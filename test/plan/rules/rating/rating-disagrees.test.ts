import { PRESETS, type RatingSetting } from "../../../../src/plan/rating/presets";
import type { RatingRule } from "../../../../src/plan/rating/rating-rule";
import { DEFAULT_SETTINGS, type Settings } from "../../../../src/plan/settings/settings";
import type { Cells } from "../../plan-of";
import { planSheet } from "../../plan-of";
import { told, toldAfterFix, toldOfSheet } from "../told";

const RULE = "rating-disagrees";
const settingsWith = (rating: RatingSetting): Partial<Settings> => ({ rating });
const row = (RAG: string, Progress: string, Timescale = "30 June 2026", more: Cells = {}): Cells => ({
  RAG,
  Progress,
  Timescale,
  ...more,
});
const LATER = "30 June 2027";
const PERCENT: RatingRule = {
  ...PRESETS["green-on-track"],
  name: "By share",
  percent: { onTrackFrom: 75, slippingFrom: 50 },
};
const GREY: RatingRule = {
  ...PRESETS["blue-complete"],
  name: "Grey waits",
  colours: { ...PRESETS["blue-complete"].colours, notStarted: ["grey"] },
};

/** As at 17 July 2026: 17 days after the usual due date. */
const toldOf = (rating: RatingSetting, rows: Cells[]) =>
  told(RULE, rows, { asAt: "2026-07-17", settings: settingsWith(rating) });

test.each<[RatingSetting, Cells, string, string]>([
  [
    "green-on-track",
    row("Green", "In progress"),
    "Amber",
    "By the rule “Green on track” this should be Amber: due 30 June 2026, 17 days overdue.",
  ],
  ["green-on-track", row("G", "In progress", "30 May 2026"), "Red", "48 days overdue"],
  ["green-complete", row("Amber", "Under way."), "Red", "By the rule “Green complete”"],
  ["green-complete", row("Green - on track", "On target", LATER), "Amber", "progress says “On target”"],
  ["green-on-track", row("Amber", "On target", LATER), "Green", "due 30 June 2027"],
  ["green-on-track", row("Red", "In progress", LATER), "Green or Amber", "due 30 June 2027"],
  ["green-on-track", row("Green", "The work is delayed.", LATER), "Amber or Red", "“delayed”"],
  ["blue-complete", row("Green", "Completed"), "Blue", "its progress says “Completed”"],
  ["blue-embedded", row("Amber", "Completed"), "Green or Blue", "its progress says “Completed”"],
  [
    "blue-complete",
    row("Green", "", LATER, { "Date completed": "3 May 2026" }),
    "Blue",
    "completed on 3 May 2026",
  ],
  [PERCENT, row("Green", "60% complete", LATER), "Amber", "“60% complete”"],
  [PERCENT, row("Amber", "20% complete", LATER), "Red", "“20% complete”"],
  [GREY, row("Green", "Not started", LATER), "Grey", "“Not started”"],
])("by a chosen rule %#", (rating, cells, expected, words) => {
  const [finding, ...more] = toldOf(rating, [cells]);
  expect(finding).toMatchObject({ cell: "H2", expected, severity: "warning" });
  expect(finding?.message).toContain(words);
  expect(more).toEqual([]);
});

test.each<[RatingSetting, Cells]>([
  ["green-on-track", row("Green", "Completed")],
  ["green-on-track", row("Amber", "In progress")],
  ["green-on-track", row("Amber", "In progress", LATER)],
  ["green-on-track", row("Red", "Delayed until autumn", LATER)],
  ["green-on-track", row("Red", "Not started", LATER)],
  ["green-on-track", row("Red", "Met with the school.")],
  ["green-on-track", row("Red", "")],
  ["green-on-track", row("Red", "On target", "ongoing")],
  ["green-on-track", row("Green", "In progress", "30 June")],
  ["green-on-track", row("Red", "No longer required")],
  ["green-on-track", row("Green", "In progress", "30 June 2026", { "Date completed": "3 May 2026" })],
  ["green-on-track", row("Green", "In progress", "30 June 2026", { "Date completed": "May 2026" })],
  ["green-on-track", row("Started", "Completed")],
  ["green-on-track", row("Amber/Red", "Completed")],
  ["green-on-track", row("Green for phase 1", "In progress")],
  ["blue-embedded", row("Green", "Completed")],
])("by a chosen rule it may stand, or nobody can tell %#", (rating, cells) => {
  expect(toldOf(rating, [cells])).toEqual([]);
});

test("days count from the original date where the rule says so", () => {
  const moved = row("Green", "On target", "30 April 2026, extended to 30 September 2026");
  const original: RatingRule = { ...PRESETS["green-on-track"], countFrom: "original" };
  expect(toldOf("green-on-track", [moved])).toEqual([]);
  expect(toldOf(original, [moved])[0]?.message).toContain("originally due 30 April 2026, 78 days overdue");
});

test.each<[string, Cells[], string]>([
  ["a hopeful colour on what is overdue", [row("Green", "In progress")], "Red or Amber"],
  ["Red on what is complete", [row("Red", "Completed")], "Green or Blue"],
  ["blue is known too", [row("BLUE", "In progress"), row("Green", "Completed")], "Red or Amber"],
])("with no rule chosen, what no usual rule allows: %s", (_, rows, expected) => {
  const [finding, ...more] = toldOf(null, rows);
  expect(finding).toMatchObject({ expected, fix: null });
  expect(finding?.message).toContain("By none of the usual rules");
  expect(more).toEqual([]);
});

test.each<[string, Cells[]]>([
  ["a judgement", [row("Red", "In progress", LATER), row("Amber", "On target", LATER)]],
  ["complete with some to embed", [row("Amber", "Completed")]],
  ["overdue and not Green", [row("Amber", "In progress"), row("Red", "In progress")]],
  ["colours of the plan's own", [row("Green", "In progress"), row("Purple", "Completed")]],
  ["grades", [row("A", "In progress"), row("B", "In progress"), row("C", "Completed")]],
  ["an assumed year", [row("Green", "In progress", "30 June")]],
])("with no rule chosen, it rests: %s", (_, rows) => {
  expect(toldOf(null, rows)).toEqual([]);
});

test("what the plan's people say of a colour goes before the usual rules", () => {
  const withWords = (Red: "complete" | "delayed" | "not-stated") =>
    told(RULE, [row("Red", "Completed")], {
      settings: { answers: { ...DEFAULT_SETTINGS.answers, statusWords: { Red } } },
    });
  expect(withWords("complete")).toEqual([]);
  expect(withWords("not-stated")).toEqual([]);
  expect(withWords("delayed")).toHaveLength(1);
});

test("a rating that is merged over two actions speaks for both", () => {
  const sheet = planSheet([row("Green", "In progress"), row("", "Completed")]);
  const merged = { ...sheet, merges: [{ rowIndex: 1, columnIndex: 7, rowCount: 2, columnCount: 1 }] };
  const told = toldOfSheet(merged, { asAt: "2026-07-17", settings: settingsWith("green-on-track") });
  expect(told.filter(({ rule }) => rule === RULE)).toEqual([]);
});

test.each([
  ["Green", "Amber"],
  ["G", "A"],
  ["g", "a"],
  ["GREEN", "AMBER"],
])("the fix writes it as the plan does: %s", (typed, to) => {
  const circumstances = { asAt: "2026-07-17", settings: settingsWith("green-on-track") };
  const rows = [row(typed, "In progress")];
  expect(told(RULE, rows, circumstances)[0]?.fix).toMatchObject({ safety: "suggested", to });
  expect(toldAfterFix(RULE, rows, circumstances)).toEqual([]);
});

test("the same disagreement is told once, and by the other rule where this one is off", () => {
  const rows = [row("Green", "The work is delayed.", LATER)];
  const rulesTold = (rules: Settings["rules"]) =>
    toldOfSheet(planSheet(rows), {
      settings: {
        rating: "green-on-track",
        rules,
        answers: { ...DEFAULT_SETTINGS.answers, statusWords: { Green: "on-target" } },
      },
    })
      .map(({ rule }) => rule)
      .filter((rule) => rule === RULE || rule === "status-and-text-disagree");
  expect(rulesTold({})).toEqual([RULE]);
  expect(rulesTold({ [RULE]: "off" })).toEqual(["status-and-text-disagree"]);
});
