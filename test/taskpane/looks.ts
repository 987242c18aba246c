/** What is wrong with how the pane looks, in a browser. */
import { AxeBuilder } from "@axe-core/playwright";
import type { Frame, Page } from "playwright-core";

/** What axe finds wrong in the pane as it stands. */
export async function faultsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).include(["iframe", "main"]).analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`,
  );
}

/** Whether nothing is wider than the pane. */
export function fitsIn(pane: Frame): Promise<boolean> {
  return pane.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);
}
