/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { SummaryWritten } from "../../src/excel/review-workbook";
import { ExcelTrouble } from "../../src/excel/trouble";
import type { Plan } from "../../src/plan/plan";
import { reviewPlan, type Review } from "../../src/plan/review";
import type { PaneActions } from "../../src/taskpane/pane-actions";
import { App } from "../../src/taskpane/components/App";
import { ErrorBoundary } from "../../src/taskpane/components/ErrorBoundary";
import { isDark } from "../../src/taskpane/theme";
import { planOf } from "../plan/plan-of";

const TODAY = "2026-07-17";
const ACTIONS: Parameters<typeof planOf>[0] = [
  { Progress: "", Timescale: "30 September 2026" },
  { Progress: "Partially complete" },
  { Progress: "Completed" },
  { Progress: "Completed" },
];

function reviewOf(asAt: string, actions = ACTIONS, plan: Partial<Plan> = {}): Review {
  return reviewPlan({ ...planOf(actions, { asAt }), ...plan }, asAt);
}

/** The pane over actions that succeed, but for those given. */
function open(actions: Partial<PaneActions> = {}) {
  const done: string[] = [];
  const all: PaneActions = {
    validate: async (asAt) => reviewOf(asAt),
    highlight: async ({ asAt }) => void done.push(`highlight ${asAt}`),
    clearHighlights: async (sheet) => done.push(`clear ${sheet}`),
    summarise: async ({ asAt }) => (
      done.push(`summary ${asAt}`),
      { sheetName: "Action plan summary", trouble: null }
    ),
    ...actions,
  };
  render(
    <FluentProvider theme={webLightTheme}>
      <App actions={all} today={TODAY} />
    </FluentProvider>,
  );
  return { user: userEvent.setup(), done };
}

const press = (name: string) => screen.getByRole("button", { name });
const said = () => screen.getByRole("status").textContent;
const figures = () =>
  Object.fromEntries(
    screen
      .getAllByRole("row")
      .map((row) => [
        within(row).getByRole("rowheader").textContent,
        within(row).getAllByRole("cell").at(-1)?.textContent,
      ]),
  );

it("begins with today, one button, and no review", () => {
  open();
  expect(screen.getByLabelText("As at")).toHaveProperty("value", TODAY);
  expect(screen.getAllByRole("button").map(({ textContent }) => textContent)).toEqual(["Validate"]);
});

it("shows what was found, the counts and the findings, the most serious first", async () => {
  const { user } = open();
  await user.click(press("Validate"));
  expect(screen.getByRole("table", { name: "Where the actions stand as at 17 July 2026" })).toBeTruthy();
  expect(screen.getByText("4 actions on “Action plan”, headings in row 1")).toBeTruthy();
  expect(figures()).toEqual({
    Complete: "2",
    "Partly complete": "1",
    "Nothing recorded": "1",
    "All actions": "4",
    "Of which overdue": "1",
  });
  const findings = screen.getAllByRole("listitem").map(({ textContent }) => textContent ?? "");
  expect(findings[0]).toMatch(/^ErrorF3Overdue by 17 days/);
  expect(findings.some((finding) => /^WarningG2/.test(finding))).toBe(true);
  expect(said()).toBe(`Reviewed as at 17 July 2026: 1 overdue, ${findings.length} findings.`);
});

it("says so where there is nothing to find", async () => {
  const { user } = open({ validate: async (asAt) => reviewOf(asAt, [{ Progress: "Completed" }]) });
  await user.click(press("Validate"));
  expect(said()).toBe("Reviewed as at 17 July 2026: none overdue, 0 findings.");
  expect(screen.getByText("No findings: the rules noticed nothing to put right.")).toBeTruthy();
});

it("shows Excel's trouble and keeps the earlier review", async () => {
  let fail = false;
  const { user } = open({
    validate: async (asAt) => {
      if (fail) throw new ExcelTrouble("AccessDenied", "The plan was not read. This sheet is protected.");
      return reviewOf(asAt);
    },
  });
  await user.click(press("Validate"));
  fail = true;
  await user.click(press("Validate"));
  expect(screen.getByRole("alert").textContent).toBe("The plan was not read. This sheet is protected.");
  expect(figures()).toMatchObject({ "All actions": "4" });
  expect(said()).toBe("");
  fail = false;
  await user.click(press("Validate"));
  expect(screen.getByRole("alert").textContent).toBe("");
});

it("tells an error of its own from Excel's", async () => {
  const { user } = open({ validate: () => Promise.reject(new TypeError("x is undefined")) });
  await user.click(press("Validate"));
  expect(screen.getByRole("alert").textContent).toMatch(
    /went wrong in Action Plan Review \(x is undefined\)/,
  );
});

it("offers the day that the sheet gives, and reviews as at it", async () => {
  const { user } = open({
    validate: async (asAt) => reviewOf(asAt, ACTIONS, { suggestedAsAt: "2026-06-01" }),
  });
  await user.click(press("Validate"));
  await user.click(press("Use 1 June 2026"));
  expect(screen.getByLabelText("As at")).toHaveProperty("value", "2026-06-01");
  expect(said()).toMatch(/^Reviewed as at 1 June 2026: none overdue/);
  expect(screen.queryByRole("button", { name: "Use 1 June 2026" })).toBeNull();
});

