/** @jest-environment jsdom */
import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { SummaryWritten } from "../../src/excel/summary/summarise";
import { ExcelTrouble } from "../../src/excel/asking/trouble";
import type { Settings } from "../../src/plan/settings/settings";
import type { WhatToReview } from "../../src/taskpane/pane-actions";
import { ErrorBoundary } from "../../src/taskpane/components/ErrorBoundary";
import { isDark } from "../../src/taskpane/theme";
import type { Cells } from "../plan/plan-of";
import { lines, open, press, reviewOf, said, SINCE, standings, TODAY, validated } from "./open-pane";

it("begins with today, what it found and one button for it, and shows no review unasked", async () => {
  await open();
  expect(screen.getByLabelText("As at")).toHaveProperty("value", TODAY);
  expect(screen.getByText("4 actions on “Action plan”, headings in row 1.")).toBeTruthy();
  expect(said()).toMatch(
    /^Columns: number in A, .*action in \w, lead in \w, due date in \w and account of progress in G\.$/,
  );
  expect(press("Validate")).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Summary" })).toBeNull();
  expect(lines()).toEqual([]);
});

it("shows the counts, and each action with its findings, the most serious first", async () => {
  await validated();
  expect(standings()).toEqual([
    "All actions 4",
    "Overdue 1",
    "Complete 2",
    "Partly complete 1",
    "Nothing recorded 1",
  ]);
  const [first, second] = lines();
  expect(first).toMatch(/^2: Train the managers .*Row 3 · Overdue by 17 days · Partly complete$/);
  expect(second).toMatch(/^ErrorF3Overdue by 17 days/);
  expect(lines().at(-1)).toMatch(/Complete$/);
  expect(said()).toMatch(/^Reviewed as at 17 July 2026: 1 overdue, \d findings\.$/);
});

it("shows only what stands so, belongs to a lead or has the words, and says where nothing does", async () => {
  const { user } = await validated();
  await user.click(press(/^Complete/));
  expect(lines().filter((line) => /Row/.test(line)).length).toBe(2);
  await user.click(press(/^All actions/));
  await user.selectOptions(screen.getByLabelText("Lead"), "Raj Patel");
  expect(lines().filter((line) => /Row/.test(line)).length).toBe(1);
  await user.selectOptions(screen.getByLabelText("Lead"), "Every lead");
  await user.type(screen.getByLabelText("Search"), "governors");
  expect(lines()).toEqual([expect.stringMatching(/^3: Write to the governors/)]);
  await user.type(screen.getByLabelText("Search"), " zebra");
  expect(lines()).toEqual([]);
  expect(screen.getByText(/^Nothing matches\./)).toBeTruthy();
});

it("keeps what is shown over the settings, and says where nobody stands or leads so any more", async () => {
  let actions: Cells[] = [
    {},
    { Action: "Train the managers.", Lead: "Raj Patel", Progress: "Partially complete" },
  ];
  const { user, excel } = await validated({ validate: async ({ asAt }) => reviewOf(asAt, { actions }) });
  await user.type(screen.getByLabelText("Search"), "train");
  await user.selectOptions(screen.getByLabelText("Lead"), "Raj Patel");
  await user.selectOptions(screen.getByLabelText("Group by"), "Rule");
  await user.click(press(/^Partly complete/));
  await user.click(press("Settings"));
  await user.click(press("Back to the review"));
  expect(screen.getByLabelText("Search")).toHaveProperty("value", "train");
  expect(screen.getByLabelText("Group by")).toHaveProperty("value", "rule");

  await user.clear(screen.getByLabelText("Search"));
  actions = [{ Progress: "Completed" }, { Action: "Train the managers.", Progress: "Completed" }];
  act(() => excel.changed());
  await user.click(press("Check again"));
  expect(screen.getByLabelText("Lead")).toHaveProperty("value", "");
  expect(press(/^Partly complete 0/).getAttribute("aria-pressed")).toBe("true");
  expect(screen.getByText("Findings (0)").getAttribute("aria-live")).toBe("polite");
  await user.click(press(/^Partly complete 0/));
  expect(screen.queryByRole("button", { name: /^Partly complete/ })).toBeNull();
  expect(screen.getByText(/^No findings: the rules noticed nothing/)).toBeTruthy();
  await user.selectOptions(screen.getByLabelText("Group by"), "Action");
  await user.type(screen.getByLabelText("Search"), "zebra");
  expect(screen.getByText(/^Nothing matches\./)).toBeTruthy();
});

