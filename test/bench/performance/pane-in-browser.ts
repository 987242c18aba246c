/** The pane in a real browser: until it can be used, until the findings are there, and whether it answers meanwhile. */
import { chromium, type Browser, type Page } from "playwright-core";
import { browserPath } from "../../browser-path";
import { generatedPlan } from "./generated-plan";
import { median } from "./median-times";
import { givePlan } from "./pane/built";
import { open, pressValidate } from "./pane/open";
import { servePane, type Served } from "./pane/serve";
import { barFor, type Part } from "./part";
import { planFile } from "./plan-file";

const REVIEWED = 5_000;
const ROUNDS = 3;
const NO_BROWSER = "not measured: no Chromium on this machine";

/** Waits, each beside that for the button of the stand-in for a template. */
export const PANE_WAITS: Part = {
  name: "pane-waits",
  headings: ["wait", "ratio to the stand-in's opening"],
  rows: () =>
    inBrowser(2, async (browser, { url, pages }) => {
      givePlan(pages, planFile(generatedPlan(REVIEWED).sheet));
      const waits: { opening: number; validate: number; standIn: number }[] = [];
      // The first round warms up and does not count.
      for (let round = 0; round <= ROUNDS; round++) {
        const pane = await open(browser, `${url}/pane/taskpane.html`, "Validate");
        const opening = await usableAfter(pane);
        const { time } = await pressValidate(pane);
        await pane.context().close();
        const template = await open(browser, `${url}/stand-in.html`, "Insert");
        if (round > 0) waits.push({ opening, validate: time, standIn: await usableAfter(template) });
        await template.context().close();
      }
      const standIn = median(waits.map((each) => each.standIn));
      const ratioOf = (times: number[]) => (median(times) / standIn).toFixed(2);
      return [
        ["until the pane can be used", ratioOf(waits.map((each) => each.opening))],
        [
          `from Validate to the findings of ${REVIEWED.toLocaleString("en-GB")} actions`,
          ratioOf(waits.map((each) => each.validate)),
        ],
      ];
    }),
};

/** Milliseconds from the navigation until the button could be pressed. */
function usableAfter(page: Page): Promise<number> {
  return page.evaluate(() => window.watched.usable);
}

/** The actions of a plan, and for how many milliseconds the pane may stop answering while they are reviewed. */
const PAUSES: readonly (readonly [actions: number, bar: number])[] = [
  [REVIEWED, 50],
  [50_000, 100],
];

export const PANE_PAUSES: Part = {
  name: "pane-pauses",
  headings: ["actions", "may not answer for", "longest pause, as a multiple of that", "bar"],
  rows: () =>
    inBrowser(4, async (browser, { url, pages }) => {
      const rows: string[][] = [];
      for (const [actions, bar] of PAUSES) {
        givePlan(pages, planFile(generatedPlan(actions).sheet));
        const page = await open(browser, `${url}/pane/taskpane.html`, "Validate");
        const { longestPause } = await pressValidate(page);
        await page.context().close();
        const ratio = longestPause / bar;
        rows.push([actions.toLocaleString("en-GB"), `${bar} ms`, ratio.toFixed(1), barFor(ratio, 1)]);
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
