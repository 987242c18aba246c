/** What is wrong with how the pane looks, in a browser. */
import { readFileSync } from "node:fs";
import type { Frame } from "playwright-core";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds wrong in the pane as it stands. */
export async function faultsOf(pane: Frame): Promise<string[]> {
  if (!(await pane.evaluate(() => "axe" in window))) await pane.evaluate(AXE);
  const { violations } = await pane.evaluate(() => {
    // Colours on their way to others are brought there first.
    for (const change of document.getAnimations()) if (change instanceof CSSTransition) change.finish();
    const { axe } = window as unknown as { axe: typeof import("axe-core") };
    return axe.run({ include: ["main"] }, { resultTypes: ["violations"] });
  });
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`,
  );
}

/** Whether nothing is wider than the pane. */
export function fitsIn(pane: Frame): Promise<boolean> {
  return pane.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);
}

/** The words of what reaches out of the pane at its sides, or is cut off in its own button, heading or label. */
export function clippedIn(pane: Frame): Promise<string[]> {
  return pane.evaluate(() => {
    const { clientWidth } = document.documentElement;
    return [...document.querySelectorAll("button, h1, h2, h3, label, input, select, summary, p")]
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        const isCut = element.matches("button, label") && element.scrollWidth > element.clientWidth + 1;
        return width > 0 && (left < 0 || right > clientWidth + 1 || isCut);
      })
      .map((element) => element.textContent || element.outerHTML);
  });
}
