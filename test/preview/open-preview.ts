/** The preview in a real browser, started as `npm start` does. */
import {
  chromium,
  type Browser,
  type BrowserContextOptions,
  type Frame,
  type FrameLocator,
  type Page,
} from "playwright-core";
import { servePreview } from "../../src/preview/server";
import { browserPath } from "../browser-path";
import { builtPreview } from "./built-preview";

/** The page with the sample plan open, and the pane in its frame. */
export interface OpenPreview {
  browser: Browser;
  page: Page;
  pane: FrameLocator;
  /** The pane's document, another after the pane was opened anew. */
  frame(): Frame;
  close(): Promise<void>;
}

/** Builds the preview, serves it and opens it; `prepare` is given the page before it loads anything. */
export async function openPreview(
  options: BrowserContextOptions = {},
  prepare: (page: Page) => void = () => undefined,
): Promise<OpenPreview> {
  const [server, browser] = await Promise.all([
    builtPreview().then((built) => servePreview(built, 0)),
    chromium.launch({
      ...(browserPath ? { executablePath: browserPath } : {}),
      args: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking"],
    }),
  ]);
  // A context by itself, in which a test may open another page.
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
    },
  };
}

/** The preview that the tests of a describe share: opened and made ready before them, and closed after them. */
export function previewForAll(
  makeReady: (opened: OpenPreview) => Promise<void> = async () => undefined,
): OpenPreview {
  const preview = {} as OpenPreview;
  beforeAll(async () => {
    Object.assign(preview, await openPreview());
    await makeReady(preview);
  }, 120_000);
  afterAll(() => preview.close());
  return preview;
}
