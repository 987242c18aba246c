/** A whole piece of work in the pane beside the sample plan, by mouse and by keyboard, and what the sheet shows of it. */
import type { PreviewWindow } from "../../src/preview/preview-window";
import { describeInBrowser } from "../in-browser";
import { previewForAll } from "../preview/open-preview";
import { clippedIn, faultsOf, fitsIn } from "./looks";

describeInBrowser("the pane beside a sheet", () => {
  const preview = previewForAll(async ({ pane }) => {
    await pane.getByLabel("As at").fill("2026-07-17");
    await press("Validate");
    await said(/^Reviewed as at 17 July 2026: 7 overdue, 20 findings\.$/);
  });

  const button = (name: string | RegExp) =>
    preview.pane.getByRole("button", { name, exact: typeof name === "string" });
  const press = (name: string | RegExp) => button(name).click();
  const said = (words: RegExp) => preview.pane.getByRole("status").filter({ hasText: words }).waitFor();
  /** The line of a finding, by how serious it is and its cell. */
  const finding = (severity: string, cell: string) => button(new RegExp(`^${severity}\\s*${cell}\\b`));
  const search = (words: string) => preview.pane.getByLabel("Search").fill(words);

  /** Waits until the sheet shows this text in a cell (row and column from 0) and, where asked, this fill. */
  const shows = (row: number, column: number, wanted: { text?: string; fill?: string }) =>
    preview.page.waitForFunction(
      ([atRow, atColumn, { text, fill }]) => {
        const cell = (window as unknown as PreviewWindow).grid.cell(atRow, atColumn);
        return (text ?? cell.text) === cell.text && (fill ?? cell.fill ?? "") === (cell.fill ?? "");
      },
      [row, column, wanted] as const,
    );

  /** Waits until a cell is selected in the sheet and can be seen there. */
  const isAt = (cell: string, row: number, column: number) =>
    preview.page.waitForFunction(
      ([address, atRow, atColumn]) =>
        document.querySelector<HTMLInputElement>("main input")?.value === address &&
        (window as unknown as PreviewWindow).grid.isInView(atRow, atColumn),
      [cell, row, column] as const,
    );

  test("goes to the cell of a finding by mouse, and by Enter", async () => {
    await finding("Error", "F12").click();
    await isAt("F12", 11, 5);
    for (let line = 0; line < 2; line++) await preview.page.keyboard.press("ArrowDown");
    await preview.page.keyboard.press("Enter");
    await isAt("F13", 12, 5);
  });

  test("shows only the actions of a count that is pressed", async () => {
    await press(/^Overdue\s*7$/);
    const lines = preview.pane.getByRole("listitem").filter({ hasText: /Row \d+/ });
    await lines.first().waitFor();
    const shown = await lines.allTextContents();
    expect(shown.length).toBeGreaterThan(2);
    expect(shown.filter((line) => !line.includes("Overdue"))).toEqual([]);
    expect(await faultsOf(preview.frame())).toEqual([]);
    await press(/^All actions/);
  });

  test("puts a cell right by keyboard, says so in sight, keeps the place in the list, and undoes it", async () => {
    await search("F26");
    await finding("Warning", "F26").focus();
    await preview.page.keyboard.press("Enter");
    await preview.page.keyboard.press("Tab");
    expect(await preview.frame().evaluate(() => document.activeElement?.textContent)).toBe("Change F26");
    expect(await faultsOf(preview.frame())).toEqual([]);
    await preview.page.keyboard.press("Enter");
    await said(/^Changed: F26\.$/);
    await shows(25, 5, { text: "30 June 2026" });
    // With its year the action is overdue: that is the line at the same place.
    await preview
      .frame()
      .waitForFunction(() => /^Error\s*F26/.test(document.activeElement?.textContent ?? ""));
    const top = await preview.pane
      .getByRole("main")
      .getByText("Changed: F26.")
      .evaluate((words) => words.getBoundingClientRect().top);
    expect(top).toBeGreaterThanOrEqual(0);
    await press("Undo the fix");
    await said(/^As before: F26\.$/);
    await shows(25, 5, { text: "30 June" });
    await search("");
  });

  test("accepts a finding for a reason, and keeps quiet of it when the plan is read again", async () => {
    await search("TBC");
    await finding("Warning", "F24").click();
    await preview.pane.getByLabel("Right as it is? Say why").fill("Agreed by the board on 1 June");
    await preview.page.keyboard.press("Enter");
    await said(/^Accepted\. It stays quiet until F24 changes\.$/);
    await press("Validate");
    await said(/7 overdue, 19 findings/);
    expect(await finding("Warning", "F24").count()).toBe(0);
    await preview.pane.getByLabel("Show 1 accepted finding too").check();
    await preview.pane.getByText("Accepted: Agreed by the board on 1 June").waitFor();
    expect(await faultsOf(preview.frame())).toEqual([]);
    await press("Take back");
    await said(/^The finding in F24 is open again\.$/);
    await search("");
  });

  test("highlights in the sheet, and clears what it highlighted", async () => {
    await press("Highlight");
    await said(/^\d+ actions highlighted\.$/);
    await shows(11, 6, { fill: "#8B0000" });
    expect(await faultsOf(preview.frame())).toEqual([]);
    await press("Clear highlights");
    await said(/^The highlights are cleared\.$/);
    await shows(11, 6, { fill: "" });
  });

  test("makes the summary and brings its tab to the front; a finding leads back to the plan", async () => {
    const inFront = (name: string) =>
      preview.page.waitForFunction(
        (wanted) => (window as unknown as PreviewWindow).excelHost.workbook.activeSheet.name === wanted,
        name,
      );
    await press("Summary");
    await said(/^The summary is on the sheet “Action plan summary”\.$/);
    await inFront("Action plan summary");
    await preview.page.getByText("Action plan summary", { exact: true }).waitFor();
    expect(await faultsOf(preview.frame())).toEqual([]);
    await finding("Error", "F9").click();
    await inFront("Action plan");
    await isAt("F9", 8, 5);
  });

  test("reads the plan by another choice of columns, and as found again", async () => {
    const chooseLead = async (column: string) => {
      await press("Columns…");
      // What was done before says nothing of this screen.
      expect(await preview.pane.getByRole("status").textContent()).toBe("");
      await preview.pane.getByLabel("Lead", { exact: true }).selectOption({ label: column });
      await press("Save");
      await said(/^The columns are saved with the plan\.$/);
    };
    const leads = () => preview.pane.getByLabel("Lead", { exact: true }).locator("option").allTextContents();
    await chooseLead("C: Source");
    expect(await leads()).toContain("Ofsted");
    await chooseLead("As found: C: Source");
    expect(await leads()).not.toContain("Ofsted");
  });

  test("cuts nothing off and runs over no side when its words are twice as large", async () => {
    const zoom = (factor: string) =>
      preview.frame().evaluate((to) => (document.documentElement.style.zoom = to), factor);
    const isWhole = async () => {
      expect(await fitsIn(preview.frame())).toBe(true);
      expect(await clippedIn(preview.frame())).toEqual([]);
      expect(await faultsOf(preview.frame())).toEqual([]);
    };
    await zoom("2");
    await search("F26");
    await finding("Warning", "F26").click();
    await isWhole();
    await press("Columns…");
    await isWhole();
    await press("Back to the review");
    await press("Settings");
    for (const section of await preview.frame().locator("summary").all()) await section.click();
    await isWhole();
    await press("Back to the review");
    await zoom("");
  });
});
