/**
 * Shows a review in the plan's sheet by conditional formats that carry our mark: no cell, style or rule of the user's
 * is touched, and exactly ours can be found and taken away again.
 */
import { HIGHLIGHTS, highlightedCells, type Highlight } from "../plan/highlight";
import type { Review } from "../plan/review";
import { syncChanges } from "./half-done";
import { isOurs, markedFormula } from "./marks";
import { askAgain } from "./still-as-reviewed";
import { ExcelTrouble } from "./trouble";

/**
 * Fill and font with a contrast of at least 7:1, dark on one and light on the other, so that they can be told apart in
 * grey and by the colour-blind. Nothing that makes text wider: rows that fit their text must go on fitting it.
 */
export const HIGHLIGHT_LOOKS: Readonly<Record<Highlight, { fill: string; font: string }>> = {
  overdue: { fill: "#8B0000", font: "#FFFFFF" },
  partial: { fill: "#FFF2B3", font: "#000000" },
};

/** Excel cuts addresses at 8,192 characters. */
const LONGEST_ADDRESS = 8000;

/**
 * Takes away what an earlier review had highlighted on the sheet, and highlights this one. The user's own rules keep
 * their place before ours. At most three round trips, more only where the plan is too much for one answer.
 * @throws ExcelTrouble "plan-changed" where the plan is no longer what was reviewed: nothing of it is highlighted then
 */
export async function showHighlights(context: Excel.RequestContext, review: Review): Promise<void> {
  const worksheet = context.workbook.worksheets.getItem(review.plan.sheet);
  const isSame = await askAgain(worksheet, review);
  const { ours, others } = await findHighlights(context, worksheet);
  if (!isSame()) throw planChanged("nothing was changed");
  const isStillSame = await askAgain(worksheet, review);
  remove(ours);
  const cells = highlightedCells(review);
  const added: Excel.ConditionalFormat[] = [];
  for (const highlight of HIGHLIGHTS) {
    for (const address of addressesOf(cells[highlight])) {
      const priority = others + added.length;
      added.push(addHighlight(worksheet.getRanges(address), highlight, priority));
    }
  }
  await syncChanges(context);
  if (isStillSame()) return;
  remove(added);
  await syncChanges(context);
  throw planChanged("earlier ones were taken away");
}

function planChanged(what: string): ExcelTrouble {
  return new ExcelTrouble(
    "plan-changed",
    `The highlights were not shown, and ${what}: the plan was changed since it was reviewed. Check again.`,
  );
}

/** Takes away every highlight of ours from the sheet, and nothing else. Returns how many there were. */
export async function clearHighlights(context: Excel.RequestContext, sheetName: string): Promise<number> {
  const worksheet = context.workbook.worksheets.getItem(sheetName);
  const { ours } = await findHighlights(context, worksheet);
  remove(ours);
  await syncChanges(context);
  return ours.length;
}

/** From the last to the first: where Excel knows a format by its place, those before it keep theirs. */
function remove(formats: readonly Excel.ConditionalFormat[]): void {
  for (const format of [...formats].reverse()) format.delete();
}

/** Our conditional formats on the sheet, and the number of those that are not ours. */
async function findHighlights(context: Excel.RequestContext, worksheet: Excel.Worksheet) {
  const formats = worksheet.getRange().conditionalFormats.load("items/type");
  await context.sync();
  // Only formula rules have a formula to ask for; asking any other kind is an error.
  const custom = formats.items
    .filter(({ type }) => type === "Custom")
    .map((format) => ({ format, rule: format.customOrNullObject.rule.load("formula") }));
  await context.sync();
  const ours = custom.filter(({ rule }) => isOurs(rule.formula)).map(({ format }) => format);
  return { ours, others: formats.items.length - ours.length };
}

function addHighlight(areas: Excel.RangeAreas, highlight: Highlight, priority: number) {
  const format = areas.conditionalFormats.add("Custom");
  // First, since a new rule stands above the user's, and Excel may stop at any line.
  format.priority = priority;
  const { fill, font } = HIGHLIGHT_LOOKS[highlight];
  format.custom.rule.formula = markedFormula(highlight);
  format.custom.format.fill.color = fill;
  format.custom.format.font.color = font;
  return format;
}

/** Blocks as lists that Excel takes as one address each. */
function addressesOf(blocks: readonly string[]): string[] {
  const addresses: string[] = [];
  for (const block of blocks) {
    const last = addresses[addresses.length - 1];
    if (last !== undefined && last.length + block.length < LONGEST_ADDRESS) {
      addresses[addresses.length - 1] = `${last},${block}`;
    } else {
      addresses.push(block);
    }
  }
  return addresses;
}
