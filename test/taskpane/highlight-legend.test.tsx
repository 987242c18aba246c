/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import { open, reviewOf, validated } from "./open-pane";

const chips = () => [...(screen.queryByRole("note")?.querySelectorAll("span") ?? [])];

it("says which colour means what, in the colours of the sheet, and of which day they are", async () => {
  const actions = [
    { Progress: "Not started", Timescale: "1 May 2026" },
    { Progress: "Partially complete", Timescale: "1 May 2027" },
  ];
  await validated({ validate: async ({ asAt }) => reviewOf(asAt, { actions }) });
  expect(screen.getByRole("note").textContent).toMatch(
    /^Highlights: Overdue Partly complete.*As at the review\..*highlight again/,
  );
  expect(chips().map(({ style }) => [style.backgroundColor, style.color])).toEqual([
    ["rgb(139, 0, 0)", "rgb(255, 255, 255)"],
    ["rgb(255, 242, 179)", "rgb(0, 0, 0)"],
  ]);
});

it("tells of no colour that the sheet would not have, and of none before the review", async () => {
  await open();
  expect(chips()).toEqual([]);
});

it.each([
  [{ Progress: "Partially complete", Timescale: "30 September 2026" }, ["Partly complete"]],
  [{ Progress: "Not started" }, ["Overdue"]],
  [{ Progress: "Completed" }, []],
])("of %j it tells %j", async (action, told) => {
  await validated({ validate: async ({ asAt }) => reviewOf(asAt, { actions: [action] }) });
  expect(chips().map(({ textContent }) => textContent)).toEqual(told);
  const speaksOfWord = /keeps its text/.test(screen.queryByRole("note")?.textContent ?? "");
  expect(speaksOfWord).toBe(told.includes("Overdue"));
});
