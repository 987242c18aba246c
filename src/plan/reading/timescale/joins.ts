/** How the times of a text hang together: ranges, lists, and times that only stand in the same text. */
import type { Folded } from "./fold";
import { readLead, type Lead } from "./lead";
import type { Mention } from "./mention";

/** How a time follows the one before it. */
export type Join = "range" | "either" | "list" | "apart";

export interface Joined extends Omit<Lead, "mention"> {
  mention: Mention;
  join: Join;
  /** The words between the time before and this one's leading words. */
  gap: string;
  bracketed: boolean;
  /** False where the leading words make it a time that cannot be told. */
  understood: boolean;
}

const RANGE = /^ ?\(?(?:-|to|until|till|through|thru|up to|up until)(?: (?:by|the))? ?\n?$/;
const BETWEEN = /^ (?:and|-|to) $/;
const EITHER = /^,? (?:and\/)?or (?:by |in |on |the )?$/;
const LIST = /^(?:[ ,;/&+\n.*•|-]| and | then | plus )*(?:(?:by|in|on|the|at) )*$/;

/** The mentions with their leading words and joins. */
export function joinMentions(folded: Folded, mentions: readonly Mention[]): Joined[] {
  const joined: Joined[] = [];
  let depth = 0;
  let floor = 0;
  for (const read of mentions) {
    const { mention, ...lead } = readLead(folded.text, floor, read);
    const gap = folded.text.slice(floor, lead.start);
    depth = bracketDepth(folded.text.slice(floor, read.start), depth);
    const before = joined.at(-1);
    const join = before === undefined ? "apart" : joinOf(before, gap, lead);
    joined.push({
      ...lead,
      mention: mention ?? read,
      join,
      gap,
      bracketed: depth > 0,
      understood: mention !== null,
    });
    floor = read.end;
  }
  return joined;
}

function joinOf(before: Joined, gap: string, lead: Pick<Lead, "role">): Join {
  if (before.role === "between" && BETWEEN.test(gap)) return "range";
  const movable = before.role === "due" || before.role === "start";
  if (movable && lead.role === "due" && RANGE.test(gap)) return "range";
  if (EITHER.test(gap)) return "either";
  return LIST.test(gap) ? "list" : "apart";
}

function bracketDepth(words: string, depth: number): number {
  let now = depth;
  for (const letter of words) {
    if (letter === "(" || letter === "[") now += 1;
    else if ((letter === ")" || letter === "]") && now > 0) now -= 1;
  }
  return now;
}