it("groups by rule too", async () => {
  const { user } = await validated();
  await user.selectOptions(screen.getByLabelText("Group by"), "Rule");
  expect(lines()[0]).toBe("Overdue (1)");
  // No line above names the action.
  expect(lines()[1]).toMatch(
    /^ErrorF32: Train the managers of all six teams in its use\. Overdue by 17 days/,
  );
});

it("goes to the cell of a finding and says why it matters; an action says why it stands so", async () => {
  const { user, done } = await validated();
  const [action, finding] = screen.getAllByRole("listitem");
  await user.click(within(finding!).getByRole("button"));
  expect(done).toEqual(["go to Action plan F3"]);
  expect(finding?.textContent).toMatch(/Why it matters: The last day by which it was to be done has passed/);
  await user.click(within(action!).getByRole("button"));
  expect(action?.textContent).toMatch(/Why: Partly complete, and overdue by 17 days/);
});

it("is one stop of the Tab key, which the arrow keys walk and Enter opens", async () => {
  const { user, done } = await validated();
  const stops = () => document.querySelectorAll("[data-main][tabindex='0']");
  expect(stops()).toHaveLength(1);
  (stops()[0] as HTMLElement).focus();
  await user.keyboard("{ArrowDown}");
  expect(document.activeElement?.textContent).toMatch(/^ErrorF3/);
  expect(stops()).toHaveLength(1);
  await user.keyboard("{Enter}");
  expect(done).toEqual(["go to Action plan F3"]);
  await user.keyboard("{End}");
  expect(document.activeElement?.textContent).toBe(
    screen.getAllByRole("listitem").at(-1)?.querySelector("[data-main]")?.textContent,
  );
});

it("can be walked from the first line that is pressed, below the title of what is told of the plan", async () => {
  const people: Cells[] = [
    { Lead: "Jo Whitcombe" },
    { Action: "Paint the fence of the yard.", Lead: "Joanne Whitcombe" },
  ];
  await validated({ validate: async ({ asAt }) => reviewOf(asAt, { actions: people }) });
  expect(lines()[0]).toBe("The plan as a whole");
  expect(document.querySelector("[data-main][tabindex='0']")?.textContent).toMatch(/^Suggestion/);
});

it("shows a fix from and to before it applies it, and undoes it", async () => {
  const { user, done } = await validated();
  const line = screen.getAllByRole("listitem").find(({ textContent }) => /Agust/.test(textContent ?? ""))!;
  await user.click(within(line).getByRole("button"));
  expect(line.textContent).toMatch(/Now“31 Agust 2026”New“31 August 2026”/);
  await user.click(within(line).getByRole("button", { name: "Change F5" }));
  expect(said()).toBe("Changed: F5.");
  await user.click(press("Undo the fix"));
  expect(said()).toBe("As before: F5.");
  expect(done).toEqual(["go to Action plan F5", "fix F5", "undo F5"]);
  expect(screen.queryByRole("button", { name: "Undo the fix" })).toBeNull();
});

it("accepts a finding for a reason only, shows it where asked, and takes it back", async () => {
  const { user } = await validated();
  const overdue = () =>
    screen.getAllByRole("listitem").find(({ textContent }) => /^ErrorF3/.test(textContent ?? ""));
  await user.click(within(overdue()!).getByRole("button"));
  await user.click(press("Accept"));
  expect(overdue()).toBeTruthy();
  await user.type(screen.getByLabelText("Right as it is? Say why"), "Agreed by the board");
  await user.click(press("Accept"));
  expect(said()).toBe("Accepted. It stays quiet until F3 changes.");
  expect(overdue()).toBeUndefined();
  await user.click(press("Settings"));
  await user.click(press("Back to the usual"));
  expect(said()).toMatch(/1 accepted finding will be open again, without the reasons\. Press “Save”/);
  await user.click(press("Back to the review"));
  await user.click(screen.getByLabelText("Show 1 accepted finding too"));
  expect(overdue()?.textContent).toMatch(/Accepted: Agreed by the board/);
  await user.click(within(overdue()!).getByRole("button"));
  await user.click(within(overdue()!).getByRole("button", { name: "Take back" }));
  expect(overdue()?.textContent).not.toMatch(/Agreed by the board/);
});

