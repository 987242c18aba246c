/** A recommendation that was refused, or a risk that is borne: nothing will be done, and nobody is to be chased for it. */
import type { Evidence } from "../../plan";
import { plain } from "./plain";

const IS = "(?:(?:was|were|is|are|has|have|been|therefore) )*";
const REFUSED = "rejected|not accepted|not agreed|not supported";
const THING = "(?:recommendation|proposal|finding|suggestion|action|response)s?(?: \\d[\\d.]*)?";
/** Those who decide on the whole of it; "not accepted by the union" is an event on the way. */
const BY =
  "(?: by (?:the |our )?(?:[\\w']+ ){0,3}?(?:cabinet|council|executive|board|committee|management|managers?|govern(?:ors|ing body|ment)|trustees|members|directors?|directorate|service|trust|department))?";

/** The refusal itself, at the start of the cell, and then its end, a stop, or the reason. */
const REFUSAL = new RegExp(
  `^(?:n ?/? ?a\\W+)?(?:(?:(?:(?:the|this|management|cabinet|executive|council) )*${THING}(?: ?[:-]+)? ${IS})?(?:${REFUSED})|(?:the |this )?${THING} ${IS}(?:refused|declined)|(?:the |this )?risks? ${IS}accepted|no actions? ${IS}(?:required|needed|necessary|proposed))${BY}(?=\\s*(?:$|[.,;:()-]|because |as |since |due to |owing to |on (?:\\w+ )?grounds))`,
  "i",
);

/** "None - not cost effective", "No further action required", "N/A": as the action of a row that has nothing else. */
const NOTHING_TO_DO =
  /^(?:none|nil|-+|n ?\/ ?a|not applicable|no (?:further |specific |additional )?actions?)(?: (?:is|are|was|were))?(?: (?:identified|required|needed|necessary|proposed|planned|to be taken))?\s*(?:$|[.:;,(-]|because |as |since )/i;

/** "Rejected - to be reworked", "Not agreed as yet": it is open after all. */
const OPENS_AGAIN =
  /\b(?:yet|until|till|unless|once|will|shall|to (?:be|re\w+)|again|re-?submi\w*|re-?work\w*|revis\w*|re-?draft\w*|re-?consider\w*|re-?tender\w*|await\w*|pending|drafts?|discuss\w*|alternativ\w*|instead|but|however|although|further|next|appeal\w*|part\w*|now|started|progress\w*|ongoing|under ?way|complet\w*|done|meet\w*|review\w*|in full)\b/i;

/** No reason is longer; a longer text tells of more than a refusal. */
const LONGEST = 400;

/** The words that refuse, where the text says that and leaves nothing open; else null. */
export function refusalIn(written: string): Evidence | null {
  return foundBy(REFUSAL, written);
}

/** True where an action's own words are that there is nothing to do. */
export function saysNothingToDo(action: string): boolean {
  return foundBy(NOTHING_TO_DO, action) !== null;
}

function foundBy(pattern: RegExp, written: string): Evidence | null {
  if (written.length > LONGEST) return null;
  const indent = written.length - written.trimStart().length;
  const { text, asWritten } = plain(written.trim());
  const found = pattern.exec(text)?.[0];
  if (found === undefined || OPENS_AGAIN.test(text.slice(found.length))) return null;
  const { end } = asWritten(0, found.length);
  return { words: written.slice(indent, indent + end), start: indent, end: indent + end };
}
