/** Tells requests that change the workbook from those that read: where the first fail, some of it may have been done. */

/** A request that changes the workbook has failed; `cause` is why. Excel keeps what it had done of it by then. */
export class HalfDone extends Error {
  override readonly name = "HalfDone";
}

/** Excel's codes where it does nothing at all: what is protected refuses the first change already. */
const NOTHING_DONE = [
  "AccessDenied",
  "InactiveWorkbook",
  "InvalidOperationInCellEditMode",
  "RequestPayloadSizeLimitExceeded",
];

/** Contexts by which something has been changed. */
const changed = new WeakSet<OfficeExtension.ClientRequestContext>();

/**
 * Sends what changes the workbook.
 * @throws HalfDone where some of it may have been done, now or by an earlier request of the context; else Excel's error
 */
export async function syncChanges(context: OfficeExtension.ClientRequestContext): Promise<void> {
  try {
    await context.sync();
    changed.add(context);
  } catch (cause) {
    const isRefused = cause instanceof OfficeExtension.Error && NOTHING_DONE.includes(cause.code);
    if (isRefused && !changed.has(context)) throw cause;
    throw new HalfDone("A change was not carried out as a whole.", { cause });
  }
}
