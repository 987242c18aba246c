/**
 * Shows a review in the plan's sheet by conditional formats that carry our mark: no cell, style or rule of the user's
 * is touched, and exactly ours can be found and taken away again.
 */
import { HIGHLIGHTS, highlightedCells, overdueTimescales, type Highlight } from "../plan/highlight";
import type { Review } from "../plan/review";
import { HalfDone, syncChanges } from "./half-done";
import { isOurs, markedFormula, SHEET_MARK } from "./marks";
import { askForRoom, OVERDUE_WORD_FORMAT } from "./overdue-word";
import { askAgain } from "./still-as-reviewed";
import { ExcelTrouble } from "./trouble";

/**
 * Fill and font with a contrast of at least 7:1, dark on one and light on the other, so that they can be told apart in
 * grey and by the colour-blind. Nothing that makes text wider: rows that fit their text must go on fitting it, and the
 * word before a timescale stands only where there is room for it.
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
  const cellsWithRoom = askForRoom(worksheet, overdueTimescales(review));
  const { ours, others } = await findHighlights(context, worksheet);
  if (!isSame()) throw planChanged("nothing was changed");
  const isStillSame = await askAgain(worksheet, review);
  remove(ours);
  // Each cell is in one rule: not every program joins the formats of two, and Excel has trouble listing such pairs.
  const withWord = cellsWithRoom();
  const cells = highlightedCells(review, new Set(withWord));
  const added: Excel.ConditionalFormat[] = [];
  const add = (address: string, highlight: Highlight) => {
    const format = addHighlight(worksheet.getRanges(address), highlight, others + added.length);
    added.push(format);
    return format.custom;
  };
  for (const highlight of HIGHLIGHTS) {
    for (const address of addressesOf(cells[highlight])) add(address, highlight);
  }
  for (const address of addressesOf(withWord)) {
    add(address, "overdue").format.numberFormat = OVERDUE_WORD_FORMAT;
  }
  await syncFormats(() => syncChanges(context));
  if (isStillSame()) return;
  remove(added);
  await syncFormats(() => syncChanges(context));
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
  await syncFormats(() => syncChanges(context));
  return ours.length;
}

/** From the last to the first: where Excel knows a format by its place, those before it keep theirs. */
function remove(formats: readonly Excel.ConditionalFormat[]): void {
  for (const format of [...formats].reverse()) format.delete();
}

/** Our conditional formats on the sheet, and the number of those that are not ours. */
async function findHighlights(context: Excel.RequestContext, worksheet: Excel.Worksheet) {
  const formats = worksheet.getRange().conditionalFormats.load("items/type");
  // Here an item that is not found is the sheet.
  await syncFormats(
    () => context.sync(),
    LOST.filter((code) => code !== "ItemNotFound"),
  );
  // Only formula rules have a formula to ask for; asking any other kind is an error.
  const custom = formats.items
    .filter(({ type }) => type === "Custom")
    .map((format) => ({ format, rule: format.customOrNullObject.rule.load("formula") }));
  await syncFormats(() => context.sync());
  const ours = custom.filter(({ rule }) => isOurs(rule.formula)).map(({ format }) => format);
  return { ours, others: formats.items.length - ours.length };
}

/** What Excel answers where it loses its way among conditional formats, as after a rule was duplicated. */
const LOST: readonly string[] = ["GeneralException", "InvalidOperation", "ItemNotFound"];

/** Syncs, and says what to do by hand where Excel itself cannot get at its conditional formats. */
async function syncFormats(sync: () => Promise<void>, lost = LOST): Promise<void> {
  try {
    await sync();
  } catch (error) {
    const cause = error instanceof HalfDone ? error.cause : error;
    if (!(cause instanceof OfficeExtension.Error) || !lost.includes(cause.code)) throw error;
    const byHand = `Choose Home, Conditional Formatting, Manage Rules, and delete there each rule of this sheet that has “${SHEET_MARK}” in its formula.`;
    throw new ExcelTrouble(
      cause.code,
      `Excel could not list or change the conditional formats of this sheet, so highlights of an earlier review may still show. ${byHand}`,
      { cause: error },
    );
  }
}

function addHighlight(
  areas: Excel.RangeAreas,
  highlight: Highlight,
  priority: number,
): Excel.ConditionalFormat {
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
