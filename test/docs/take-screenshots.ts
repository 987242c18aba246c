/** Takes the pictures of the pane in docs/, in a browser beside the sample plan: `npm run docs:screenshots`. */
import { openPreview, type OpenPreview } from "../preview/open-preview";

/** A size at which the words can be read where a page shows the picture smaller. */
const SIZE = { width: 1320, height: 800 };

async function main(): Promise<void> {
  const preview = await openPreview({ viewport: SIZE });
  try {
    await takeAll(preview);
  } finally {
    await preview.close();
  }
}

async function takeAll({ page, pane, frame }: OpenPreview): Promise<void> {
  const press = (name: string | RegExp) =>
    pane.getByRole("button", { name, exact: typeof name === "string" }).click();
  const validate = async () => {
    await pane.getByLabel("As at").fill("2026-07-17");
    await press("Validate");
    await pane
      .getByRole("main")
      .getByText(/^Reviewed as at/)
      .waitFor();
  };
  /** Scrolls the pane until an element stands at its top, below what stays there. */
  const toTop = (words: RegExp) =>
    pane
      .getByText(words)
      .first()
      .evaluate((element) => window.scrollBy(0, element.getBoundingClientRect().top - 60));
  /** A picture once the page has been drawn as it now is. */
  const take = async (name: string) => {
    await page.mouse.move(0, 0);
    await frame().evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
    await page.screenshot({ path: `docs/${name}.png`, animations: "disabled" });
  };

  await pane
    .getByText(/^30 actions on/)
    .first()
    .waitFor();
  // The sheet names a cell from when one is chosen.
  const cell = page.locator("main input").first();
  await cell.fill("D6");
  await cell.press("Enter");
  await validate();
  await press("Highlight");
  await pane
    .getByRole("main")
    .getByText(/highlighted\.$/)
    .waitFor();
  await validate();
  await take("pane-reviewed");

  // The line is drawn once somebody comes near it.
  await frame().locator("[data-main][tabindex='0']").focus();
  const line = pane.locator(":focus");
  while (!/^Warning\s*F26/.test((await line.textContent()) ?? "")) await page.keyboard.press("ArrowDown");
  await line.click();
  await pane.getByRole("button", { name: "Change F26" }).waitFor();
  await toTop(/^8: Look again/);
  await take("pane-finding");

  await pane
    .getByRole("main")
    .getByText(/^Reviewed as at/)
    .evaluate(() => window.scrollTo(0, 0));
  await press("Settings");
  await pane.getByText("Copy settings to or from another plan").waitFor();
  await take("pane-settings");
  await press("Back to the review");

  await page.getByRole("switch").click();
  await pane.locator('html[style*="dark"]').waitFor();
  await pane
    .getByText(/^30 actions on/)
    .first()
    .waitFor();
  await validate();
  await toTop(/^Findings \(/);
  await take("pane-dark");
}

void main();
