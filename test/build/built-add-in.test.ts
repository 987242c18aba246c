/** The add-in as a browser gets it from its server: its files, headers, pane and ribbon, under its own policy. */
import type { Page } from "playwright-core";
import { describeInBrowser } from "../in-browser";
import { written } from "../host/workbooks";
import { manifestFaults } from "../manifest/check-manifest";
import { openBuilt, samplePlan, type BuiltAddIn, type OpenPane } from "./open-built";

const ORIGIN = "https://plans.example.gov.uk";

describeInBrowser("the built add-in", () => {
  let addIn: BuiltAddIn;
  let sample: OpenPane;

  beforeAll(async () => {
    addIn = await openBuilt({ origin: ORIGIN });
    sample = await addIn.open(samplePlan());
    await sample.page.getByText("30 actions on “Action plan”").first().waitFor();
  }, 120_000);

  afterAll(() => addIn.close());

  /** Presses a button of the ribbon and resolves when Excel was told that it is over, with what was asked meanwhile. */
  const press = (page: Page, button: string) =>
    page.evaluate(async (name) => {
      const from = window.excelHost.actions.length;
      await window.ribbon.press(name);
      return window.excelHost.actions.slice(from);
    }, button);
  const failNext = (page: Page, code: string, after: number) =>
    page.evaluate(
      ([at, what]) => {
        window.excelHost.failAt(window.excelHost.requests + at, { code: what, message: "As on demand." });
      },
      [after, code] as const,
    );
  const OPENED = "call AppRuntimeService setAppRuntimeState";

  test("has a manifest that Office would take, whose addresses it answers itself", () => {
    const { addresses, read } = addIn.served;
    const manifest = read("/manifest.xml")!.toString();
    expect(manifestFaults(manifest, addresses.origin, read)).toEqual([]);
    for (const file of ["/bill-of-materials.cdx.json", "/THIRD-PARTY-LICENCES.txt"])
      expect(read(file)).toBeDefined();
    const about = read("/index.html")!.toString();
    expect(about).toContain("manifest.xml");
    expect(about).not.toContain("<script");
  });

  test("Validate of the ribbon shows the review in the pane and opens it", async () => {
    const { page } = sample;
    expect(await press(page, "validate")).toContain(OPENED);
    await page
      .getByRole("main")
      .getByText(/^Reviewed as at .*: \d+ overdue, \d+ findings\.$/)
      .waitFor();
  });

  test("Summary of the ribbon goes to the summary, and opens the pane only where there is more to tell", async () => {
    const { page } = sample;
    const front = () => page.evaluate(() => window.excelHost.workbook.activeSheet.name);
    expect(await press(page, "summarise")).not.toContain(OPENED);
    expect(await front()).toBe("Action plan summary");
    for (const request of [1, 2]) await failNext(page, "AccessDenied", request);
    expect(await press(page, "summarise")).toContain(OPENED);
    await page.getByText(/is protected/).waitFor();
  });

  test("a button that meets an error is over all the same, and the pane says what happened", async () => {
    const { page } = sample;
    for (const request of [1, 2]) await failNext(page, "InvalidOperationInCellEditMode", request);
    expect(await press(page, "validate")).toContain(OPENED);
    await page.getByText(/A cell is being edited/).waitFor();
    await expect(press(page, "nothing")).rejects.toThrow("no function “nothing”");
  });

  test("a page that has lived on until another day reviews as at that day", async () => {
    const { page } = sample;
    await page.clock.setFixedTime(new Date(2031, 2, 4, 9));
    await press(page, "validate");
    await page
      .getByRole("main")
      .getByText(/^Reviewed as at 4 March 2031: /)
      .waitFor();
  });

  test("settings are kept and read, and all of it without a complaint of the browser or a request elsewhere", async () => {
    const { page, faults } = sample;
    await page.getByRole("button", { name: "Settings" }).first().click();
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByRole("main").getByText("The settings are saved with the plan.").waitFor();
    expect(faults).toEqual([]);
  });

  test("a button is over even where Excel does not open the pane", async () => {
    const { page } = sample;
    const before = await page.evaluate(() => window.excelHost.requests);
    await press(page, "validate");
    const taken = (await page.evaluate(() => window.excelHost.requests)) - before;
    await failNext(page, "GeneralException", taken);
    await press(page, "validate");
  });

  test("without a plan Validate opens the pane, which says so and fetches a sample to try", async () => {
    const { page, faults } = await addIn.open(written("<sheetData/>"));
    await page.getByText(/No sheet of this workbook has/).waitFor();
    expect(await press(page, "validate")).toContain(OPENED);
    await page.getByRole("button", { name: "Insert a sample plan" }).click();
    await page
      .getByRole("main")
      .getByText(/^The sample plan is on the sheet/)
      .waitFor();
    expect(faults).toEqual([]);
  });

  test("where office.js does not come, the pane says so after ten seconds", async () => {
    const { page } = await addIn.open(null);
    const sentence = page.getByText(/has not started.*blocks appsforoffice\.microsoft\.com/);
    expect(await sentence.isVisible()).toBe(false);
    await page.evaluate(() => {
      for (const animation of document.getAnimations()) {
        if (animation.effect?.getTiming().delay === 10_000) animation.finish();
      }
    });
    expect(await sentence.isVisible()).toBe(true);
  });
});
