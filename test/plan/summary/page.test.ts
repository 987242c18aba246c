import { reviewPlan } from "../../../src/plan/review";
import { beginsSummary, summaryPage } from "../../../src/plan/summary/page";
import { shownValue, type SummaryTable } from "../../../src/plan/summary/table";
import { DEFAULT_SETTINGS, type Settings } from "../../../src/plan/settings/settings";
import { actionOf, planOf, planWith } from "../plan-of";

const ASAT = "2026-07-17";
type Parts = Parameters<typeof actionOf>[0];

const reviewOf = (...actions: Parts[]) => reviewPlan(planWith(actions.map(actionOf)), ASAT);
const pageOf = (...actions: Parts[]) => summaryPage(reviewOf(...actions));

function tableOf({ tables }: ReturnType<typeof summaryPage>, title: string): SummaryTable {
  const table = tables.find((candidate) => candidate.title === title);
  if (!table) throw new Error(`no table “${title}” among ${tables.map((each) => each.title).join(", ")}`);
  return table;
}

/** Some columns of a table, by their headings. */
const columnsOf = ({ headings, rows }: SummaryTable, names: string[]) =>
  rows.map((row) => names.map((name) => shownValue(row[headings.indexOf(name)] ?? "no such column")));

/** The line of one action in the table of exceptions, by its headings. */
function exceptionOf(parts: Parts) {
  const { headings, rows } = tableOf(pageOf(parts), "Overdue and partly complete");
  return Object.fromEntries(headings.map((heading, at) => [heading, shownValue(rows[0]?.[at] ?? "")]));
}

const progress = actionOf().progress;

test("an overdue action: each column of the exceptions says its own thing", () => {
  const line = exceptionOf({
    action: "Wax the long ladder.",
    number: "4.",
    row: 9,
    leads: ["Ann Price", "Raj Patel"],
    sources: ["Audit", "Peer review"],
    status: "delayed",
    timescale: {
      text: "May, then June 26",
      due: ["2026-05-31", "2026-06-30"],
      moved: ["2026-01-31", "2026-03-31"],
    },
    progress: { ...progress, text: "Held up by  the weather.", forecast: "2026-09-05" },
  });
  expect(line).toEqual({
    Action: "Wax the long ladder.",
    Number: "4.",
    Row: "Row 9",
    Lead: "Ann Price, Raj Patel",
    Source: "Audit / Peer review",
    "Due, as written": "May, then June 26",
    "Due, as read": "31 May 2026, 30 June 2026",
    "Days overdue": 17,
    Overdue: "Overdue",
    Status: "Delayed",
    Forecast: "5 September 2026",
    "Times moved": 2,
    "Latest update": "Held up by the weather.",
  });
});

test("a partly complete action that is not yet due: nothing is said of what it has not", () => {
  const line = exceptionOf({
    leads: [],
    sources: [],
    status: "partial",
    timescale: { text: "31/08/26", due: ["2026-08-31"] },
  });
  expect(line).toMatchObject({
    Lead: "No lead named",
    Source: "No source given",
    "Due, as written": "31/08/26",
    "Due, as read": "31 August 2026",
    "Days overdue": "",
    Overdue: "",
    Status: "Partly complete",
    Forecast: "",
    "Times moved": 0,
  });
});

test("how often it was moved is not told where it cannot be told", () => {
  expect(exceptionOf({ timescale: { movesUnsure: true } })["Times moved"]).toBe("Can't tell");
});

test("“Immediately” is overdue without a number of days or a day", () => {
  const line = exceptionOf({ timescale: { text: "Immediately", kind: "immediate", due: [] } });
  expect(line).toMatchObject({ "Due, as read": "", "Days overdue": "", Overdue: "Overdue" });
});

test("where nothing is overdue or partly complete, the table says so", () => {
  const { rows } = tableOf(pageOf({ status: "complete" }), "Overdue and partly complete");
  expect(rows.map(([first]) => first)).toEqual(["None."]);
});