it("loses no focus of the keyboard: it comes back from where it went, or goes on from what came of a press", async () => {
  const { user, excel } = await validated();
  const isAt = () => document.activeElement;
  const by = async (name: string) => {
    press(name).focus();
    await user.keyboard("{Enter}");
  };
  for (const [way, back] of [
    ["Settings", "Back to the review"],
    ["Columns…", "Back to the review"],
    ["Settings", "Save"],
    ["Columns…", "Save"],
  ] as const) {
    await by(way);
    expect(isAt()?.tagName).toBe("H1");
    await by(back);
    expect(isAt()).toBe(press(way));
  }

  await user.clear(screen.getByLabelText("As at"));
  await by("Use today");
  expect(isAt()).toBe(screen.getByLabelText("As at"));

  const line = screen.getAllByRole("listitem").find(({ textContent }) => /Agust/.test(textContent ?? ""))!;
  await user.click(within(line).getByRole("button"));
  await user.click(within(line).getByRole("button", { name: "Change F5" }));
  await by("Undo the fix");
  expect(isAt()?.textContent).toBe("As before: F5.");
  act(() => excel.changed());
  await by("Check again");
  expect(isAt()?.textContent).toMatch(/^Reviewed as at/);
});

it("says quietly that the sheet has changed, and checks it again", async () => {
  const { user, excel } = await open();
  act(() => excel.changed());
  // Nothing has been reviewed yet.
  expect(screen.queryByText(/has changed since/)).toBeNull();
  await user.click(press("Validate"));
  expect(screen.queryByText(/has changed since/)).toBeNull();
  const readOut = [...document.querySelectorAll("[aria-live=polite]")];
  act(() => excel.changed());
  expect(within(screen.getByRole("main")).getByText("The sheet has changed since this review.")).toBeTruthy();
  expect(readOut.map(({ textContent }) => textContent)).toContain("The sheet has changed since this review.");
  await user.click(press("Check again"));
  expect(within(screen.getByRole("main")).queryByText(/has changed since/)).toBeNull();
});

it("tells where it will not be noticed that the sheet changes, until a later reading sees to it", async () => {
  const refused = { watch: true, id: true };
  const trouble = (what: keyof typeof refused) => {
    if (refused[what]) throw new ExcelTrouble("Busy", "It will not be noticed when the sheet changes.");
  };
  const told = () => screen.queryByText(/^It will not be noticed/) !== null;
  let changed: () => void = () => undefined;
  const { user } = await open({
    watchSheets: async (onChange) => {
      trouble("watch");
      changed = () => onChange("7");
      return async () => undefined;
    },
    sheetId: async () => (trouble("id"), "7"),
  });
  expect(told()).toBe(true);
  refused.watch = false;
  await user.click(press("Validate"));
  expect(told()).toBe(true);
  expect(said()).toMatch(/^Reviewed as at/);
  refused.id = false;
  await user.click(press("Validate"));
  expect(told()).toBe(false);
  act(() => changed());
  expect(press("Check again")).toBeTruthy();
});

