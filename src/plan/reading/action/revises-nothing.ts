/** Words in a column of due dates that are no date and change none. */

const NOTHING =
  /^(?:[-–—]*|on (?:track|target|schedule|time)|as planned|n ?\/? ?a\.?|n\.a\.?|none|nil|no(?: further)?(?: (?:change|revision|extension|revised date|new date)s?)?(?: to (?:the )?date)?|unchanged|not (?:applicable|required|needed|changed|revised|extended)|(?:same )?(?:as )?(?:per )?(?:the )?(?:original(?:ly)?|before)(?: (?:date|deadline|target)(?: stands| applies)?)?|same(?: (?:date|deadline))?|(?:extension|new date|revision) (?:not (?:agreed|approved|granted|needed|required)|refused|declined|rejected)|(?:no (?:change|revision|extension)s?|none) (?:requested|required|needed|agreed|sought|proposed)(?: yet)?)\.?$/i;

/** True where the cell leaves the date before it as it is: blank, a dash, "N/A", "no change", "On track". */
export function revisesNothing(text: string): boolean {
  return NOTHING.test(text.trim());
}