test("lines by source and by lead end with the whole plan, counted once, and with the share that is complete", () => {
  const page = pageOf(
    { leads: ["Ann Price", "Raj Patel"], status: "complete" },
    { sources: ["Audit"], leads: ["Ann Price"] },
    { sources: ["Audit"], leads: ["Raj Patel"], status: "complete" },
  );
  const figures = ["Complete", "Total", "Overdue", "% complete"];
  expect(columnsOf(tableOf(page, "By source"), ["Source", ...figures])).toEqual([
    ["Ofsted", 1, 1, 0, 100],
    ["Audit", 1, 2, 1, 50],
    ["All sources", 2, 3, 1, 67],
  ]);
  expect(columnsOf(tableOf(page, "By lead"), ["Lead", ...figures])).toEqual([
    ["Ann Price", 1, 2, 1, 50],
    ["Raj Patel", 2, 2, 0, 100],
    ["All actions", 2, 3, 1, 67],
  ]);
  expect(tableOf(page, "By lead").note).toBe(
    "An action with several leads counts for each of them: the lines add up to 4 actions, and the last line counts each of the 3 once.",
  );
});

test("what is open stands by lead and by source; a source that is called as a heading of ours is told from it", () => {
  const page = pageOf(
    { leads: ["Ann Price", "Raj Patel"], sources: ["All sources"] },
    { leads: ["Ann Price"], sources: ["Audit", "Ofsted"] },
    { leads: ["Joan Moss"], status: "complete" },
  );
  const { headings, rows } = tableOf(page, "Open actions by lead and source");
  expect(headings).toEqual(["Lead", "All sources", "All sources (2)", "Audit / Ofsted"]);
  expect(rows.map((row) => row.map(shownValue))).toEqual([
    ["Ann Price", 2, 1, 1],
    ["Raj Patel", 1, 1, 0],
    ["All open actions", 2, 1, 1],
  ]);
});

test("of many sources those with the most open actions have a column, and the others share one", () => {
  const actions = Array.from({ length: 14 }, (_, index): Parts[] =>
    Array.from({ length: index === 13 ? 3 : 1 }, () => ({ sources: [`Audit ${index + 1}`] })),
  ).flat();
  const { headings, rows } = tableOf(pageOf(...actions), "Open actions by lead and source");
  expect(headings).toHaveLength(12);
  expect(headings).toContain("Audit 14");
  expect(shownValue(rows.at(-1)?.[headings.indexOf("Other sources")] ?? "")).toBe(5);
});

test("every open action is in one band of days, overdue or to come", () => {
  const due = (day: string): Parts => ({ timescale: { due: [day] } });
  const table = tableOf(
    pageOf(
      due("2026-07-16"),
      due("2026-06-17"),
      due("2026-06-16"),
      due("2026-04-18"),
      due("2026-04-17"),
      due("2026-07-17"),
      due("2026-08-16"),
      due("2026-08-17"),
      due("2026-09-16"),
      due("2026-10-15"),
      due("2026-10-16"),
      { timescale: { due: ["2026-05-31", "2026-07-20"] } },
      { timescale: { kind: "immediate", due: [] } },
      { timescale: { kind: "ongoing", due: [] } },
      { timescale: { due: ["2026-08-01"], yearAssumed: true } },
      { status: "complete" },
      { status: "dropped" },
    ),
    "Overdue and falling due",
  );
  expect(table.rows.map((row) => row.map(shownValue))).toEqual([
    ["Overdue by more than 90 days", 1],
    ["Overdue by 31 to 90 days", 2],
    ["Overdue by 1 to 30 days", 2],
    ["Overdue, with no day to count from", 1],
    ["Due in the next 30 days", 3],
    ["Due in 31 to 60 days", 1],
    ["Due in 61 to 90 days", 2],
    ["Due later than that", 1],
    ["No due day that is certain", 2],
    ["All open actions", 15],
  ]);
});

