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
    `Excel gave an error: ${message} (${code}) Try again; if that does not help, save and restart Excel.`
  );
}

/**
 * Runs a batch in Excel. What Excel refuses or does not answer comes out as ExcelTrouble that begins with the step ("The
 * summary was not written."), or with what else can be said once some of it may have been done; any other error passes
 * as it is.
 */
export async function runExcel<T>(
  failed: string,
  batch: (context: Excel.RequestContext) => Promise<T>,
  halfDone = failed,
): Promise<T> {
  try {
    return await Excel.run((context) => withPatience(context, batch));
  } catch (error) {
    const [begun, cause] = error instanceof HalfDone ? [halfDone, error.cause] : [failed, error];
    if (cause instanceof NoAnswer)
      throw new ExcelTrouble("no-answer", `${begun} ${NO_ANSWER}`, { cause: error });
    if (!(cause instanceof OfficeExtension.Error)) throw cause;
    throw new ExcelTrouble(cause.code, `${begun} ${wordsFor(cause)}`, { cause: error });
  }
}
