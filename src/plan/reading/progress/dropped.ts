import { type Pattern, phrase } from "./patterns";

/** Work that will not be done, and was not. */
export const DROPPED: readonly Pattern[] = [
  // "superseded by", "no longer required", "cannot be carried forward", "not being pursued"
  {
    says: "dropped",
    words: phrase(
      "superseded|superceded|no longer (?:being )?(?:required|needed|necessary|applicable|relevant|appropriate|a priority|valid|viable|feasible|pursued|progressed|planned|going ahead|taken forward|proceeding|an action)|cannot (?:now )?be carried forward|(?:not|n't)(?: now)?(?: be| been| being)?(?: going)? (?:taken forward|pursued|proceeded with|proceeding|going ahead|to proceed|to be pursued|carried forward)|(?:will|would|does|do|did) not (?:now )?(?:proceed|go ahead|be implemented|be progressed)|decided not to (?:proceed|pursue|progress)",
    ),
  },
  {
    says: "dropped",
    words: phrase(
      "withdrawn|cancelled|canceled|abandoned|discontinued|dropped|removed from (?:the |this )?(?:action )?plan|merged (?:with|into)|scrapped|deleted",
    ),
    bareOnly: true,
  },
];
