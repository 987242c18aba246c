/** Draws icon.svg in the sizes that the manifest names: `node assets/icons/make-icons.mjs [chromium]`. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const SIZES = [16, 32, 64, 80];
const here = (name) => fileURLToPath(new URL(name, import.meta.url));

const browser = await chromium.launch({ executablePath: process.argv[2] ?? "/usr/bin/chromium" });
const page = await browser.newPage();
const drawing = readFileSync(here("icon.svg"), "utf8");
for (const size of SIZES) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body { margin: 0 } svg { display: block; width: 100vw }</style>${drawing}`);
  await page.screenshot({ path: here(`icon-${size}.png`), omitBackground: true });
}
await browser.close();
