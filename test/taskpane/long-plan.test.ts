/** A plan of 5,000 actions with more than 8,000 findings, in a browser: only what is in sight is drawn, and typing goes on. */
import { describeInBrowser } from "../in-browser";
import { written } from "../host/workbooks";
import { previewForAll } from "../preview/open-preview";

const ACTIONS = 5000;
/** Lines that may be drawn at once: a screen of them and some to spare. */
const DRAWN = 60;
/** How often the pane is drawn before “Stop” is pressed in it; a review of so many actions takes far longer. */
const FRAMES = 5;

/** Every second action overdue and every second undated, most without a lead, some without progress. */
function longPlan(): Uint8Array {
  const rows = Array.from({ length: ACTIONS }, (_, at) => [
    String(at + 1),
    `Revise form ${at + 1} that managers use for supervision.`,
    at % 5 < 3 ? "" : `Ann Price ${at % 40}`,
    at % 2 ? "30 June 2026" : "TBC",
    at % 3 ? "Partially completed" : "",
  ]);
  const xml = [["No.", "Action", "Lead", "Timescale", "Progress"], ...rows].map((row, at) => {
    const cells = row.map(
      (text, column) => `<c r="${"ABCDE"[column]}${at + 1}" t="inlineStr"><is><t>${text}</t></is></c>`,
    );
    return `<row r="${at + 1}">${cells.join("")}</row>`;
  });
  return written(`<sheetData>${xml.join("")}</sheetData>`);
}

describeInBrowser("the pane over a long plan", () => {
  const preview = previewForAll(async ({ page, pane }) => {
    page.setDefaultTimeout(60_000);
    const buffer = Buffer.from(longPlan());
    await page.locator('input[type="file"]').setInputFiles({ name: "long.xlsx", mimeType: "", buffer });
    await pane
      .getByText(/^5,000 actions on/)
      .first()
      .waitFor();
    await pane.getByLabel("As at").fill("2026-07-17");
  });

  const frame = () => preview.frame();
  const found = (words: RegExp) => preview.pane.getByText(words).waitFor();

  /** The longest time, in milliseconds, that the page could not answer while something was done. */
  async function longestPause(work: () => Promise<void>): Promise<number> {
    const pauses = await frame().evaluateHandle(() => {
      const durations: number[] = [0];
      const observer = new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) durations.push(duration);
      });
      observer.observe({ type: "longtask" });
      return durations;
    });
    await work();
    // Pauses are told of once the page rests.
    await frame().evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
    return pauses.evaluate((durations) => Math.max(...durations));
  }

  test("is drawn while the plan is reviewed, and hears a press on “Stop”", async () => {
    const drawnAndPressed = frame().evaluate(
      (frames) =>
        new Promise<void>((resolve) => {
          let seen = 0;
          const look = () => {
            const stop = [...document.querySelectorAll("button")].find(
              ({ textContent }) => textContent === "Stop",
            );
            // It is there once all cells are read.
            if (stop !== undefined && ++seen === frames) {
              stop.click();
              resolve();
            } else {
              requestAnimationFrame(look);
            }
          };
          look();
        }),
      FRAMES,
    );
    await preview.pane.getByRole("button", { name: "Validate" }).click();
    await drawnAndPressed;
    await found(/^Stopped\. Nothing was changed\.$/);
    expect(await preview.pane.getByText(/^Findings \(/).count()).toBe(0);
  });

  test("draws only the lines in sight, from the first to the last, and answers while words are typed", async () => {
    const clicked = performance.now();
    await preview.pane.getByRole("button", { name: "Validate" }).click();
    await found(/^Findings \(/);
    const reading = performance.now() - clicked;
    const heading = await preview.pane.getByText(/^Findings \(\d,\d{3}\)$/).textContent();
    expect(Number(heading?.replace(/\D/g, ""))).toBeGreaterThan(8000);
    expect(await preview.pane.getByRole("status").textContent()).toMatch(
      /: 2,500 overdue, \d,\d{3} findings\.$/,
    );
    expect(await preview.pane.getByRole("button", { name: /^Overdue/ }).textContent()).toBe("Overdue 2,500");

    for (const part of [0.1, 0.25, 0.5, 0.75, 1]) {
      await frame().evaluate((to) => window.scrollTo(0, document.body.scrollHeight * to), part);
      // Lines stand over the middle of the preview.pane, and not the blank that is kept for those not drawn.
      await frame().waitForFunction(() =>
        [...document.querySelectorAll("li")].some((line) => {
          const { top, bottom } = line.getBoundingClientRect();
          return bottom > innerHeight * 0.4 && top < innerHeight * 0.6;
        }),
      );
      expect(await preview.pane.getByRole("listitem").count()).toBeLessThan(DRAWN);
    }

    const typing = await longestPause(async () => {
      await preview.pane.getByLabel("Search").pressSequentially("form 4321 managers");
      await found(/^Findings \([1-4]\)$/);
    });
    // Each letter looks through all findings; a pause as long as a reading would be felt at each.
    expect(typing).toBeLessThan(reading / 10);
    expect(await preview.pane.getByText("4321: Revise form 4321 that managers use").count()).toBe(1);
  }, 120_000);

  test("goes to the very last line and back by one key", async () => {
    await preview.pane.getByLabel("Search").fill("");
    await found(/^Findings \(\d,\d{3}\)$/);
    await frame().locator("[data-main][tabindex='0']").focus();
    for (const [key, isThere] of [
      ["End", (item: Element) => item.ariaPosInSet === item.ariaSetSize],
      ["Home", (item: Element) => Number(item.ariaPosInSet) <= 2],
    ] as const) {
      await preview.page.keyboard.press(key);
      const item = frame().locator("li:focus-within");
      await item.waitFor();
      expect(await item.evaluate(isThere)).toBe(true);
      expect(await preview.pane.getByRole("listitem").count()).toBeLessThan(DRAWN);
    }
  });
});
