/** The preview in a real browser, started as `npm start` does. */
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import path from "node:path";
import {
  chromium,
  type Browser,
  type BrowserContextOptions,
  type Frame,
  type FrameLocator,
  type Page,
} from "playwright-core";
import { buildPreview, KEPT_IN } from "../../src/preview/build";
import { servePreview } from "../../src/preview/server";
import { browserPath } from "../browser-path";

/** The page with the sample plan open, and the pane in its frame. */
export interface OpenPreview {
  browser: Browser;
  page: Page;
  pane: FrameLocator;
  /** The pane's document, another after the pane was opened anew. */
  frame(): Frame;
  close(): Promise<void>;
}

/**
 * Builds the preview, serves it and opens it; `prepare` is given the page before it loads anything. Each call builds
 * where `npm start` does, but into a folder of its own: test files run side by side, and one must not take away what
 * another is being served from.
 */
export async function openPreview(
  options: BrowserContextOptions = {},
  prepare: (page: Page) => void = () => undefined,
): Promise<OpenPreview> {
  mkdirSync(KEPT_IN, { recursive: true });
  const folder = mkdtempSync(path.join(KEPT_IN, "preview-"));
  const [server, browser] = await Promise.all([
    buildPreview(folder).then((built) => servePreview(built, 0)),
    chromium.launch({
      ...(browserPath ? { executablePath: browserPath } : {}),
      args: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking"],
    }),
  ]);
  // A context by itself, which axe needs.
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 }, ...options });
  const page = await context.newPage();
  prepare(page);
  page.setDefaultTimeout(10_000);
  await page.goto(server.url);
  const pane = page.frameLocator("iframe");
  await pane.getByRole("button", { name: "Validate" }).waitFor();
  return {
    browser,
    page,
    pane,
    frame: () => page.frames().find((each) => each !== page.mainFrame())!,
    close: async () => {
      await browser.close();
      server.close();
      rmSync(folder, { recursive: true });
    },
  };
}
