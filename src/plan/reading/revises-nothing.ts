/** Words in a column of due dates that are no date and change none. */

const NOTHING =
  /^(?:[-–—]*|n ?\/? ?a\.?|n\.a\.?|none|nil|no(?: change| revision| extension)?|unchanged|not (?:applicable|required|needed|changed|revised)|as original)\.?$/i;

/** True where the cell leaves the date before it as it is: blank, a dash, "N/A", "no change". */
export function revisesNothing(text: string): boolean {
  return NOTHING.test(text.trim());
}
