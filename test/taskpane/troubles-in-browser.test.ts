/** What the pane shows where Excel refuses something or never comes, in a browser beside the sample plan. */
import type { PreviewWindow } from "../../src/preview/preview-window";
import { describeInBrowser } from "../in-browser";
import { previewForAll } from "../preview/open-preview";
import { faultsOf } from "./looks";

/** Requests that reading takes; whatever begins from a fresh reading is refused behind them. */
const READING = 2;
/** Buttons whose first request asks more than every Excel may take, so that it is asked once more in a plain way. */
const ASK_AHEAD: readonly string[] = ["Validate", "Highlight", "Clear highlights"];

const NOT_READ = "The plan was not read, and nothing was changed.";
const TOO_LARGE =
  "This sheet holds more than Excel hands over at once. Move what is not part of the plan to another sheet, then try again.";

/** A button, the requests that go well after its press, what the next is refused with, and what is told. */
const REFUSALS = [
  [
    "Validate",
    0,
    "InvalidOperationInCellEditMode",
    `${NOT_READ} A cell is being edited. Press Enter or Esc, then try again.`,
  ],
  ["Validate", 0, "ResponsePayloadSizeLimitExceeded", `${NOT_READ} ${TOO_LARGE}`],
  [
    "Validate",
    0,
    "InactiveWorkbook",
    `${NOT_READ} Another workbook is in front. Click on this workbook, then try again.`,
  ],
  [
    "Validate",
    0,
    "GeneralException",
    `${NOT_READ} Excel gave an error: In Excel's own words. (GeneralException). Try again; if that does not help, save and restart Excel.`,
  ],
  [
    "Highlight",
    READING,
    "AccessDenied",
    "The highlights were not shown. This sheet or workbook is protected. Take the protection off (Review tab), then try again.",
  ],
  [
    "Summary",
    READING,
    "ApiNotFound",
    "The summary was not written. This version of Excel cannot do that. Action Plan Review needs Excel 2021 or later, Microsoft 365, or Excel on the web.",
  ],
  [
    "Clear highlights",
    0,
    "ItemNotFound",
    "The highlights were not taken away. The sheet was changed or removed meanwhile. Check again.",
  ],
  [
    "Change F26",
    0,
    "AccessDenied",
    "Nothing was changed. This sheet or workbook is protected. Take the protection off (Review tab), then try again.",
  ],
] as const;

type Watched = PreviewWindow & { before: Uint8Array };

describeInBrowser("the pane where Excel refuses", () => {
  const preview = previewForAll(async ({ pane }) => {
    await pane.getByLabel("As at").fill("2026-07-17");
    await press("Validate");
    await pane
      .getByRole("main")
      .getByText(/^Reviewed as at/)
      .waitFor();
    await pane.getByLabel("Search").fill("F26");
    await pane.getByRole("button", { name: /^Warning\s*F26/ }).click();
    await pane.getByRole("button", { name: "Change F26" }).waitFor();
  });

  const press = (name: string) => preview.pane.getByRole("button", { name, exact: true }).click();
  const alert = () => preview.pane.getByRole("alert").first();
  const shown = async () => [
    await preview.pane.getByRole("group", { name: "Show only" }).textContent(),
    await preview.pane.getByRole("list", { name: "Findings and actions" }).textContent(),
  ];

  test.each(REFUSALS)("%s after %d requests, refused with %s", async (name, after, code, told) => {
    const before = await shown();
    await preview.page.evaluate(
      ([at, fault, times]) => {
        const { excelHost } = window as unknown as Watched;
        (window as unknown as Watched).before = excelHost.workbook.save();
        for (let time = 1; time <= times; time++)
          excelHost.failAt(excelHost.requests + at + time, { code: fault, message: "In Excel's own words." });
      },
      [after, code, ASK_AHEAD.includes(name) ? 2 : 1] as const,
    );
    await press(name);
    await preview.pane.getByText(told, { exact: true }).waitFor();
    expect(await alert().textContent()).toBe(told);
    expect(await shown()).toEqual(before);
    const isAsBefore = await preview.page.evaluate(() => {
      const { before: bytes, excelHost } = window as unknown as Watched;
      const now = excelHost.workbook.save();
      return now.length === bytes.length && now.every((byte, at) => byte === bytes[at]);
    });
    expect(isAsBefore).toBe(true);
    expect(await faultsOf(preview.frame())).toEqual([]);

    await press(name);
    await preview.pane.getByRole("status").filter({ hasText: /\.$/ }).waitFor();
    expect(await alert().textContent()).toBe("");
  });

  test("a cell that cannot be gone to is told of where it is seen, far down the list", async () => {
    await preview.pane.getByLabel("Search").fill("");
    await preview.frame().locator("[data-main][tabindex='0']").focus();
    await preview.page.keyboard.press("End");
    await preview.page.evaluate(() => {
      const { excelHost } = window as unknown as Watched;
      excelHost.failAt(excelHost.requests + 1, { code: "ItemNotFound", message: "It is gone." });
    });
    await preview.page.keyboard.press("Enter");
    const told = preview.pane.getByText(
      / may not be in view\. The sheet was changed or removed meanwhile\. Check again\.$/,
    );
    await told.waitFor();
    const { top, bottom } = await told.evaluate((bar) => bar.getBoundingClientRect().toJSON() as DOMRect);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(bottom).toBeLessThanOrEqual(900);
  });

  test("office.js that never comes is told of without a script, after ten seconds", async () => {
    const address = new URL("pane/taskpane.html", preview.page.url()).href;
    const alone = await preview.page.context().newPage();
    await alone.route("**/office.js", () => undefined); // asked for, and never answered
    await alone.goto(address, { waitUntil: "commit" });
    const told = alone.locator("#not-started");
    await told.waitFor({ state: "attached" });
    expect(await told.isVisible()).toBe(false);
    const delays = await told.evaluate((element) =>
      element.getAnimations().map((animation) => {
        const { delay } = animation.effect!.getTiming();
        animation.finish();
        return delay;
      }),
    );
    expect(delays).toEqual([10_000]);
    await told.waitFor();
    expect(await told.textContent()).toMatch(
      /has not started\. Close this pane and open it again\.\s+If that does not help, ask your\s+IT support whether this network blocks appsforoffice\.microsoft\.com/,
    );
    await alone.close();
  });
});
