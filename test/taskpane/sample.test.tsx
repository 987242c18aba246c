/** @jest-environment jsdom */
import { act, screen } from "@testing-library/react";
import { ExcelTrouble } from "../../src/excel/asking/trouble";
import type { PaneActions, WhatToReview } from "../../src/taskpane/pane-actions";
import { open, press, reviewOf, said } from "./open-pane";

const INSERT = "Insert a sample plan";

/** The pane over a workbook that holds no plan before the sample is inserted. */
async function withoutPlan(actions: Partial<PaneActions> = {}) {
  const asked: WhatToReview[] = [];
  const opened = await open({
    validate: async (what) => {
      asked.push(what);
      if (what.sheetName === undefined) throw new ExcelTrouble("no-plan", "No sheet has a row of headings.");
      return reviewOf(what.asAt, { plan: { sheet: what.sheetName } });
    },
    ...actions,
  });
  return { ...opened, asked };
}

it("inserts the sample where there is no plan, reads it, and leads on to “Validate”", async () => {
  const { user, done, asked } = await withoutPlan();
  await user.click(press(INSERT));
  expect(done).toEqual(["insert the sample"]);
  expect(said()).toBe("The sample plan is on the sheet “Sample plan”.");
  expect(screen.getByText(/^4 actions on “Sample plan”/)).toBeTruthy();
  expect(screen.queryByRole("button", { name: INSERT })).toBeNull();
  expect(document.activeElement).toBe(press("Validate"));
  await user.keyboard("{Enter}");
  expect(asked.map(({ sheetName }) => sheetName)).toEqual([undefined, "Sample plan", "Sample plan"]);
});

it("says why it could not, and can be tried again", async () => {
  let isProtected = true;
  const { user } = await withoutPlan({
    insertSample: async () => {
      if (isProtected) throw new ExcelTrouble("AccessDenied", "The sample plan was not inserted.");
      return "Sample plan";
    },
  });
  await user.click(press(INSERT));
  expect(screen.getByRole("alert").textContent).toBe("The sample plan was not inserted.");
  isProtected = false;
  await user.click(press(INSERT));
  expect(said()).toBe("The sample plan is on the sheet “Sample plan”.");
});

it("is inserted once, however often its button is pressed", async () => {
  let insert: (name: string) => void = () => undefined;
  const insertSample = jest.fn(() => new Promise<string>((resolve) => (insert = resolve)));
  const { user } = await withoutPlan({ insertSample });
  await user.click(press(INSERT));
  await user.click(press(INSERT));
  await act(async () => insert("Sample plan"));
  expect(insertSample).toHaveBeenCalledTimes(1);
});

it("is not offered where there is a plan", async () => {
  await open();
  expect(screen.queryByRole("button", { name: INSERT })).toBeNull();
});