it("says so too where that sheet, and no other, changes while it is read and reviewed", async () => {
  const onSheet = (asAt: string, sheet: string, other: string) =>
    reviewOf(asAt, { plan: { sheet, otherSheets: [other] } });
  const adults = (asAt: string) => onSheet(asAt, "Adults", "Schools");
  const schools = (asAt: string) => onSheet(asAt, "Schools", "Adults");
  let meanwhile: () => void = () => undefined;
  let known: Promise<unknown> = Promise.resolve();
  const { user, excel } = await validated({
    validate: async ({ asAt, sheetName }) => {
      meanwhile();
      return sheetName === "Adults" ? adults(asAt) : schools(asAt);
    },
    validateAll: async ({ asAt }) => [adults(asAt), schools(asAt)],
    sheetId: async (sheet) => (await known, `id of ${sheet}`),
  });
  meanwhile = () => excel.changed("Schools");
  await user.click(press("Validate"));
  expect(within(screen.getByRole("main")).getByText("The sheet has changed since this review.")).toBeTruthy();
  await user.click(press("Check all 2 sheets"));
  await user.click(press(/^Adults/));
  expect(within(screen.getByRole("main")).queryByText(/has changed since/)).toBeNull();

  // Of a sheet that had not been shown yet.
  await user.selectOptions(screen.getByLabelText("Sheet with the plan"), "Schools");
  expect(lines()).toEqual([]);
  await user.click(press("Check all 2 sheets"));
  meanwhile = () => excel.changed("Adults");
  let tell: () => void = () => undefined;
  known = new Promise((resolve) => (tell = () => resolve(undefined)));
  await user.click(press(/^Adults/));
  // Until it is known which sheet that is.
  act(() => excel.changed("Schools"));
  expect(within(screen.getByRole("main")).queryByText(/has changed since/)).toBeNull();
  await act(async () => tell());
  expect(within(screen.getByRole("main")).getByText("The sheet has changed since this review.")).toBeTruthy();
});

it("keeps what is chosen of rules with the plan, and goes by it", async () => {
  const { user, done } = await validated();
  await user.click(press("Settings"));
  await user.selectOptions(screen.getByLabelText("Overdue"), "Off");
  await user.click(press("Save"));
  expect(done).toEqual(["keep Action plan"]);
  expect(lines().some((line) => /^ErrorF3/.test(line))).toBe(false);
});

it("takes no settings from a text with a mistake", async () => {
  const { user } = await validated();
  await user.click(press("Settings"));
  const field = screen.getByLabelText("Settings as text");
  await user.clear(field);
  await user.click(field);
  await user.paste('{"rules": {"overdue": "loud"}}');
  await user.click(press("Use this text"));
  expect(
    screen.getByText(/^These are no settings\. “rules.overdue” must be “off”.*Nothing was changed\.$/),
  ).toBeTruthy();
});

it("takes settings whole from a text, the plan's day too, and gives as text what is chosen now", async () => {
  const kept: Settings[] = [];
  const { user } = await validated({ keepSettings: async (_, settings) => void kept.push(settings) });
  await user.click(press("Settings"));
  const field = screen.getByLabelText("Settings as text");
  await user.clear(field);
  await user.click(field);
  await user.paste('{"planDate": "2026-01-15"}');
  await user.click(press("Use this text"));
  expect(screen.getByLabelText("Day on which the plan was approved")).toHaveProperty("value", "2026-01-15");
  await user.selectOptions(screen.getByLabelText("Overdue"), "Off");
  expect(JSON.parse((field as HTMLTextAreaElement).value)).toMatchObject({
    planDate: "2026-01-15",
    rules: { overdue: "off" },
  });
  await user.click(press("Save"));
  expect(kept).toMatchObject([{ planDate: "2026-01-15", rules: { overdue: "off" } }]);
});

it("says what was done where the plan cannot be read again after it", async () => {
  let readings = 0;
  const { user } = await open({
    validate: async ({ asAt }) => {
      if (++readings > 2) throw new ExcelTrouble("busy", "The plan was not read, and nothing was changed.");
      return reviewOf(asAt);
    },
  });
  await user.click(press("Validate"));
  const line = screen.getAllByRole("listitem").find(({ textContent }) => /Agust/.test(textContent ?? ""))!;
  await user.click(within(line).getByRole("button"));
  await user.click(within(line).getByRole("button", { name: "Change F5" }));
  expect(screen.getByRole("alert").textContent).toBe(
    "Changed: F5. The plan was not read again after that: press “Validate”.",
  );
  expect(press("Undo the fix")).toBeTruthy();
  await user.click(press("Validate"));
  expect(screen.queryByRole("button", { name: "Undo the fix" })).toBeNull();
});

it("says where the summary is, though Excel does not show it", async () => {
  const { user } = await validated({
    goToCell: () => Promise.reject(new ExcelTrouble("hidden-sheet", "“Action plan summary” is hidden.")),
  });
  await user.click(press("Summary"));
  expect(screen.getByRole("alert").textContent).toBe(
    "The summary is on the sheet “Action plan summary”. It could not be brought to the front: click on its tab.",
  );
});

