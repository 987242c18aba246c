import fc from "fast-check";
import { USUAL_CONVENTIONS } from "../../../src/plan/conventions";
import { RULES } from "../../../src/plan/rules";
import { parseSettings, settingsAsText, settingsKept } from "../../../src/plan/settings/read-settings";
import { DEFAULT_SETTINGS } from "../../../src/plan/settings/settings";
import { told } from "../rules/told";

test("what a file leaves out has its default", () => {
  expect(parseSettings("{}")).toEqual(DEFAULT_SETTINGS);
  expect(parseSettings('{"asAt": "2026-09-10"}')).toEqual({ ...DEFAULT_SETTINGS, asAt: "2026-09-10" });
});

test("of terms and years only what a file gives is not the usual", () => {
  expect(DEFAULT_SETTINGS.conventions).toEqual(USUAL_CONVENTIONS);
  const given = { usualTermEnds: { spring: "1 April" }, financialYearStarts: "1 September" };
  expect(parseSettings(JSON.stringify({ conventions: given })).conventions).toEqual({
    ...USUAL_CONVENTIONS,
    usualTermEnds: { autumn: "31 December", spring: "1 April", summer: "31 July" },
    financialYearStarts: "1 September",
  });
});

test("settings come back from their text as they were", () => {
  const name = fc.string({ minLength: 1, maxLength: 12 });
  const settings = fc.record({
    asAt: fc.constantFrom(null, "2026-09-10"),
    rules: fc.dictionary(
      fc.constantFrom(...RULES.map(({ id }) => id)),
      fc.constantFrom("off" as const, "error" as const),
    ),
    accepted: fc.array(fc.record({ finding: name, reason: name })),
    answers: fc.record({
      samePerson: fc.array(fc.array(name)),
      differentPeople: fc.array(fc.tuple(name, name)),
    }),
  });
  fc.assert(
    fc.property(settings, (some) => {
      const whole = {
        ...DEFAULT_SETTINGS,
        ...some,
        answers: { ...DEFAULT_SETTINGS.answers, ...some.answers },
      };
      expect(parseSettings(settingsAsText(whole))).toEqual(whole);
    }),
  );
});

test.each([
  ["{", "It is not JSON: a comma, a quote or a bracket is missing or too many."],
  ["[]", "It must be a group of settings in curly brackets."],
  ['{"rule": {}}', "There is no setting called “rule”."],
  ['{"answers": {"people": []}}', "In “answers” there is no setting called “people”."],
  ['{"rules": {"overdu": "off"}}', "There is no rule called “overdu”."],
  [
    '{"rules": {"overdue": "loud"}}',
    "“rules.overdue” must be “off” or “error” or “warning” or “suggestion”.",
  ],
  ['{"asAt": "31 June 2026"}', "“asAt” must be a day as YYYY-MM-DD."],
  ['{"asAt": "2026-06-31"}', "“asAt” must be a day as YYYY-MM-DD."],
  ['{"accepted": [{"finding": "overdue-1", "reason": ""}]}', "“accepted.0.reason” must not be empty."],
  ['{"layout": {"headerRow": 0}}', "“layout.headerRow” must be at least 1."],
  [
    '{"layout": {"columns": {"action": null}}}',
    "“layout.columns” must be such that a column holds the action.",
  ],
  [
    '{"layout": {"columns": {"due": "Date", "start": "date "}}}',
    "“layout.columns” must be such that each column is one thing, or the lead and a due date.",
  ],
  [
    '{"layout": {"columns": {"deadline": "Date"}}}',
    "In “layout.columns” there is no setting called “deadline”.",
  ],
  ['{"accepted": {}}', "“accepted” must be a list in square brackets."],
  [
    '{"conventions": {"termEnds": ["8 April 2011"]}}',
    "“conventions.termEnds.0” must be a day as YYYY-MM-DD.",
  ],
  [
    '{"conventions": {"termEnds": ["2011-04-01", "2011-04-08"]}}',
    "“conventions.termEnds” must be a list with one last day for each term of a year.",
  ],
  [
    '{"conventions": {"usualTermEnds": {"spring": "8 May"}}}',
    "“conventions.usualTermEnds.spring” must be a day and month from January to April, such as “1 April”.",
  ],
  [
    '{"conventions": {"usualTermEnds": {"winter": "31 March"}}}',
    "In “conventions.usualTermEnds” there is no setting called “winter”.",
  ],
  [
    '{"conventions": {"financialYearStarts": "1 January"}}',
    "“conventions.financialYearStarts” must be a day and month such as “1 April”, and not 1 January.",
  ],
  [
    '{"conventions": {"academicYearEnds": "29 February"}}',
    "“conventions.academicYearEnds” must be a day and month such as “31 August”.",
  ],
  [
    '{"conventions": {"quarterAlone": "fiscal"}}',
    "“conventions.quarterAlone” must be “unclear” or “financial” or “calendar”.",
  ],
])("%s is refused in a plain sentence", (text, message) => {
  expect(() => parseSettings(text)).toThrow(message);
  expect(settingsKept(text)).toEqual({ settings: DEFAULT_SETTINGS, trouble: message });
});