test("every figure leads to the rows that it counts", () => {
  const page = pageOf(
    { row: 6, status: "complete" },
    { row: 8 },
    { row: 9, sources: ["Audit"] },
    { row: 10 },
  );
  for (const { title, headings, rows } of page.tables.slice(0, -1)) {
    for (const row of rows) {
      row.forEach((value, column) => {
        if (column === 0 || headings[column]?.includes("%") || value === 0) return;
        if (typeof value !== "object" || !("behind" in value.to)) throw new Error(`${title}: no link`);
        const [label, count, own] = page.behind.rows[value.to.behind] ?? [];
        expect(label).toContain(String(row[0]).replace("All open actions", ""));
        expect(count).toBe(value.value);
        expect(own).not.toBe("");
      });
    }
  }
  const overdue = page.behind.rows.find(([label]) => label === "By source, Ofsted: Overdue");
  expect(overdue).toEqual(["By source, Ofsted: Overdue", 2, "8, 10"]);
});

test("a long table comes in parts, of which only the last has the whole", () => {
  const leads = Array.from({ length: 60 }, (_, index) => ({ leads: [`Person ${index + 1}`] }));
  const { tables } = pageOf(...leads);
  const parts = tables.filter(({ title }) => title.startsWith("By lead"));
  expect(parts.map(({ title }) => title)).toEqual([
    "By lead (part 1 of 3)",
    "By lead (part 2 of 3)",
    "By lead (part 3 of 3)",
  ]);
  expect(parts.flatMap(({ rows }) => rows)).toHaveLength(61);
  expect(parts.map(({ hasTotal }) => hasTotal)).toEqual([false, false, true]);
  const busiest = tables.find(({ title }) => title === "The 20 leads with the most to do");
  expect(busiest?.chart).not.toBeNull();
  expect(busiest?.rows).toHaveLength(21);
});

test("the sentence with the figures is right in number", () => {
  const sentence = (...actions: Parts[]) => pageOf(...actions).lead[1];
  const overdue = (day: string): Parts => ({ timescale: { due: [day] } });
  expect(sentence({ status: "complete" })).toBe(
    "As at 17 July 2026, 1 of 1 action is complete (100%); none is overdue.",
  );
  expect(sentence(overdue("2026-05-18"), { status: "complete" })).toBe(
    "As at 17 July 2026, 1 of 2 actions is complete (50%); 1 is overdue, not by more than 60 days.",
  );
  expect(sentence(overdue("2026-05-17"), overdue("2026-07-16"))).toBe(
    "As at 17 July 2026, 0 of 2 actions are complete (0%); 2 are overdue, 1 of them by more than 60 days.",
  );
});

describe("how it was worked out", () => {
  const linesOf = (...actions: Parts[]) => pageOf(...actions).workedOut.lines.join("\n");

  test("names the rows that are not counted as overdue, and why", () => {
    const lines = linesOf(
      { row: 6, timescale: { kind: "unclear", due: [] } },
      { row: 7, timescale: { kind: "unclear", due: [] } },
      { row: 9, timescale: { kind: "blank", due: [] } },
      { row: 11, timescale: { due: ["2026-06-30"], yearAssumed: true, assumed: ["the year 2026"] } },
      { row: 12, status: "complete", timescale: { kind: "unclear", due: [] } },
    );
    expect(lines).toContain("because the due date could not be read: rows 6–7.");
    expect(lines).toContain("because no due date is given: row 9.");
    expect(lines).toContain("because the year of the due date had to be assumed: row 11.");
    expect(lines).toContain("Assumed (row 11): the year 2026.");
    expect(lines).not.toContain("12");
  });

  test("names the version that made it", () => {
    expect(linesOf({})).toMatch(/Made by Action Plan Review \d+\.\d+\.\d+ as at 17 July 2026\./);
  });

  const rated = (rating: Settings["rating"], Status: string) =>
    summaryPage(
      reviewPlan(
        planOf([{ Status, Timescale: "31 July 2026" }, { Status: "Green" }, { Status: "Green" }]),
        ASAT,
        { ...DEFAULT_SETTINGS, rating },
      ),
    ).workedOut.lines.filter((line) => line.startsWith("Ratings"));

  test("states the rule for ratings where one was chosen, with how many ratings disagree with it", () => {
    expect(rated("green-on-track", "Red")).toEqual([
      expect.stringMatching(
        /^Ratings were checked against this rule\. Green on track: complete is Green; .* date\. 3 ratings disagree with it\.$/,
      ),
    ]);
    expect(rated(null, "Red")).toEqual([]);
  });
});

