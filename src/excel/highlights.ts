/**
 * Shows a review in the plan's sheet by conditional formats that carry our mark: no cell, style or rule of the user's
 * is touched, and exactly ours can be found and taken away again.
 */
import { HIGHLIGHTS, highlightedCells, overdueTimescales, type Highlight } from "../plan/highlight";
import type { Review } from "../plan/review";
import { addressesOf } from "./addresses";
import { HalfDone, syncChanges } from "./asking/half-done";
import { changeExcel, ExcelTrouble, refusalIn } from "./asking/trouble";
import { markedFormula } from "./marks";
import { findHighlights, syncFormats } from "./painting/find-highlights";
import { askForRoom, OVERDUE_WORD_FORMAT } from "./painting/overdue-word";
import { askAgain, glance, MOST_IN_ONE_ANSWER } from "./painting/still-as-reviewed";

/**
 * Fill and font with a contrast of at least 7:1, dark on one and light on the other, so that they can be told apart in
 * grey and by the colour-blind. Nothing that makes text wider: rows that fit their text must go on fitting it, and the
 * word before a timescale stands only where there is room for it.
 */
export const HIGHLIGHT_LOOKS: Readonly<Record<Highlight, { fill: string; font: string }>> = {
  overdue: { fill: "#8B0000", font: "#FFFFFF" },
  partial: { fill: "#FFF2B3", font: "#000000" },
};

/** What part of it the plan is read in where more came than was reckoned with. */
const SMALLER = 8;

const NOTHING_CHANGED = "nothing was changed";
const TAKEN_AWAY = "earlier ones were taken away";

/**
 * Takes away what an earlier review had highlighted on the sheet, and highlights this one. The user's own rules keep
 * their place before ours. Two round trips, more only where the plan is too much for one answer.
 * @throws ExcelTrouble "plan-changed" where the plan is no longer what was reviewed: nothing of it is highlighted then
 */
export function highlight(review: Review): Promise<void> {
  const halfDone = "The highlights may not be complete, or may stand on the wrong rows.";
  return changeExcel("The highlights were not shown.", halfDone, (context) => paintAll(context, review));
}

/** Takes every highlight of ours from the sheet, and nothing else. Returns how many rules were removed. Two round trips. */
export function clearHighlights(sheetName: string): Promise<number> {
  const halfDone = "Some highlights may be left.";
  return changeExcel("The highlights were not taken away.", halfDone, (context) =>
    takeAway(context, sheetName),
  );
}

async function paintAll(context: Excel.RequestContext, review: Review): Promise<void> {
  try {
    await paint(context, review, MOST_IN_ONE_ANSWER, NOTHING_CHANGED);
  } catch (error) {
    if (refusalIn(error)?.code !== "ResponsePayloadSizeLimitExceeded") throw error;
    const most = MOST_IN_ONE_ANSWER / SMALLER;
    if (!(error instanceof HalfDone)) return paint(context, review, most, NOTHING_CHANGED);
    // Whether on the right rows is not known.
    await takeAwayPainted(context, review.plan.sheet);
    await paintAnew(context, review, most);
  }
}

/** Paints once more, and says where that is refused that nothing shows by now. */
async function paintAnew(context: Excel.RequestContext, review: Review, most: number): Promise<void> {
  try {
    await paint(context, review, most, TAKEN_AWAY);
  } catch (error) {
    const refusal = error instanceof HalfDone ? null : refusalIn(error);
    if (refusal === null) throw error;
    throw new ExcelTrouble(refusal.code, `${notShown(TAKEN_AWAY)}. ${refusal.words}`, { cause: error });
  }
}

/** Takes away what a failed request has painted. Where that fails too, it is half done still. */
async function takeAwayPainted(context: Excel.RequestContext, sheetName: string): Promise<void> {
  try {
    await takeAway(context, sheetName);
  } catch (cause) {
    if (refusalIn(cause) === null) throw cause;
    throw new HalfDone("What was painted was not taken away.", { cause });
  }
}

/** Highlights the review where all of the plan, read in parts of so many bytes, still says what was reviewed. */
async function paint(
  context: Excel.RequestContext,
  review: Review,
  most: number,
  before: string,
): Promise<void> {
  const worksheet = context.workbook.worksheets.getItem(review.plan.sheet);
  const { ours, others, beside } = await findHighlights(context, worksheet, () => ({
    isSame: glance(worksheet, review),
    cellsWithRoom: askForRoom(worksheet, overdueTimescales(review)),
  }));
  if (!beside.isSame()) throw planChanged(before);
  const isStillSame = await askAgain(worksheet, review, most);
  remove(ours);
  // Each cell is in one rule: not every program joins the formats of two, and Excel has trouble listing such pairs.
  const withWord = beside.cellsWithRoom();
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
  throw planChanged(TAKEN_AWAY);
}

function notShown(what: string): string {
  return `The highlights were not shown, and ${what}`;
}

function planChanged(what: string): ExcelTrouble {
  return new ExcelTrouble(
    "plan-changed",
    `${notShown(what)}: the plan was changed since it was reviewed. Check again.`,
  );
}

async function takeAway(context: Excel.RequestContext, sheetName: string): Promise<number> {
  const worksheet = context.workbook.worksheets.getItem(sheetName);
  const { ours } = await findHighlights(context, worksheet, () => undefined);
  remove(ours);
  await syncFormats(() => syncChanges(context));
  return ours.length;
}

/** From the last to the first: where Excel knows a format by its place, those before it keep theirs. */
function remove(formats: readonly Excel.ConditionalFormat[]): void {
  for (const format of [...formats].reverse()) format.delete();
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
