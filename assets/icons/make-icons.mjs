/** `npm run docs:icons [-- chromium]`: draws the icons of the ribbon and the store in the sizes that Office asks for. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

/** For the ribbon at every scale of the screen; 128 is for lists of add-ins and our own page. */
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 128];
const here = (name) => fileURLToPath(new URL(name, import.meta.url));

const browser = await chromium.launch({ executablePath: process.argv[2] ?? "/usr/bin/chromium" });
const page = await browser.newPage();
for (const icon of ["pane", "validate", "summary"]) {
  const drawing = readFileSync(here(`${icon}.svg`), "utf8");
  for (const size of icon === "pane" ? SIZES : SIZES.slice(0, -1)) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body { margin: 0 } svg { display: block; width: 100vw }</style>${drawing}`);
    await page.screenshot({ path: here(`${icon}-${size}.png`), omitBackground: true });
  }
}
await browser.close();
