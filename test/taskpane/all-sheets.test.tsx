/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { ExcelTrouble } from "../../src/excel/asking/trouble";
import type { Review } from "../../src/plan/review";
import type { PaneActions, WhatToReview } from "../../src/taskpane/pane-actions";
import { open, press, reviewOf, said, TODAY } from "./open-pane";

const ALL = "Check all 3 sheets";
const SHEETS = ["Action plan", "Adults", "Schools"];

function onSheet(asAt: string, sheet: string): Review {
  const otherSheets = SHEETS.filter((other) => other !== sheet);
  const actions =
    sheet === "Adults" ? [{ Progress: "Completed" }] : [{ Progress: "Not started" }, { Progress: "" }];
  return reviewOf(asAt, { actions, plan: { sheet, otherSheets } });
}

async function openPlans(actions: Partial<PaneActions> = {}) {
  const asked: WhatToReview[] = [];
  const opened = await open({
    validate: async (what) => {
      asked.push(what);
      return onSheet(what.asAt, what.sheetName ?? "Action plan");
    },
    validateAll: async ({ asAt }) => SHEETS.map((sheet) => onSheet(asAt, sheet)),
    ...actions,
  });
  return { ...opened, asked };
}

const sheets = () =>
  within(screen.getByRole("list", { name: "All plan sheets" }))
    .getAllByRole("button")
    .map(({ textContent }) => textContent);

it("lists every sheet with a plan and how it stands, and opens the review of one", async () => {
  const { user, asked } = await openPlans();
  await user.click(press(ALL));
  expect(said()).toBe("3 sheets checked as at 17 July 2026.");
  expect(sheets()).toEqual([
    expect.stringMatching(/^Action plan 2 actions · 2 overdue · \d+ findings$/),
    expect.stringMatching(/^Adults 1 action · none overdue · \d+ findings?$/),
    expect.stringMatching(/^Schools 2 actions/),
  ]);
  const told = Number(/(\d+) findings?$/.exec(sheets()[1] ?? "")?.[1]);
  await user.click(press(/^Adults/));
  expect(asked.at(-1)).toMatchObject({ sheetName: "Adults", asAt: TODAY });
  expect(screen.getByText(`Findings (${told})`)).toBeTruthy();
  expect(screen.getByLabelText("Sheet with the plan")).toHaveProperty("value", "Adults");
  await user.click(press("Validate"));
  expect(asked.at(-1)).toMatchObject({ sheetName: "Adults" });
});

it("needs no mouse: it begins at its title, and a sheet is opened by Enter", async () => {
  const { user, asked } = await openPlans();
  press(ALL).focus();
  await user.keyboard("{Enter}");
  expect(document.activeElement?.textContent).toBe("All plan sheets");
  await user.tab();
  await user.tab();
  await user.keyboard("{Enter}");
  expect(asked.at(-1)).toMatchObject({ sheetName: "Adults" });
});

it("tells how many sheets are done, is stopped, and can be begun again", async () => {
  let isFirst = true;
  const { user } = await openPlans({
    validateAll: ({ asAt, signal, onProgress }) => {
      if (!isFirst) return Promise.resolve(SHEETS.map((sheet) => onSheet(asAt, sheet)));
      isFirst = false;
      return new Promise((_, reject) => {
        onProgress({ done: 1, of: 3 });
        signal.addEventListener("abort", () =>
          reject(new ExcelTrouble("cancelled", "Stopped. Nothing was changed.")),
        );
      });
    },
  });
  await user.click(press(ALL));
  expect(screen.getByRole("progressbar").getAttribute("aria-valuenow")).toBe("1");
  await user.click(press("Stop"));
  expect(screen.getByRole("alert").textContent).toBe("Stopped. Nothing was changed.");
  expect(screen.queryByRole("list")).toBeNull();
  await user.click(press("Check again"));
  expect(sheets()).toHaveLength(3);
});

it("goes on with nothing once the screen is left", async () => {
  const signals: AbortSignal[] = [];
  const { user } = await openPlans({
    validateAll: ({ signal }) => {
      signals.push(signal);
      return new Promise((_, reject) => {
        signal.addEventListener("abort", () => reject(new ExcelTrouble("cancelled", "Stopped.")));
      });
    },
  });
  await user.click(press(ALL));
  await user.click(press("Back to the review"));
  expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
  expect(press("Validate")).toBeTruthy();
});

it("is not offered where one sheet holds a plan", async () => {
  await open();
  expect(screen.queryByRole("button", { name: /^Check all/ })).toBeNull();
});

it("stays with the plan that it shows, whichever sheet has come in front meanwhile", async () => {
  const preferred: unknown[] = [];
  const { user } = await openPlans({
    validate: async ({ asAt, ...what }) => {
      preferred.push(what.preferred);
      return onSheet(asAt, "Adults");
    },
  });
  await user.click(press("Validate"));
  expect(preferred).toEqual([undefined, "Adults"]);
});

it("does what is done with a plan to that one alone, and looks anew where its sheet is gone", async () => {
  let tabs = ["Action plan", "Adults"];
  const done: string[] = [];
  const { user } = await openPlans({
    validate: async ({ asAt, sheetName }) => {
      if (sheetName !== undefined && !tabs.includes(sheetName))
        throw new ExcelTrouble("no-such-sheet", `There is no sheet called “${sheetName}”.`);
      return onSheet(asAt, sheetName ?? tabs[0]!);
    },
    highlight: async ({ plan }) => void done.push(plan.sheet),
  });
  await user.click(press("Validate"));
  // Another tab now comes first, and would be found by a look at them all.
  tabs = ["Adults", "Action plan"];
  await user.click(press("Highlight"));
  expect(done).toEqual(["Action plan"]);

  await user.selectOptions(screen.getByLabelText("Sheet with the plan"), "Action plan");
  await user.click(press("Validate"));
  tabs = ["Adults"];
  await user.click(press("Highlight"));
  expect(screen.getByRole("alert").textContent).toBe(
    "There is no sheet called “Action plan”. Press “Validate” to look for the plan on every sheet.",
  );
  expect(done).toEqual(["Action plan"]);
  await user.click(press("Validate"));
  expect(screen.getByRole("alert").textContent).toBe("");
  expect(screen.getByText(/^1 action on “Adults”/)).toBeTruthy();
});

it("offers no undoing of a fix on another sheet, whose cells may say the same", async () => {
  const { user } = await open({
    validate: async ({ asAt, sheetName: sheet = "Action plan" }) =>
      reviewOf(asAt, { plan: { sheet, otherSheets: sheet === "Lists" ? ["Action plan"] : ["Lists"] } }),
  });
  await user.click(press("Validate"));
  await user.click(press(/^Suggestion F5|^Warning F5|^Error F5/));
  await user.click(press("Change F5"));
  expect(press("Undo the fix")).toBeTruthy();
  await user.click(press("Columns…"));
  await user.selectOptions(screen.getByLabelText("Sheet with the plan"), "Lists");
  await user.click(press("Read the headings of this row"));
  await user.click(press("Save"));
  expect(screen.getByText(/^4 actions on “Lists”/)).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Undo the fix" })).toBeNull();
});
