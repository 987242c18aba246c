/** Which of the usual rules a plan may go by, where nobody has chosen one. */
import type { Plan, Status } from "../plan";
import { PRESETS } from "./presets";
import type { Colour, RatingRule, Standing } from "./rating-rule";
import { colourIn } from "./typed-rating";

/** A colour of the key, and what the key or the plan's people say that it means. */
export interface Meaning {
  colour: Colour;
  says: Status;
}

/** What the key and the answers say of colours. */
export function meaningsOfColours(
  { key }: Plan,
  answers: Readonly<Record<string, Status>>,
  lettersCount: boolean,
): Meaning[] {
  const told = [...key, ...Object.entries(answers).map(([word, says]) => ({ word, says }))];
  return told.flatMap(({ word, says }) => {
    const colour = colourIn(word, lettersCount);
    return colour === null ? [] : [{ colour, says }];
  });
}

/** The usual rules that know every colour used and go with what is said of them. */
export function rulesThatFit(used: ReadonlySet<Colour>, meanings: readonly Meaning[]): RatingRule[] {
  return Object.values(PRESETS).filter(({ colours }) => {
    const own = Object.values(colours).flatMap((some) => some ?? []);
    const allows = ({ colour, says }: Meaning) =>
      says === "not-stated" || STANDINGS_OF[says].some((standing) => colours[standing]?.includes(colour));
    return [...used].every((colour) => own.includes(colour)) && meanings.every(allows);
  });
}

/** What a status may be in a rating. None has a colour for what was dropped. */
const STANDINGS_OF: Readonly<Record<Status, readonly Standing[]>> = {
  complete: ["complete"],
  partial: ["onTrack", "slipping"],
  "on-target": ["onTrack"],
  "in-progress": ["onTrack", "slipping"],
  delayed: ["slipping", "late"],
  "not-started": ["notStarted", "slipping", "late"],
  dropped: [],
  "not-stated": [],
  blank: [],
};
