import { ExcelTrouble } from "../../excel/asking/trouble";

/**
 * Does what follows on something that is done, and resolves with the words for that. Where Excel refuses what follows,
 * the trouble says first what was done, and then what was not.
 */
export async function afterwards(
  done: string,
  otherwise: string,
  next: () => Promise<unknown>,
): Promise<string> {
  try {
    await next();
    return done;
  } catch (error) {
    if (!(error instanceof ExcelTrouble)) throw error;
    throw new ExcelTrouble(error.code, `${done} ${otherwise}`, { cause: error });
  }
}
