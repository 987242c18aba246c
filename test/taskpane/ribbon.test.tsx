/** @jest-environment jsdom */
import { act, screen } from "@testing-library/react";
import type { Review } from "../../src/plan/review";
import { ExcelTrouble } from "../../src/excel/asking/trouble";
import { open, press, reviewOf, said, TODAY } from "./open-pane";

test("a button that is pressed while the pane still looks for the plan waits for it, and then reads afresh", async () => {
  const asked: ((review: Review) => void)[] = [];
  const { ribbon } = await open({
    validate: () => new Promise((resolve) => asked.push(resolve)),
  });
  await act(async () => void ribbon.current!.validate());
  expect(asked).toHaveLength(1);
  await act(async () => asked[0]!(reviewOf(TODAY)));
  expect(asked).toHaveLength(2);
  await act(async () => asked[1]!(reviewOf(TODAY)));
  expect(said()).toMatch(/^Reviewed as at 17 July 2026/);
});

test("Validate of the ribbon leaves the settings for the review", async () => {
  const { ribbon, user } = await open();
  await user.click(press("Settings"));
  await act(() => ribbon.current!.validate());
  expect(screen.getByRole("button", { name: "Validate" })).toBeTruthy();
  expect(said()).toMatch(/^Reviewed as at/);
});

test("a summary that could not be set up for printing is not all there is to tell", async () => {
  const written = { sheetName: "Action plan summary", since: [] };
  const { ribbon } = await open({
    summarise: async () => ({ ...written, trouble: "Its page could not be set up for printing." }),
  });
  expect(await act(() => ribbon.current!.summarise())).toBe(false);
  expect(said()).toContain("could not be set up");
});

test("a summary that is written and shown is all there is to tell; one that is not shown is not", async () => {
  const shown = await open();
  expect(await act(() => shown.ribbon.current!.summarise())).toBe(true);
  document.body.replaceChildren();
  const { ribbon } = await open({
    goToCell: async () => {
      throw new ExcelTrouble("ItemNotFound", "The sheet was removed.");
    },
  });
  expect(await act(() => ribbon.current!.summarise())).toBe(false);
});