test("what would not fit its cell is shortened, and names that would push the bars of a chart aside", () => {
  const page = pageOf({
    action: "Train every team in the new form. ".repeat(900),
    leads: ["y".repeat(300)],
    sources: [`-${"x".repeat(300)}`],
    timescale: { text: "30 June 2026 (as agreed) ".repeat(90) },
  });
  const exceptions = tableOf(page, "Overdue and partly complete");
  const values = exceptions.rows.flat().map((value) => String(shownValue(value)));
  expect(Math.max(...values.map(({ length }) => length))).toBeLessThan(510);
  expect(values[0]).toMatch(/^Train every team .* …$/);
  expect(values[2]).toBe(`${"y".repeat(120)} …`);
  for (const title of ["By source", "By lead", "Open actions by lead and source"]) {
    const { headings, rows } = tableOf(page, title);
    for (const name of [...headings, ...rows.map(([first]) => String(shownValue(first ?? "")))])
      expect(name.length).toBeLessThan(105);
  }
  const [, , heading] = tableOf(page, "Open actions by lead and source").headings;
  expect(heading).toMatch(/^-x{50,} …$/);
});

test("a text that has no place to break at is never cut in the middle of a character", () => {
  const page = pageOf({ sources: [`a${"🏥".repeat(200)}`] });
  const { headings } = tableOf(page, "Open actions by lead and source");
  expect(headings.join("")).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
});

test.each([
  [
    "sources",
    { sources: [], leads: ["Ann Price"] },
    ["By lead", "Overdue and falling due", "Overdue and partly complete"],
  ],
  [
    "leads",
    { sources: ["Audit"], leads: [] },
    ["By source", "Overdue and falling due", "Overdue and partly complete"],
  ],
  [
    "either",
    { sources: [], leads: [] },
    ["In all", "Overdue and falling due", "Overdue and partly complete"],
  ],
])("without %s no table says only that", (_, parts, titles) => {
  const { tables, workedOut } = pageOf(parts);
  expect(tables.map(({ title }) => title)).toEqual(titles);
  const isShort = titles[0] === "In all";
  expect(tables.map(({ startsPage }) => startsPage)).toEqual([false, !isShort, true]);
  expect(tables[0]?.hasTotal).toBe(!isShort);
  const told = workedOut.lines.join(" ");
  expect(told.includes("No action has a source")).toBe(parts.sources.length === 0);
  expect(told.includes("No action has a lead")).toBe(parts.leads.length === 0);
});

test("one bar is not called the longest", () => {
  const inWords = ({ tables }: ReturnType<typeof summaryPage>) => tables[0]?.chart?.inWords;
  expect(inWords(pageOf({ sources: ["Audit"] }))).not.toMatch(/longest/);
  expect(inWords(pageOf({ sources: ["Audit"] }, { sources: ["Ofsted"] }, { sources: ["Ofsted"] }))).toMatch(
    /longest bar is that of Ofsted, with 2 actions/,
  );
});

test.each([
  ["the summary's own", "Action plan summary", "From the sheet “Parks”.", true],
  ["another title", "Minutes of the trust", "From the sheet “Parks”.", false],
  ["a plan that has the same title", "Action plan summary", "As at 17 July 2026", false],
])("a sheet is known as a summary by two lines: %s", (_, title, from, isOurs) => {
  expect(beginsSummary([["", ""], [title], [from]])).toBe(isOurs);
});
