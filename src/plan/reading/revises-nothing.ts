/** Words in a column of due dates that are no date and change none. */

const NOTHING =
  /^(?:[-–—]*|n ?\/? ?a\.?|n\.a\.?|none|nil|no(?: further)?(?: (?:change|revision|extension)s?)?(?: to (?:the )?date)?|unchanged|not (?:applicable|required|needed|changed|revised|extended)|as (?:original(?:ly)?|before)|(?:no (?:change|revision|extension)s?|none) (?:requested|required|needed|agreed|sought|proposed)(?: yet)?)\.?$/i;

/** True where the cell leaves the date before it as it is: blank, a dash, "N/A", "no change". */
export function revisesNothing(text: string): boolean {
  return NOTHING.test(text.trim());
}
