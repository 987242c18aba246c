import { readFile } from "node:fs/promises";
import type { FrameLocator, Page } from "playwright-core";
import { openWorkbook } from "../../src/host/xlsx/workbook-file";
import type { PreviewWindow } from "../../src/preview/preview-window";
import { plain } from "../host/workbooks";
import { describeInBrowser } from "../in-browser";
import { openPreview, type OpenPreview } from "./open-preview";

describeInBrowser("the preview", () => {
  let preview: OpenPreview;
  let page: Page;
  let pane: FrameLocator;
  const errors: string[] = [];
  const elsewhere: string[] = [];

  beforeAll(async () => {
    preview = await openPreview({}, (opened) => {
      opened.on("pageerror", ({ message }) => errors.push(message));
      opened.on("request", (request) => {
        if (!/^(http:\/\/127\.0\.0\.1|data:|blob:)/.test(request.url())) elsewhere.push(request.url());
      });
    });
    ({ page, pane } = preview);
  }, 120_000);

  afterAll(() => preview.close());

  const RED = { fill: "#8B0000", font: "#FFFFFF" };

  /** Waits until a cell of the sheet in front (rows and columns from 0) shows this text or these colours. */
  const shows = async (
    row: number,
    column: number,
    expected: { text?: string; fill?: string | undefined; font?: string | undefined },
  ): Promise<void> => {
    await page.waitForFunction(
      ([atRow, atColumn, wanted]) => {
        const cell = (window as unknown as PreviewWindow).grid.cell(atRow, atColumn);
        return Object.entries(wanted).every(
          ([key, value]) => (cell[key as keyof typeof cell] ?? "") === value,
        );
      },
      [row, column, expected] as const,
      { timeout: 10_000 },
    );
  };

  /** Validates as at a day on which the sample has overdue actions, and highlights; gives the pane's words. */
  const highlight = async (): Promise<string> => {
    await pane.getByLabel("As at").fill("2026-09-10");
    await pane.getByRole("button", { name: "Validate" }).click();
    await pane.getByText(/actions on “Action plan”/).waitFor();
    await pane.getByRole("button", { name: /^Highlight/ }).click();
    await pane
      .getByRole("main")
      .getByText(/highlighted/)
      .waitFor();
    return pane.locator("body").innerText();
  };

  /** Goes to a cell by the box beside the formula bar, types, and leaves the cell. */
  const type = async (address: string, text: string): Promise<void> => {
    const name = page.locator("main input").first();
    await name.fill(address);
    await name.press("Enter");
    await page.keyboard.type(text);
    await page.keyboard.press("Enter");
  };

  it("validates the sample, shows highlights in the sheet, and hears of what is typed there", async () => {
    expect(await highlight()).toMatch(/30 actions/);
    await shows(6, 6, { text: "Completed for May audit.", ...RED });
    await shows(5, 6, { text: "Completed", fill: "" });

    // Whatever the pane asks by itself waits: it is told, and need not ask.
    await page.evaluate(() => {
      const { bridge } = (window as unknown as PreviewWindow).excelHost;
      const { sendMessageToHost } = bridge;
      bridge.sendMessageToHost = () => undefined;
      Object.assign(window, { hearAgain: () => (bridge.sendMessageToHost = sendMessageToHost) });
    });
    await type("G7", "Completed.");
    await shows(6, 6, { text: "Completed.", ...RED });
    await pane.getByRole("main").getByText("The sheet has changed since this review.").waitFor();
    await page.evaluate(() => (window as unknown as { hearAgain(): void }).hearAgain());
    await highlight();
    await shows(6, 6, { text: "Completed.", fill: "" });
    await shows(8, 6, RED);
  }, 60_000);

  it("shows the sheet that the pane makes, and the host has in front what is chosen by its tab", async () => {
    // Its name stays, whatever is typed there: the grid cannot be drawn again otherwise.
    await page.getByText("Action plan", { exact: true }).dblclick();
    await page.keyboard.type("2027");
    await pane.getByRole("button", { name: "Summary" }).click();
    for (const name of ["Action plan summary", "Action plan"]) {
      await page.getByText(name, { exact: true }).click();
      await page.waitForFunction(
        (wanted) => (window as unknown as PreviewWindow).excelHost.workbook.activeSheet.name === wanted,
        name,
      );
    }
  }, 60_000);

  it("goes to the cell that the pane points at", async () => {
    await pane.locator("body").evaluate(async () => {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Notes for officers").getRange("A7").select();
        await context.sync();
      });
    });
    await shows(6, 0, {
      text: "5. Next report: Children's Services Scrutiny Committee, 10 September 2026.",
    });
    await page.getByText("Action plan", { exact: true }).click();
    await shows(6, 6, { text: "Completed." });
  }, 60_000);

  it("scrolls to a cell that is out of sight, whatever is frozen above it", async () => {
    const isInView = () => (window as unknown as PreviewWindow).grid.isInView(34, 6);
    expect(await page.evaluate(isInView)).toBe(false);
    await pane.locator("body").evaluate(async () => {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Action plan").getRange("G35").select();
        await context.sync();
      });
    });
    await page.waitForFunction(isInView);
  }, 60_000);

  it("tells of a fault in Excel that a test asks for", async () => {
    await page.evaluate(() => {
      const { excelHost } = window as unknown as PreviewWindow;
      for (const request of [1, 2])
        excelHost.failAt(excelHost.requests + request, {
          code: "AccessDenied",
          message: "The sheet is protected.",
        });
    });
    await pane.getByRole("button", { name: "Validate" }).click();
    await pane.getByText(/protected/).waitFor();
  }, 60_000);

  it("downloads what was done, with its highlights and its summary", async () => {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Download" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("sample-plan.xlsx");
    const saved = openWorkbook(await readFile(await download.path()));
    const [plan] = saved.sheets;
    expect(saved.sheets.map(({ name }) => name)).toContain("Action plan summary");
    expect(plan?.read(6, 6).value).toBe("Completed.");
    expect(
      plan?.conditionalFormats.rules().some(({ formula }) => formula.includes("action-plan-review:")),
    ).toBe(true);
  }, 60_000);

  it("keeps the open workbook when a file is broken, and opens another in its place", async () => {
    const choose = (name: string, buffer: Buffer) =>
      page.locator('input[type="file"]').setInputFiles({ name, mimeType: "", buffer });
    await choose("notes.xlsx", Buffer.from("not a workbook"));
    await page.getByText(/“notes.xlsx” was not opened/).waitFor();
    await shows(6, 6, { text: "Completed." });

    const dropped = await page.evaluateHandle(
      (bytes) => {
        const files = new DataTransfer();
        files.items.add(new File([Uint8Array.from(bytes)], "repairs.xlsx"));
        return files;
      },
      [...(await plain())],
    );
    await page.locator("main").dispatchEvent("drop", { dataTransfer: dropped });
    await shows(1, 0, { text: "Train staff" });
    await page.getByText("repairs.xlsx", { exact: true }).waitFor();
    await pane.getByRole("button", { name: "Validate" }).waitFor();
  }, 60_000);

  it("gives the pane Office's dark theme", async () => {
    await page.getByRole("switch", { name: "Dark theme" }).click();
    await pane.locator('html[style*="dark"]').waitFor();
    await shows(1, 0, { text: "Train staff" });
  }, 60_000);

  it("asks nobody else for anything, and has no error", () => {
    expect(elsewhere).toEqual([]);
    expect(errors).toEqual([]);
  });
});
