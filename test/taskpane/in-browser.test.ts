/** The pane as a person meets it, in a browser beside the sample plan: by keyboard, narrow, dark, and read by axe. */
import { describeInBrowser } from "../in-browser";
import { previewForAll } from "../preview/open-preview";
import { faultsOf, fitsIn } from "./looks";

describeInBrowser("the pane", () => {
  const preview = previewForAll();

  const frame = () => preview.frame();
  const press = (name: string | RegExp) => preview.pane.getByRole("button", { name }).first().click();
  const focuses = (words: string) =>
    frame().waitForFunction(
      (wanted) => new RegExp(wanted).test(document.activeElement?.textContent ?? ""),
      words,
    );

  const faults = () => faultsOf(frame());
  const fits = () => fitsIn(frame());

  async function validateWithoutFault(): Promise<void> {
    await press("Validate");
    await preview.pane.getByText(/^Findings \(/).waitFor();
    expect(await faults()).toEqual([]);
    expect(await fits()).toBe(true);
  }

  test("begins, validates and lists without a fault that axe could find, and fits its width", async () => {
    await preview.pane.getByText("30 actions on “Action plan”").first().waitFor();
    expect(await faults()).toEqual([]);
    await validateWithoutFault();
  });

  test("is walked by the arrow keys, and Enter opens a finding and selects its cell", async () => {
    await frame().locator("[data-main][tabindex='0']").focus();
    // Two findings of the plan as a whole, the first action, and what was noticed of it.
    for (const words of ["^Suggestion", "^1: Audit", "^Error"]) {
      await preview.page.keyboard.press("ArrowDown");
      await focuses(words);
    }
    await preview.page.keyboard.press("Enter");
    await preview.pane.getByText(/^Why it matters:/).waitFor();
    expect(await faults()).toEqual([]);
    await preview.page.keyboard.press("End");
    await focuses("Row \\d+");
    // What has the focus is not left below what stays at the top.
    await preview.page.keyboard.press("Home");
    await focuses("^Warning");
    await preview.pane
      .getByRole("button", { name: "Copy these findings" })
      .evaluate((button) => window.scrollBy(0, button.getBoundingClientRect().top));
    await preview.page.keyboard.press("Shift+Tab");
    await focuses("^Copy these findings$");
    const bottom = await preview.pane
      .getByRole("main")
      .getByText(/^Reviewed as at/)
      .evaluate((words) => words.getBoundingClientRect().bottom);
    const top = await frame().evaluate(() => document.activeElement!.getBoundingClientRect().top);
    expect(top).toBeGreaterThanOrEqual(bottom);
  });

  test("filters by a standing and finds words as they are typed", async () => {
    const standing = preview.pane
      .getByRole("group", { name: "Show only" })
      .getByRole("button", { name: /^Complete/ });
    await standing.click();
    expect(await standing.getAttribute("aria-pressed")).toBe("true");
    await standing.click();
    await preview.pane.getByLabel("Search").fill("no such words");
    await preview.pane.getByText(/^Nothing matches\./).waitFor();
    await preview.pane.getByLabel("Search").fill("");
  });

  test("has settings and columns without a fault, and keeps what is chosen", async () => {
    await press("Settings");
    for (const section of await frame().locator("summary").all()) await section.click();
    expect(await faults()).toEqual([]);
    expect(await fits()).toBe(true);
    await preview.pane.getByLabel("Overdue", { exact: true }).selectOption("off");
    // Of which the field says that it holds none.
    const approved = preview.pane.getByLabel("Day on which the plan was approved");
    await approved.press("1");
    await approved.blur();
    await press("Show what is wrong in “Dates”");
    await focuses("^$"); // The field, which has no words of its own.
    expect(await approved.getAttribute("aria-invalid")).toBe("true");
    await approved.press("Delete");
    await approved.blur();
    await press("Save");
    await preview.pane.getByRole("main").getByText("The settings are saved with the plan.").waitFor();
    await press("Columns…");
    await preview.pane.getByLabel("Evidence").waitFor();
    expect(await faults()).toEqual([]);
    await press("Back to the review");
  });

  test("is as readable in Office's dark theme and at twice the size", async () => {
    await preview.page.setViewportSize({ width: 700, height: 450 });
    await preview.page.emulateMedia({ colorScheme: "dark" });
    await preview.page
      .getByRole("button", { name: /dark/i })
      .or(preview.page.getByLabel(/dark|theme/i))
      .first()
      .click();
    await preview.pane.getByRole("button", { name: "Validate" }).waitFor();
    await validateWithoutFault();
  });
});
