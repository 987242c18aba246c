/** The pane in a real browser: until it can be used, until the findings are there, and whether it answers meanwhile. */
import { chromium, type Browser } from "playwright-core";
import { browserPath } from "../../browser-path";
import { generatedPlan } from "./generated-plan";
import { median } from "./median-times";
import { givePlan } from "./pane/built";
import { open, pressValidate } from "./pane/open";
import { servePane, type Served } from "./pane/serve";
import type { Part } from "./part";
import { planFile } from "./plan-file";

const ROUNDS = 3;
const NO_BROWSER = "not measured: no Chromium on this machine";

export const PANE_OPENS: Part = {
  name: "pane-opens",
  headings: ["the pane can be used after", "the stand-in's button is there after", "ratio"],
  rows: () =>
    inBrowser(3, async (browser, { url, pages }) => {
      givePlan(pages, planFile(generatedPlan(100).sheet));
      const times: [number[], number[]] = [[], []];
      // The first round warms up and does not count.
      for (let round = 0; round <= ROUNDS; round++) {
        for (const [at, [address, button]] of [
          [`${url}/pane/taskpane.html`, "Validate"] as const,
          [`${url}/stand-in.html`, "Insert"] as const,
        ].entries()) {
          const page = await open(browser, address, button);
          if (round > 0) times[at]?.push(await page.evaluate(() => window.watched.usable));
          await page.context().close();
        }
      }
      const [ours, template] = [median(times[0]), median(times[1])];
      return [[`${ours.toFixed(0)} ms`, `${template.toFixed(0)} ms`, (ours / template).toFixed(2)]];
    }),
};

/** The actions of a plan, and for how many milliseconds the pane may stop answering. */
const PAUSES: readonly (readonly [actions: number, bar: number])[] = [
  [5_000, 50],
  [50_000, 100],
];

export const PANE_ANSWERS: Part = {
  name: "pane-answers",
  headings: ["actions", "from the click to the findings", "longest pause", "bar"],
  rows: () =>
    inBrowser(4, async (browser, { url, pages }) => {
      const rows: string[][] = [];
      for (const [actions, bar] of PAUSES) {
        givePlan(pages, planFile(generatedPlan(actions).sheet));
        const page = await open(browser, `${url}/pane/taskpane.html`, "Validate");
        const { time, longestPause } = await pressValidate(page);
        await page.context().close();
        const figures = [`${(time / 1000).toFixed(1)} s`, `${longestPause.toFixed(0)} ms`, `${bar} ms`];
        rows.push([actions.toLocaleString("en-GB"), ...figures]);
      }
      return rows;
    }),
};

/** Rows that are measured in a browser; where there is none, one row of so many cells that says so. */
async function inBrowser(
  cells: number,
  rows: (browser: Browser, served: Served) => Promise<string[][]>,
): Promise<string[][]> {
  if (!browserPath) return [[NO_BROWSER, ...Array<string>(cells - 1).fill("–")]];
  const served = await servePane();
  const browser = await chromium.launch({
    executablePath: browserPath,
    args: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  });
  try {
    return await rows(browser, served);
  } finally {
    await browser.close();
    served.close();
  }
}