test("names of JavaScript's own are only names", () => {
  expect(() => parseSettings('{"rules": {"__proto__": "off"}}')).not.toThrow();
  expect(() => parseSettings('{"rules": {"constructor": "off"}}')).toThrow(
    "There is no rule called “constructor”.",
  );
  expect(({} as Record<string, unknown>).off).toBeUndefined();
});

const TOO_LONG = "It has more than 1,000,000 characters.";
const TOO_MANY = "It has more than 50,000 entries.";

test.each<[string, string, string]>([
  ["ten million characters", `{"asAt": "${"x".repeat(10_000_000)}"}`, TOO_LONG],
  ["entries without end", `{"answers": {"samePerson": [${"1,".repeat(300_000)}1]}}`, TOO_MANY],
  ["lists within lists without end", "[".repeat(400_000) + "]".repeat(400_000), TOO_MANY],
  [
    "groups within groups",
    `${'{"a":'.repeat(40_000)}1${"}".repeat(40_000)}`,
    "There is no setting called “a”.",
  ],
  ["a long name", `{"${"k".repeat(900_000)}": 1}`, `There is no setting called “${"k".repeat(60)}…”.`],
  [
    "a rule of a long name",
    `{"rules": {"${"k".repeat(900_000)}": "off"}}`,
    `There is no rule called “${"k".repeat(60)}…”.`,
  ],
  ["a number beyond all", '{"layout": {"headerRow": 1e999}}', "“layout.headerRow” must be a number."],
  [
    "a number past what is counted",
    '{"layout": {"headerRow": 1e308}}',
    "“layout.headerRow” does not hold what this setting takes.",
  ],
  ["nothing below nothing", '{"layout": {"headerRow": -0}}', "“layout.headerRow” must be at least 1."],
  ["a prototype", '{"__proto__": {"asAt": null}}', "There is no setting called “__proto__”."],
])("%s are refused in one short sentence", (_what, text, message) => {
  expect(settingsKept(text)).toEqual({ settings: DEFAULT_SETTINGS, trouble: message });
  expect(Object.keys(Object.prototype)).toEqual([]);
});

test("of a setting that is there twice the later counts", () => {
  expect(parseSettings('{"asAt": "2026-01-01", "asAt": "2026-02-01"}').asAt).toBe("2026-02-01");
});

test("a rule is turned off, or has another severity", () => {
  const cells = [{ Lead: "" }];
  expect(told("missing-lead", cells)[0]?.severity).toBe("error");
  expect(told("missing-lead", cells, { settings: { rules: { "missing-lead": "off" } } })).toEqual([]);
  expect(
    told("missing-lead", cells, { settings: { rules: { "missing-lead": "suggestion" } } })[0]?.severity,
  ).toBe("suggestion");
});

test("the rule for ratings is none, a preset, or one's own with what it leaves out", () => {
  expect(parseSettings('{"rating": "blue-complete"}').rating).toBe("blue-complete");
  const colours = { complete: ["green"], onTrack: ["green"], slipping: ["amber"], late: ["red"] };
  expect(parseSettings(JSON.stringify({ rating: { name: "Ours", colours } })).rating).toEqual({
    name: "Ours",
    colours: { ...colours, notStarted: null },
    lateAfterDays: 0,
    percent: null,
    countFrom: "revised",
  });
});

test.each([
  "purple",
  { name: "Ours" },
  { name: "Ours", colours: { complete: [], onTrack: ["green"], slipping: ["amber"], late: ["red"] } },
])("what is no rule for ratings is refused", (rating) => {
  expect(() => parseSettings(JSON.stringify({ rating }))).toThrow(/“rating/);
});