it("shows a lead's actions under every spelling that the summary counts as one", async () => {
  const spelt: Cells[] = [
    { Lead: "Ann Price" },
    { Action: "Paint the fence of the yard.", Lead: "ANN  PRICE" },
    { Action: "Mend the roof of the hall.", Lead: "Raj Patel" },
  ];
  const { user } = await validated({ validate: async ({ asAt }) => reviewOf(asAt, { actions: spelt }) });
  await user.selectOptions(screen.getByLabelText("Lead"), "Ann Price");
  expect(lines().filter((line) => /^\d: /.test(line))).toHaveLength(2);
});

it("keeps which column is which", async () => {
  const kept: Settings["layout"][] = [];
  const { user } = await validated({ keepLayout: async (_, layout) => void kept.push(layout) });
  const readOut = screen.getByRole("status");
  await user.click(press("Columns…"));
  await user.selectOptions(screen.getByLabelText("Evidence"), "G: Progress");
  await user.click(press("Save"));
  expect(kept).toEqual([{ headerRow: null, columns: { evidence: "Progress" } }]);
  expect(said()).toBe("The columns are saved with the plan.");
  // A region that comes with its words is not read out.
  expect(screen.getByRole("status")).toBe(readOut);
});

it("saves no column as two things, but as the lead and the due date", async () => {
  const kept: Settings["layout"]["columns"][] = [];
  const { user } = await validated({ keepLayout: async (_, { columns }) => void kept.push(columns) });
  await user.click(press("Columns…"));
  const choose = (role: string) => user.selectOptions(screen.getByLabelText(role), "G: Progress");
  await choose("Lead");
  await choose("Evidence");
  await user.click(press("Save"));
  screen.getByText("This column is also chosen for “Lead”. Choose another for one of the two.");
  await user.selectOptions(screen.getByLabelText(/^Evidence/), "No column");
  await choose("Due date");
  await user.click(press("Save"));
  expect(kept).toEqual([{ lead: "Progress", evidence: null, due: "Progress" }]);
});

it("offers no columns of one sheet or row for another, before its headings are read", async () => {
  const kept: [string, Settings["layout"]][] = [];
  const { user } = await validated({ keepLayout: async (...what) => void kept.push(what) });
  await user.click(press("Columns…"));
  await user.selectOptions(screen.getByLabelText("Evidence"), "G: Progress");
  await user.selectOptions(screen.getByLabelText("Sheet with the plan"), "Lists");
  expect(screen.queryByLabelText("Evidence")).toBeNull();
  expect(screen.queryByRole("button", { name: "Save" })).toBeNull();
  await user.selectOptions(screen.getByLabelText("Sheet with the plan"), "Action plan");
  expect(screen.getByLabelText("Evidence")).toHaveProperty("value", "as found");
  await user.type(screen.getByLabelText("Row of the headings"), "2");
  expect(screen.queryByLabelText("Evidence")).toBeNull();
  await user.click(press("Read the headings of this row"));
  expect(screen.getAllByText("As found when it is read").length).toBeGreaterThan(1);
  await user.selectOptions(screen.getByLabelText("Action"), "A: What");
  await user.click(press("Save"));
  expect(kept).toEqual([["Action plan", { headerRow: 12, columns: { action: "What" } }]]);
});

it("says what it looked for where there is no plan, and lets the sheet and the row be chosen", async () => {
  const asked: WhatToReview[] = [];
  const { user } = await open({
    validate: async (what) => {
      asked.push(what);
      if (asked.length === 1)
        throw new ExcelTrouble("no-plan", "No sheet of this workbook has a row of headings.");
      return reviewOf(what.asAt);
    },
  });
  expect(screen.getByRole("alert").textContent).toBe("No sheet of this workbook has a row of headings.");
  await user.click(press("Choose the sheet and the headings…"));
  expect(
    screen.getAllByRole("alert").filter(({ textContent }) => /row number/.test(textContent ?? "")),
  ).toEqual([]);
  await user.selectOptions(screen.getByLabelText("Sheet with the plan"), "Lists");
  await user.type(screen.getByLabelText("Row of the headings"), "3");
  await user.click(press("Read the headings of this row"));
  await user.selectOptions(screen.getByLabelText("Action"), "A: What");
  await user.click(press("Save"));
  expect(asked.at(-1)).toMatchObject({ sheetName: "Lists" });
});

