/** The pane as a person meets it, in a browser beside the sample plan: by keyboard, narrow, dark, and read by axe. */
import type { FrameLocator, Page } from "playwright-core";
import { describeInBrowser } from "../in-browser";
import { openPreview, type OpenPreview } from "../preview/open-preview";
import { faultsOf, fitsIn } from "./looks";

describeInBrowser("the pane", () => {
  let preview: OpenPreview;
  let page: Page;
  let pane: FrameLocator;

  beforeAll(async () => {
    preview = await openPreview();
    ({ page, pane } = preview);
  }, 120_000);

  afterAll(() => preview.close());

  const frame = () => preview.frame();
  const press = (name: string | RegExp) => pane.getByRole("button", { name }).first().click();
  const focuses = (words: string) =>
    frame().waitForFunction(
      (wanted) => new RegExp(wanted).test(document.activeElement?.textContent ?? ""),
      words,
    );

  const faults = () => faultsOf(page);
  const fits = () => fitsIn(frame());

  async function validateWithoutFault(): Promise<void> {
    await press("Validate");
    await pane.getByText(/^Findings \(/).waitFor();
    expect(await faults()).toEqual([]);
    expect(await fits()).toBe(true);
  }

  test("begins, validates and lists without a fault that axe could find, and fits its width", async () => {
    await pane.getByText("30 actions on “Action plan”").first().waitFor();
    expect(await faults()).toEqual([]);
    await validateWithoutFault();
  });

  test("is walked by the arrow keys, and Enter opens a finding and selects its cell", async () => {
    await frame().locator("[data-main][tabindex='0']").focus();
    // Two findings of the plan as a whole, the first action, and what was noticed of it.
    for (const words of ["^Suggestion", "^1: Audit", "^Error"]) {
      await page.keyboard.press("ArrowDown");
      await focuses(words);
    }
    await page.keyboard.press("Enter");
    await pane.getByText(/^Why it matters:/).waitFor();
    expect(await faults()).toEqual([]);
    await page.keyboard.press("End");
    await focuses("Row \\d+");
    // What has the focus is not left below what stays at the top.
    await page.keyboard.press("Home");
    await focuses("^Warning");
    await pane
      .getByRole("button", { name: "Copy these findings" })
      .evaluate((button) => window.scrollBy(0, button.getBoundingClientRect().top));
    await page.keyboard.press("Shift+Tab");
    await focuses("^Copy these findings$");
    const bottom = await pane.getByRole("status").evaluate((status) => status.getBoundingClientRect().bottom);
    const top = await frame().evaluate(() => document.activeElement!.getBoundingClientRect().top);
    expect(top).toBeGreaterThanOrEqual(bottom);
  });

  test("filters by a standing and finds words as they are typed", async () => {
    const standing = pane
      .getByRole("group", { name: "Show only" })
      .getByRole("button", { name: /^Complete/ });
    await standing.click();
    expect(await standing.getAttribute("aria-pressed")).toBe("true");
    await standing.click();
    await pane.getByLabel("Search").fill("no such words");
    await pane.getByText(/^Nothing matches\./).waitFor();
    await pane.getByLabel("Search").fill("");
  });

  test("has settings and columns without a fault, and keeps what is chosen", async () => {
    await press("Settings");
    for (const section of await frame().locator("summary").all()) await section.click();
    expect(await faults()).toEqual([]);
    expect(await fits()).toBe(true);
    await pane.getByLabel("Overdue", { exact: true }).selectOption("off");
    await press("Save");
    await pane.getByText("The settings are saved with the plan.").waitFor();
    await press("Columns…");
    await pane.getByLabel("Evidence").waitFor();
    expect(await faults()).toEqual([]);
    await press("Back to the review");
  });

  test("is as readable in Office's dark theme and at twice the size", async () => {
    await page.setViewportSize({ width: 700, height: 450 });
    await page.emulateMedia({ colorScheme: "dark" });
    await page
      .getByRole("button", { name: /dark/i })
      .or(page.getByLabel(/dark|theme/i))
      .first()
      .click();
    await pane.getByRole("button", { name: "Validate" }).waitFor();
    await validateWithoutFault();
  });
});
