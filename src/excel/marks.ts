/** How what is ours is known again, on any machine and any later day. */

/** Key of the custom property that marks a sheet of ours, and its values on the summary, the snapshots and a sample begun. */
export const SHEET_MARK = "action-plan-review";
export const SUMMARY_SHEET = "summary";
export const SNAPSHOT_SHEET = "snapshots";
export const UNFINISHED_SAMPLE = "unfinished sample";

/** Key of the custom property of a summary that names the sheet of its plan. */
export const SUMMARY_OF = "action-plan-review:summary-of";
/** The same by the sheet's id, which it keeps when it gets another name. */
export const SUMMARY_OF_ID = "action-plan-review:summary-of-id";

/** Key of the custom property of a plan's sheet that keeps its settings; it goes with the sheet when that is copied. */
export const SETTINGS_KEPT = "action-plan-review:settings";

/** A condition that always holds and carries our mark: N() of a text is 0. */
export function markedFormula(highlight: string): string {
  return `=N("${SHEET_MARK}:${highlight}")=0`;
}

/** Our mark in a formula of any case and spacing: N() of it, and not LEN() or another function that ends in N. */
const MARK = new RegExp(`(?:^|[^A-Z0-9_.])N\\("${SHEET_MARK.toUpperCase()}:`);

/**
 * True where a conditional format's formula carries our mark, however Excel has spaced it, and where there is none: Excel
 * takes no such rule from its user, so it is one that was added when Excel stopped, before it got its mark.
 */
export function isOurs(formula: string): boolean {
  const plain = formula.replace(/\s/g, "").toUpperCase();
  return MARK.test(plain) || plain === "" || plain === "=";
}