it("shows Excel's trouble and keeps the earlier review", async () => {
  let fail = false;
  const { user } = await validated({
    validate: async ({ asAt }) => {
      if (fail) throw new ExcelTrouble("AccessDenied", "The plan was not read. This sheet is protected.");
      return reviewOf(asAt);
    },
  });
  fail = true;
  await user.click(press("Validate"));
  expect(screen.getByRole("alert").textContent).toBe("The plan was not read. This sheet is protected.");
  expect(standings()).toContain("All actions 4");
  fail = false;
  await user.click(press("Validate"));
  expect(screen.getByRole("alert").textContent).toBe("");
});

it("tells an error of its own from Excel's", async () => {
  const { user } = await open({ validate: () => Promise.reject(new TypeError("x is undefined")) });
  await user.click(press("Validate"));
  expect(screen.getByRole("alert").textContent).toMatch(
    /went wrong in Action Plan Review \(x is undefined\)/,
  );
});

it("offers the day that the sheet gives", async () => {
  const { user } = await open({
    validate: async ({ asAt }) => reviewOf(asAt, { plan: { suggestedAsAt: "2026-06-01" } }),
  });
  await user.click(press("Use 1 June 2026 (on the sheet)"));
  expect(screen.getByLabelText("As at")).toHaveProperty("value", "2026-06-01");
  await user.click(press("Validate"));
  expect(said()).toMatch(/^Reviewed as at 1 June 2026: none overdue/);
});

it("needs a day", async () => {
  const { user } = await open();
  await user.clear(screen.getByLabelText("As at"));
  await user.click(press("Validate"));
  expect(screen.getByText("Give a day, for example 31/03/2026.")).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Summary" })).toBeNull();
});

it("reads the plan again before it highlights or sums up, and goes to the summary", async () => {
  const { user, done } = await validated();
  await user.clear(screen.getByLabelText("As at"));
  await user.type(screen.getByLabelText("As at"), "2026-06-01");
  await user.click(press("Highlight"));
  expect(said()).toBe("1 action highlighted.");
  await user.click(press("Clear highlights"));
  expect(said()).toBe("The highlights are cleared.");
  await user.click(press("Summary"));
  expect(said()).toBe("The summary is on the sheet “Action plan summary”.");
  expect(done).toEqual([
    "highlight 2026-06-01",
    "clear Action plan",
    "summary 2026-06-01",
    "go to Action plan summary A1",
  ]);
});

it("offers the day of the last report", async () => {
  const { user } = await open({
    lastReport: async (sheet) => (sheet === "Action plan" ? "2026-05-14" : null),
  });
  await user.click(press("Use 14 May 2026 (last report)"));
  await user.click(press("Validate"));
  expect(said()).toContain("Reviewed as at 14 May 2026");
});

it("keeps a snapshot of a fresh reading, and says where and what for", async () => {
  const { user, done } = await validated();
  await user.click(press("Keep a snapshot"));
  expect(done).toEqual(["snapshot 2026-07-17"]);
  expect(said()).toBe(
    "Where the actions stand as at 17 July 2026 is kept on “Action plan snapshots”. Later summaries will say what has changed since.",
  );
});

it("holds the summary against an earlier copy of the plan where one is chosen", async () => {
  const against: (string | undefined)[] = [];
  let otherSheets = ["June", "March"];
  const { user } = await validated({
    validate: async ({ asAt }) => reviewOf(asAt, { plan: { otherSheets } }),
    summarise: async (_, earlierSheet) => {
      against.push(earlierSheet);
      return { sheetName: "Action plan summary", since: [], trouble: null };
    },
  });
  await user.click(press("Summary"));
  await user.selectOptions(screen.getByLabelText("The summary tells changes since"), "June");
  await user.click(press("Summary"));
  // That copy is deleted or renamed.
  otherSheets = ["March"];
  await user.click(press("Validate"));
  await user.click(press("Summary"));
  expect(against).toEqual([undefined, "June", undefined]);
});

