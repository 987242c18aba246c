/** Opens pages in a browser and tells what was seen. */
import type { Browser, Page } from "playwright-core";
import { hostInfoQuery } from "../../../../src/host/browser";
import { AS_AT } from "../generated-plan";
import { watch, type Watched } from "./watch";

/** Milliseconds; a long plan on a slow machine takes its time. */
const LONGEST_WAIT = 180_000;

/** Opens a page in a window of its own, without anything kept. Resolves once its button can be pressed. */
export async function open(browser: Browser, address: string, button: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 350, height: 700 } });
  await context.addInitScript(watch, button);
  const page = await context.newPage();
  page.setDefaultTimeout(LONGEST_WAIT);
  await page.goto(`${address}?${hostInfoQuery}`);
  await page.waitForFunction(() => window.watched.usable > 0);
  return page;
}

export interface Validated {
  /** Milliseconds from the click to the findings. */
  time: number;
  /** Milliseconds of the longest time between the two for which the pane could not answer. */
  longestPause: number;
}

/** Presses Validate in the pane and waits for the findings. */
export async function pressValidate(page: Page): Promise<Validated> {
  // The pane looks through the sheets by itself first, to say which holds a plan.
  await page
    .getByText(/[\d,]+ actions on /)
    .first()
    .waitFor();
  await page.getByLabel("As at").fill(AS_AT);
  const button = page.getByRole("button", { name: "Validate" });
  const clicked = await button.evaluate((element: HTMLElement) => {
    const now = performance.now();
    element.click();
    return now;
  });
  await page.waitForFunction(() => window.watched.found > 0);
  // Pauses are told of once the page rests.
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  const { found, pauses }: Watched = await page.evaluate(() => window.watched);
  const own = pauses.filter(({ start, duration }) => start + duration > clicked);
  return { time: found - clicked, longestPause: Math.max(0, ...own.map(({ duration }) => duration)) };
}
