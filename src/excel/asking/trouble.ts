/** Excel's errors in words that tell the user what happened and what to do. */
import { HalfDone } from "./half-done";
import { NoAnswer, withPatience } from "./patience";

/** Something that Excel would not do. `message` is for the user; `code` is Excel's own, or ours in kebab-case. */
export class ExcelTrouble extends Error {
  override readonly name = "ExcelTrouble";
  constructor(
    readonly code: string,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

const TOO_LARGE =
  "This sheet holds more than Excel hands over at once. Move what is not part of the plan to another sheet, then try again.";
const TOO_MUCH_TO_TAKE =
  "It is more than Excel takes at once. Open the workbook in Excel on Windows or Mac and not in a browser, then try again.";
const TOO_OLD =
  "This version of Excel cannot do that. Action Plan Review needs Excel 2021 or later, Microsoft 365, or Excel on the web.";
const CHANGED = "The sheet was changed or removed meanwhile. Check again.";
const OTHER_WORKBOOK = "Another workbook is in front. Click on this workbook, then try again.";
const TRY_LATER =
  "Excel is busy or short of memory. Wait a moment and try again; if that does not help, save and restart Excel.";
const NO_ANSWER =
  "Excel has not answered for a minute. See whether it is asking you something or a cell is being edited, then try again.";
/** A change that is waiting in Excel is carried out wherever its cells then are. */
const NO_ANSWER_TO_CHANGE =
  "Excel has not answered for a minute and may still do it, so move no rows before it does. See whether it is asking you something or a cell is being edited, then try again.";

/** What each of Excel's error codes means to the person who pressed the button. */
const WORDS: Readonly<Record<string, string>> = {
  AccessDenied: "This sheet or workbook is protected. Take the protection off (Review tab), then try again.",
  InvalidOperationInCellEditMode: "A cell is being edited. Press Enter or Esc, then try again.",
  ItemNotFound: CHANGED,
  InvalidReference: CHANGED,
  RequestPayloadSizeLimitExceeded: TOO_MUCH_TO_TAKE,
  ResponsePayloadSizeLimitExceeded: TOO_LARGE,
  RangeExceedsLimit: TOO_LARGE,
  OperationCellsExceedLimit: TOO_LARGE,
  ItemAlreadyExists: "A sheet of that name is there already. Rename it, then try again.",
  InactiveWorkbook: OTHER_WORKBOOK,
  InvalidSelection: OTHER_WORKBOOK,
  UnsupportedSheet: "This is a chart sheet. Open the sheet that holds the plan, then try again.",
  FilteredRangeConflict: "A filter is in the way. Clear the filter, then try again.",
  MergedRangeConflict: "Merged cells are in the way. Unmerge them, then try again.",
  ApiNotFound: TOO_OLD,
  ApiNotAvailable: TOO_OLD,
  NotImplemented: TOO_OLD,
  UnsupportedOperation: TOO_OLD,
  RequestAborted: TRY_LATER,
  ServiceNotAvailable: TRY_LATER,
  ActivityLimitReached: TRY_LATER,
  HostRestartNeeded: TRY_LATER,
  MemoryLimitReached: TRY_LATER,
};

/** True where Excel says that too much was asked for, or is to be taken, at once. */
export function isTooLarge(error: unknown): boolean {
  if (!(error instanceof OfficeExtension.Error)) return false;
  return [TOO_LARGE, TOO_MUCH_TO_TAKE].includes(WORDS[error.code] ?? "");
}

/** What an error of Excel's means and what to do about it. */
export function wordsFor({ code, message }: OfficeExtension.Error): string {
  return (
    WORDS[code] ??
    `Excel gave an error: ${message} (${code}). Try again; if that does not help, save and restart Excel.`
  );
}

/** What Excel has refused or not answered, with its code or ours; null for any other error. */
export function refusalIn(error: unknown): { code: string; words: string } | null {
  const cause = error instanceof HalfDone ? error.cause : error;
  if (cause instanceof NoAnswer)
    return { code: "no-answer", words: error instanceof HalfDone ? NO_ANSWER_TO_CHANGE : NO_ANSWER };
  return cause instanceof OfficeExtension.Error ? { code: cause.code, words: wordsFor(cause) } : null;
}

/**
 * Runs a batch in Excel. What Excel refuses or does not answer comes out as ExcelTrouble that begins with the step ("The
 * plan was not read."), or with what is true where some of it may have been done; any other error passes as it is.
 */
export function runExcel<T>(
  failed: string,
  batch: (context: Excel.RequestContext) => Promise<T>,
  { halfDone = failed, ...options }: Excel.RunOptions & { halfDone?: string } = {},
): Promise<T> {
  return orTrouble(failed, halfDone, () => Excel.run(options, (context) => withPatience(context, batch)));
}

/**
 * As runExcel, for a batch that only reads. Excel.run has Excel follow every range until its batch is over, wherever rows
 * are moved, which takes three more actions for each and a request to give them up: what is only read needs none of that.
 */
export function readExcel<T>(
  failed: string,
  batch: (context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  return orTrouble(failed, failed, () => withPatience(new Excel.RequestContext(), batch));
}

async function orTrouble<T>(failed: string, halfDone: string, run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    const refusal = refusalIn(error);
    if (refusal === null) throw error;
    const begun = error instanceof HalfDone ? halfDone : failed;
    throw new ExcelTrouble(refusal.code, `${begun} ${refusal.words}`, { cause: error });
  }
}

/** Excel's code where it cannot take back what it is asked to do. */
export const UNDO_NOT_SUPPORTED = "UndoNotSupported";

/**
 * As runExcel, for a batch that writes: one Ctrl+Z takes all of it back where Excel can do so. Where Excel finds a part
 * that it cannot take back, the batch is run once more without that.
 */
export async function changeExcel<T>(
  failed: string,
  halfDone: string,
  batch: (context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.20"))
    return runExcel(failed, batch, { halfDone });
  try {
    return await runExcel(failed, batch, { halfDone, mergeUndoGroup: true });
  } catch (error) {
    if (!(error instanceof ExcelTrouble && error.code === UNDO_NOT_SUPPORTED)) throw error;
    return runExcel(failed, batch, { halfDone });
  }
}