it("takes no other day while it works", async () => {
  let finish: (removed: number) => void = () => undefined;
  const validate = jest.fn(async (asAt: string) => reviewOf(asAt, ACTIONS, { suggestedAsAt: "2026-06-01" }));
  const { user } = open({ validate, clearHighlights: () => new Promise((resolve) => (finish = resolve)) });
  await user.click(press("Validate"));
  expect(press("Use 1 June 2026").getAttribute("aria-disabled")).not.toBe("true");
  await user.click(press("Clear highlights"));
  expect(said()).toBe("Clearing the highlights…");
  expect(press("Use 1 June 2026").getAttribute("aria-disabled")).toBe("true");
  await user.click(press("Use 1 June 2026"));
  expect(validate).toHaveBeenCalledTimes(1);
  await act(async () => finish(2));
  await user.click(press("Use 1 June 2026"));
  expect(validate).toHaveBeenLastCalledWith("2026-06-01");
});

it("gives each severity its word and a symbol of its own, hidden from what reads the pane aloud", async () => {
  const findings = (["suggestion", "warning", "error"] as const).map((severity, index) => ({
    ...{ id: `made-up-${index}`, rule: "made-up", severity, row: index + 2, cell: `G${index + 2}` },
    ...{ message: `Number ${index}.`, found: "", expected: "", fix: null, accepted: null },
  }));
  const { user } = open({ validate: async (asAt) => ({ ...reviewOf(asAt), findings }) });
  await user.click(press("Validate"));
  const items = screen.getAllByRole("listitem");
  expect(items.map(({ textContent }) => textContent)).toEqual([
    "ErrorG4Number 2.",
    "WarningG3Number 1.",
    "SuggestionG2Number 0.",
  ]);
  const shapes = items.map((item) => item.querySelector("svg[aria-hidden=true] path")?.getAttribute("d"));
  expect(shapes.every(Boolean)).toBe(true);
  expect(new Set(shapes).size).toBe(3);
});

it("gives each count a symbol of its own", async () => {
  const { user } = open();
  await user.click(press("Validate"));
  const shapes = screen
    .getAllByRole("row")
    .map((row) => row.querySelector("svg[aria-hidden=true] path")?.getAttribute("d"));
  const [all, ...others] = [shapes[3], ...shapes.slice(0, 3), shapes[4]];
  expect(all).toBeUndefined();
  expect(others.every(Boolean)).toBe(true);
  expect(new Set(others).size).toBe(4);
});

it("says so where nothing was highlighted, and where nothing was to be cleared", async () => {
  const { user } = open({
    validate: async (asAt) => reviewOf(asAt, [{ Progress: "Completed" }]),
    clearHighlights: async () => 0,
  });
  await user.click(press("Validate"));
  await user.click(press("Highlight"));
  expect(said()).toBe("Nothing is overdue or partly complete, so nothing is highlighted.");
  await user.click(press("Clear highlights"));
  expect(said()).toBe("There were no highlights to clear.");
});

it("shows the trouble with the summary's page", async () => {
  const trouble = "The summary is on “Action plan summary”, but its page could not be set up for printing.";
  const { user } = open({ summarise: async () => ({ sheetName: "Action plan summary", trouble }) });
  await user.click(press("Validate"));
  await user.click(press("Summary"));
  expect(said()).toBe(trouble);
});

it("needs a day", async () => {
  const { user, done } = open();
  await user.clear(screen.getByLabelText("As at"));
  await user.click(press("Validate"));
  expect(screen.getByText("Give a day, for example 31/03/2026.")).toBeTruthy();
  expect({ done, said: said() }).toEqual({ done: [], said: "" });
});

it("reads the plan again before it highlights or sums up, as at the day in the field", async () => {
  const { user, done } = open();
  await user.click(press("Validate"));
  await user.clear(screen.getByLabelText("As at"));
  await user.type(screen.getByLabelText("As at"), "2026-06-01");
  await user.click(press("Highlight"));
  expect(said()).toBe("1 action highlighted.");
  expect(figures()).toMatchObject({ "Of which overdue": "0" });
  await user.click(press("Clear highlights"));
  expect(said()).toBe("The highlights are cleared.");
  await user.click(press("Summary"));
  expect(said()).toBe("The summary is on the sheet “Action plan summary”.");
  expect(done).toEqual(["highlight 2026-06-01", "clear Action plan", "summary 2026-06-01"]);
});

it("says what it is doing, and takes no other order meanwhile", async () => {
  let finish: (written: SummaryWritten) => void = () => undefined;
  const summarise = jest.fn(() => new Promise<SummaryWritten>((resolve) => (finish = resolve)));
  const { user, done } = open({ summarise });
  await user.click(press("Validate"));
  await user.click(press("Summary"));
  expect(said()).toBe("Writing the summary…");
  for (const button of screen.getAllByRole("button"))
    expect(button.getAttribute("aria-disabled")).toBe("true");
  await user.click(press("Highlight"));
  await user.click(press("Summary"));
  expect(done).toEqual([]);
  expect(summarise).toHaveBeenCalledTimes(1);
  await act(async () => finish({ sheetName: "Action plan summary (2)", trouble: null }));
  expect(said()).toBe("The summary is on the sheet “Action plan summary (2)”.");
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
  expect(screen.getByRole("alert").textContent).toMatch(/No cell of your plan was changed/);
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
