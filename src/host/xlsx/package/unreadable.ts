/** Why a file could not be opened as a workbook. */
export type UnreadableReason =
  "empty" | "not-a-workbook" | "truncated" | "password-protected" | "old-format" | "too-large";

const messages: Record<UnreadableReason, string> = {
  empty: "The file is empty.",
  "not-a-workbook":
    "The file is not an Excel workbook (.xlsx), or its contents are damaged. Open it in Excel, save it as .xlsx and try again.",
  truncated: "The file is incomplete: its end is missing. Copy or download it again.",
  "password-protected":
    "The workbook is protected with a password to open. Save a copy without the password and try again.",
  "old-format":
    "The workbook is in the format of Excel 97 to 2003 (.xls). Open it in Excel and save it as .xlsx.",
  "too-large":
    "The workbook holds more than a plan needs: over 256 MB once it is unpacked, or over 4 million texts. Copy the plan's sheet to a new workbook and try again.",
};

/** The bytes are no workbook that can be read; `reason` says why, `message` says it in plain words. */
export class WorkbookUnreadable extends Error {
  override readonly name = "WorkbookUnreadable";

  constructor(
    readonly reason: UnreadableReason,
    options?: ErrorOptions,
  ) {
    super(messages[reason], options);
  }
}
