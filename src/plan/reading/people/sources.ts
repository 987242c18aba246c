import { isErrorValue } from "../text";

/** Bodies whose names stand for themselves on either side of "and"; others that are short are written in capitals. */
const KNOWN_BODIES =
  /^(?:ofsted|estyn|ofqual|ofcom|ofwat|ofgem|healthwatch|monitor|audit wales|care inspectorate|internal audit|external audit|hmicfrs|ombudsman|siams)$/i;
const SHORT_CAPITALS = /^[A-Z][A-Z0-9]{1,6}$/;

/** Spaces, marks and joining words with nothing to join. Those behind are looked for from the end, once. */
const LOOSE_START = /^(?:[\s,.:&-]|and(?![^\s,&]))+/i;
const LOOSE_END = /$(?<=((?:[\s,.:&-]|(?<![^\s,&])and)+))/i;

/** The sources that a cell names, in order, without repeats (case and spaces aside). */
export function splitSources(text: string): string[] {
  if (isErrorValue(text)) return [];
  const sources = text
    .split(/[/;+|\r\n•]+/)
    .map(tidy)
    .flatMap(splitAtJoiners)
    .map(tidy);
  const byKey = new Map<string, string>();
  for (const source of sources) {
    const named = /[\p{L}\p{N}]/u.test(source);
    if (named && !byKey.has(keyOf(source))) byKey.set(keyOf(source), source);
  }
  return [...byKey.values()];
}

function tidy(source: string): string {
  const begun = source.replace(/\s+/g, " ").replace(LOOSE_START, "");
  return begun.slice(0, begun.length - (LOOSE_END.exec(begun)?.[1]?.length ?? 0));
}

/** "CQC and Ofsted" and "CQC, Ofsted & HMIP" are lists of bodies; "Audit & Scrutiny Committee" is one name. */
function splitAtJoiners(piece: string): string[] {
  const parts = piece.split(/\s*(?:,|&|\band\b)\s*/i).filter((part) => part !== "");
  return parts.every(isBody) ? parts : [piece];
}

function isBody(name: string): boolean {
  return KNOWN_BODIES.test(name) || SHORT_CAPITALS.test(name);
}

function keyOf(source: string): string {
  return source.replace(/\s/g, "").toLowerCase();
}
