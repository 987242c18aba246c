/** Inserts the sample plan, which is fetched only then. */
import { changeExcel, ExcelTrouble } from "./asking/trouble";

/**
 * Adds a sheet with the sample plan and brings it to the front. Resolves with its name.
 * @throws ExcelTrouble "not-loaded" where the sample could not be fetched
 */
export async function insertSample(): Promise<string> {
  const sample = await import("./sample-sheet").catch((error: unknown) => {
    const message =
      "The sample plan was not inserted: it could not be fetched. Check the network, then try again.";
    throw new ExcelTrouble("not-loaded", message, { cause: error });
  });
  return changeExcel(
    "The sample plan was not inserted.",
    "The sample plan may not be complete.",
    sample.addSample,
  );
}
