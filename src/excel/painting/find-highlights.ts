/** Finds our conditional formats among the user's, by their formulas. */
import { HalfDone } from "../asking/half-done";
import { ExcelTrouble } from "../asking/trouble";
import { isOurs, SHEET_MARK } from "../marks";

/** Our conditional formats on a sheet, the number of those that are not ours, and what was asked for beside them. */
export interface Found<T> {
  ours: Excel.ConditionalFormat[];
  others: number;
  beside: T;
}

/**
 * Finds our conditional formats in one round trip, with whatever is asked for beside them. Whether every Excel tells the
 * formulas of some rules among others that have none is not documented: where it does not, it is asked in two steps.
 */
export async function findHighlights<T>(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  askBeside: () => T,
): Promise<Found<T>> {
  try {
    const formats = worksheet
      .getRange()
      .conditionalFormats.load("items/type,items/customOrNullObject/rule/formula");
    const beside = askBeside();
    await context.sync();
    return { ...divided(formats, customOf(formats)), beside };
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
    return findInSteps(context, worksheet, askBeside);
  }
}

async function findInSteps<T>(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  askBeside: () => T,
): Promise<Found<T>> {
  const formats = worksheet.getRange().conditionalFormats.load("items/type");
  const beside = askBeside();
  // Here an item that is not found is the sheet.
  await syncFormats(
    () => context.sync(),
    LOST.filter((code) => code !== "ItemNotFound"),
  );
  // Only formula rules have a formula to ask for; asking any other kind is an error.
  const custom = customOf(formats);
  for (const { rule } of custom) rule.load("formula");
  await syncFormats(() => context.sync());
  return { ...divided(formats, custom), beside };
}

function customOf(formats: Excel.ConditionalFormatCollection) {
  return formats.items
    .filter(({ type }) => type === "Custom")
    .map((format) => ({ format, rule: format.customOrNullObject.rule }));
}

/** @throws OfficeExtension.Error where Excel has left out a formula */
function divided(
  { items }: Excel.ConditionalFormatCollection,
  custom: ReturnType<typeof customOf>,
): Pick<Found<unknown>, "ours" | "others"> {
  const ours = custom.filter(({ rule }) => isOurs(rule.formula)).map(({ format }) => format);
  return { ours, others: items.length - ours.length };
}

/** What Excel answers where it loses its way among conditional formats, as after a rule was duplicated. */
const LOST: readonly string[] = ["GeneralException", "InvalidOperation", "ItemNotFound"];

/** Syncs, and says what to do by hand where Excel itself cannot get at its conditional formats. */
export async function syncFormats(sync: () => Promise<void>, lost = LOST): Promise<void> {
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
