/** @jest-environment jsdom */
import { fireEvent, screen, within } from "@testing-library/react";
import type { Settings } from "../../src/plan/settings/settings";
import { press, validated } from "./open-pane";

/** The section alone: among all the choices of the settings a label takes a second to find. */
const section = () => within(screen.getByText("Years and terms").closest("details")!);

async function openSettings() {
  const kept: Settings[] = [];
  const { user } = await validated({ keepSettings: async (_, settings) => void kept.push(settings) });
  await user.click(press("Settings"));
  const type = (label: string, value: string) =>
    fireEvent.change(section().getByLabelText(label), { target: { value } });
  return { user, kept, type };
}

it("keeps the year that quarters are of, and when years and terms begin and end", async () => {
  const { user, kept, type } = await openSettings();
  await user.selectOptions(section().getByLabelText("“Q3” is a quarter of"), "The financial year");
  type("The financial year starts on", "6 april");
  type("The academic year ends on", "31 July");
  type("The autumn term usually ends on", "19 December");
  await user.click(press("Add a last day"));
  expect(document.activeElement).toBe(section().getByLabelText("Last day of a term"));
  type("Last day of a term", "2026-03-27");
  expect(section().getByLabelText("End of spring term 2026")).toHaveProperty("value", "2026-03-27");
  await user.click(press("Save"));
  expect(kept.map(({ conventions }) => conventions)).toEqual([
    {
      quarterAlone: "financial",
      financialYearStarts: "6 April",
      academicYearEnds: "31 July",
      usualTermEnds: { autumn: "19 December", spring: "30 April", summer: "31 July" },
      termEnds: ["2026-03-27"],
    },
  ]);
});

it("says beside a field what it must be, and keeps nothing until it is right", async () => {
  const { user, kept, type } = await openSettings();
  type("The autumn term usually ends on", "22 July");
  expect(
    screen.getByText("Give a day and month from September to December, such as “17 December”."),
  ).toBeTruthy();
  await user.click(press("Save"));
  expect(kept).toEqual([]);

  const details = screen.getByText("Years and terms").closest("details")!;
  expect(details.open).toBe(false);
  expect(document.getElementById(press("Save").getAttribute("aria-describedby")!)?.textContent).toBe(
    "These settings cannot be saved yet: something in “Years and terms” is to be put right.",
  );
  await user.click(press("Show what is wrong in “Years and terms”"));
  expect(details.open).toBe(true);
  expect(document.activeElement).toBe(section().getByLabelText("The autumn term usually ends on"));

  type("The autumn term usually ends on", "20 December");
  expect(screen.queryByText(/cannot be saved yet/)).toBeNull();
  expect(screen.queryByText(/^Give a day and month/)).toBeNull();
  await user.click(press("Save"));
  expect(kept.map(({ conventions }) => conventions.usualTermEnds.autumn)).toEqual(["20 December"]);
});

it("takes no second last day of a term, and takes one away again", async () => {
  const { user, kept, type } = await openSettings();
  for (const day of ["2025-12-19", "2025-12-18"]) {
    await user.click(press("Add a last day"));
    type("Last day of a term", day);
  }
  expect(screen.getByText("This term has a last day already.")).toBeTruthy();
  await user.click(press("Save"));
  expect(kept).toEqual([]);
  await user.click(section().getAllByLabelText("Remove: End of autumn term 2025")[0]!);
  expect(document.activeElement).toBe(press("Add a last day"));
  await user.click(press("Save"));
  expect(kept.map(({ conventions }) => conventions.termEnds)).toEqual([["2025-12-18"]]);
});

it("shows what was taken from a text, and the usual again where that is wanted", async () => {
  const { user } = await openSettings();
  const field = screen.getByLabelText("Settings as text");
  await user.clear(field);
  await user.click(field);
  await user.paste('{"conventions": {"financialYearStarts": "6 April", "termEnds": ["2026-07-21"]}}');
  await user.click(press("Use this text"));
  expect(section().getByLabelText("The financial year starts on")).toHaveProperty("value", "6 April");
  expect(section().getByLabelText("End of summer term 2026")).toBeTruthy();
  await user.click(press("Back to the usual"));
  expect(section().getByLabelText("The financial year starts on")).toHaveProperty("value", "1 April");
  expect(section().queryByLabelText("End of summer term 2026")).toBeNull();
});
