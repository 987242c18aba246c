/** Reads who leads an action from the words of a cell. */
import { splitAtCommas } from "./commas";
import { splitAtJoiners } from "./joiners";
import { splitAtGaps, withoutLabel } from "./labels";
import { leadWords, tidy, withoutAddress } from "./lead-text";
import { hasTitle, isLoneName, isParticle, isPersonName, wordsOfName } from "./names";
import { isOffice } from "./offices";
import { oncePerText } from "../../once";
import { isErrorValue } from "../text";

/** Words and marks that separate leads wherever they stand outside brackets; "24/7" and "H/T" are whole. */
const SEPARATORS =
  / ?(?:(?<!\d|\b\p{L}(?=\/\p{L}\b))\/+(?!\d|s\b)|[;+|→\\•·▪●\uF0B7]| (?:supported by|assisted by|together with|along with|with)(?= )) ?/u;
/** What stands in a cell that names nobody. */
const NOBODY = /^\s*(?:n\s*\/\s*a|n\.a|not applicable|none|nil|nobody|no one)\.?\s*$/i;
const SEVERAL = /^[\s.,:;*·–-]*(cllr|councillor|dr)s\.? (?=\S)/i;

/** The leads that a cell names, in order, without repeats, role notes and closing full stops. */
export function splitLeads(text: string, splitAgain = splitOnce): string[] {
  if (NOBODY.test(text) || isErrorValue(text.trim())) return [];
  // What comes apart may show a label or a list in a part that did not begin with it.
  return [...new Set(splitOnce(text).flatMap((part) => splitAgain(part)))];
}

/** As `splitLeads`, for the cells of one sheet: those come again, and the same few names in many others. */
export function leadsReader(): (text: string) => string[] {
  const splitAgain = oncePerText(splitOnce);
  return oncePerText((text) => splitLeads(text, splitAgain));
}

function splitOnce(text: string): string[] {
  return leadWords(text)
    .split(SEPARATORS)
    .flatMap(splitAtGaps)
    .flatMap(withSharedTitle)
    .flatMap(splitAtCommas)
    .map((part) => withoutLabel(withoutAddress(part)))
    .flatMap(splitAtJoiners)
    .map(tidy)
    .filter((lead) => /[\p{L}\p{N}]/u.test(lead) && !NOBODY.test(lead));
}

/** "Cllrs Smith, Jones and Brown": the title goes with each name. */
function withSharedTitle(text: string): string[] {
  const [shared, title] = SEVERAL.exec(text) ?? [];
  if (shared === undefined || title === undefined) return [text];
  const names = text
    .slice(shared.length)
    .split(/,|\n|&| and /i)
    .map(tidy);
  return names.map((name) => (hasTitle(name) || isOffice(name) ? name : `${title} ${name}`));
}

/**
 * True where a cell breaks off in the middle of a name or list, as at the page break of a pasted table: it ends in a
 * separator, or its last name is a single word where those before have two.
 */
export function leadIsUnfinished(text: string, leadsIn: (text: string) => string[] = splitLeads): boolean {
  const words = text.replace(/\([^()]*\)/g, " ").trim();
  if (/(?:[/;,&+]|\b(?:and|of|the|for))$/i.test(words) || /\([^()]*$/.test(text)) return true;
  const leads = leadsIn(text);
  const last = leads.at(-1);
  const earlier = leads.slice(0, -1);
  if (last === undefined || /[.)]\s*$/.test(text)) return false;
  const lastWord = last.split(" ").at(-1) ?? "";
  if (last !== lastWord && isParticle(lastWord)) return true;
  const brokenName = isLoneName(last) && wordsOfName(last)[0] === last;
  return brokenName && earlier.length > 0 && earlier.every(isPersonName);
}