it("copies the account for the report once the summary is there, with its figures and what has changed", async () => {
  const { user } = await validated();
  expect(screen.queryByRole("button", { name: "Copy report text" })).toBeNull();
  await user.click(press("Summary"));
  await user.click(press("Copy report text"));
  expect(said()).toBe("Copied. Paste it where you need it; nothing has been sent.");
  const copied = await navigator.clipboard.readText();
  expect(copied).toMatch(/^As at 17 July 2026, \d+ of \d+ actions (?:is|are) complete/);
  expect(copied).toContain(SINCE[0]);
  await user.clear(screen.getByLabelText("As at"));
  await user.type(screen.getByLabelText("As at"), "2026-06-01");
  await user.click(press("Validate"));
  expect(screen.queryByRole("button", { name: "Copy report text" })).toBeNull();
});

it("shows the trouble with the summary's page", async () => {
  const trouble = "The summary is on “Action plan summary”, but its page could not be set up for printing.";
  const { user } = await validated({
    summarise: async () => ({ sheetName: "Action plan summary", since: [], trouble }),
  });
  await user.click(press("Summary"));
  expect(said()).toBe(trouble);
});

it("says what it is doing, and takes no other order meanwhile", async () => {
  let finish: (written: SummaryWritten) => void = () => undefined;
  const summarise = jest.fn(() => new Promise<SummaryWritten>((resolve) => (finish = resolve)));
  const { user, done } = await validated({ summarise });
  await user.click(press("Summary"));
  expect(said()).toBe("Writing the summary…");
  await user.click(press("Highlight"));
  await user.click(press("Validate"));
  await user.click(press("Summary"));
  expect(done).toEqual([]);
  expect(summarise).toHaveBeenCalledTimes(1);
  await act(async () => finish({ sheetName: "Action plan summary (2)", since: [], trouble: null }));
  expect(said()).toBe("The summary is on the sheet “Action plan summary (2)”.");
});

it("tells how far a long reading is, and can stop it", async () => {
  let reading = false;
  const { user } = await open({
    validate: ({ asAt, signal, onProgress }) =>
      !reading
        ? Promise.resolve(reviewOf(asAt))
        : new Promise((_, reject) => {
            onProgress({ done: 1000, of: 4000 });
            signal.addEventListener("abort", () =>
              reject(new ExcelTrouble("cancelled", "Stopped. Nothing was changed.")),
            );
          }),
  });
  reading = true;
  await user.click(press("Validate"));
  expect(screen.getByRole("progressbar").getAttribute("aria-valuenow")).toBe("1000");
  await user.click(press("Stop"));
  expect(screen.getByRole("alert").textContent).toBe("Stopped. Nothing was changed.");
});

it("gives each severity and each standing a symbol of its own, hidden from what reads the pane aloud", async () => {
  await validated();
  const shapes = (elements: readonly Element[]) =>
    elements.flatMap(
      (element) => element.querySelector("svg[aria-hidden=true] path")?.getAttribute("d") ?? [],
    );
  const standing = within(screen.getByRole("group", { name: "Show only" }))
    .getAllByRole("button")
    .slice(1);
  expect(new Set(shapes(standing)).size).toBe(standing.length);
});

it("says so where the pane itself fails, and starts again", async () => {
  const quiet = jest.spyOn(console, "error").mockReturnValue();
  let broken = true;
  function Sometimes() {
    if (broken) throw new Error("broken");
    return <p>whole</p>;
  }
  render(
    <ErrorBoundary>
      <Sometimes />
    </ErrorBoundary>,
  );
  expect(screen.getByRole("alert").textContent).toMatch(/That has changed nothing in your workbook/);
  broken = false;
  await userEvent.click(press("Start again"));
  expect(screen.getByText("whole")).toBeTruthy();
  quiet.mockRestore();
});

it.each([
  ["#262626", true],
  ["#FFFFFF", false],
])("goes with Excel's own colours: %s", (bodyBackgroundColor, dark) => {
  expect(isDark({ bodyBackgroundColor } as Office.OfficeTheme)).toBe(dark);
});

it("is light where Excel tells no colours", () => {
  expect(isDark(undefined)).toBe(false);
});
