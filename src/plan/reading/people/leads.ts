import { isCommonWord, isLoneName, isParticle, isPersonName, wordsOfName } from "./names";

/** Marks that separate leads wherever they stand outside brackets. */
const SEPARATORS = /\s*(?:(?<!\d)\/+(?!\d)|[;+|\r\n•]+)\s*/;
/** What stands in a cell that names nobody. */
const NOBODY = /^\s*(?:n\s*\/\s*a|none|nil)\.?\s*$/i;
const AMPERSAND = /\s*&\s*/;
const AND = /\s+and\s+/i;
const COMMA = /\s*,\s*/;

/** The leads that a cell names, in order, without repeats, role notes and closing full stops. */
export function splitLeads(text: string): string[] {
  if (NOBODY.test(text)) return [];
  const pieces = withoutNotes(text).split(SEPARATORS).flatMap(splitAtCommas).flatMap(splitAtAnd);
  const leads = pieces.map(tidy).filter((lead) => /[\p{L}\p{N}]/u.test(lead));
  return [...new Set(leads)];
}

/**
 * True where a cell breaks off in the middle of a name or list, as at the page break of a pasted table: it ends in a
 * separator, or its last name is a single word where those before have two.
 */
export function leadIsUnfinished(text: string): boolean {
  const words = withoutNotes(text).trim();
  if (/(?:[/;,&+]|\b(?:and|of|the|for))$/i.test(words) || /\([^)]*$/.test(text)) return true;
  const leads = splitLeads(text);
  const last = leads.at(-1);
  const earlier = leads.slice(0, -1);
  if (last === undefined || /[.)]\s*$/.test(text)) return false;
  const lastWord = last.split(" ").at(-1) ?? "";
  if (last !== lastWord && isParticle(lastWord)) return true;
  const brokenName = isLoneName(last) && wordsOfName(last)[0] === last;
  return brokenName && earlier.length > 0 && earlier.every(isPersonName);
}

/** "J. Smith (Head of Service)": what a person does is no part of the name. */
function withoutNotes(text: string): string {
  return text.replace(/[\u00a0\u2007\u202f]/g, " ").replace(/\([^()]*\)|\[[^\][]*\]/g, " ");
}

/** Commas separate, except in a surname before its forename standing alone: "Smith, John". */
function splitAtCommas(piece: string): string[] {
  const parts = piece.split(COMMA).filter((part) => part !== "");
  if (parts.length === 2 && isSurnameFirst(parts[0]!, parts[1]!)) return [piece];
  return parts;
}

function isSurnameFirst(surname: string, forename: string): boolean {
  const isForename = /^(?:\p{Lu}\p{Ll}+|(?:\p{Lu}\.? ?){1,3})$/u.test(forename);
  return isForename && isLoneName(surname) && isPersonName(`${forename} ${surname}`);
}

/** "and" and "&" stand between two people, or inside the name of a team. */
function splitAtAnd(piece: string): string[] {
  for (const separator of [AND, AMPERSAND]) {
    const parts = piece.split(separator);
    if (parts.length > 1 && parts.every(namesSomebody)) return parts.flatMap(splitAtAnd);
  }
  return [piece];
}

function namesSomebody(text: string): boolean {
  const name = tidy(text);
  return isPersonName(name) || isLoneName(name) || (/^\p{Lu}{2,3}$/u.test(name) && !isCommonWord(name));
}

function tidy(name: string): string {
  return name.replace(/\s+/g, " ").replace(/^[\s.,:–-]+|[\s.,:–-]+$/g, "");
}
