/** Tells requests that change the workbook from those that read: where the first fail, some of it may have been done. */

/** A request that changes the workbook has failed; `cause` is why. Excel keeps what it had done of it by then. */
export class HalfDone extends Error {
  override readonly name = "HalfDone";
}

/**
 * Sends what changes the workbook.
 * @throws HalfDone where Excel refuses, or does not answer
 */
export async function syncChanges(context: OfficeExtension.ClientRequestContext): Promise<void> {
  try {
    await context.sync();
  } catch (cause) {
    throw new HalfDone("A change was not carried out as a whole.", { cause });
  }
}
