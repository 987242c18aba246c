/** Bodies whose names stand for themselves on either side of "and"; others that are short are written in capitals. */
const KNOWN_BODIES =
  /^(?:ofsted|estyn|ofqual|ofcom|ofwat|ofgem|healthwatch|monitor|audit wales|care inspectorate|internal audit|external audit|hmicfrs|ombudsman|siams)$/i;
const SHORT_CAPITALS = /^[A-Z][A-Z0-9]{1,6}$/;

/** The sources that a cell names, in order, without repeats (case and spaces aside). */
export function splitSources(text: string): string[] {
  const pieces = text
    .replace(/\u00a0/g, " ")
    .split(/[/;+|\r\n•]+/)
    .flatMap(splitAtJoiners)
    .map((source) => source.replace(/\s+/g, " ").replace(/^[\s,.:-]+|[\s,.:-]+$/g, ""))
    .filter((source) => /[\p{L}\p{N}]/u.test(source));
  const byKey = new Map<string, string>();
  for (const source of pieces) if (!byKey.has(keyOf(source))) byKey.set(keyOf(source), source);
  return [...byKey.values()];
}

/** "CQC and Ofsted" and "CQC, Ofsted & HMIP" are lists of bodies; "Audit & Scrutiny Committee" is one name. */
function splitAtJoiners(piece: string): string[] {
  const parts = piece.split(/\s*,\s*|(?:^|\s+)and(?:\s+|$)|\s*&\s*/i).filter((part) => part.trim() !== "");
  return parts.every((part) => isBody(part.trim())) ? parts : [piece];
}

function isBody(name: string): boolean {
  return KNOWN_BODIES.test(name) || SHORT_CAPITALS.test(name);
}

function keyOf(source: string): string {
  return source.replace(/\s/g, "").toLowerCase();
}
