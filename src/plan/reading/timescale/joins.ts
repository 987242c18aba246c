/** How the times of a text hang together: ranges, lists, and times that only stand in the same text. */
import type { Folded } from "./fold";
import { readLead, type Lead } from "./lead";
import type { Mention } from "./mention";
import { weekFrom } from "./parts-of";

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
    const lead = readLead(folded.text, floor, read);
    const gap = folded.text.slice(floor, lead.start);
    depth = bracketDepth(folded.text.slice(floor, read.start), depth);
    const before = joined.at(-1);
    const join = before === undefined ? "apart" : joinOf(before, gap, lead);
    const shared = before && join !== "apart" ? sharedWith(before, folded.text, gap, lead) : lead;
    const { start, role, every, week, weekday, mention } = shared;
    const understood = mention !== null;
    const bracketed = depth > 0;
    const own = { start, role, every, week, weekday, mention: mention ?? read };
    joined.push({ ...own, join, gap, bracketed, understood });
    floor = read.end;
  }
  return joined;
}

/** Leading words that hold for the next time too: "w/c 5th and 12th June", "was May and June". */
function sharedWith(before: Joined, text: string, gap: string, lead: Lead): Lead {
  const sameMonth = /^\d+[a-z ]*$/.test(text.slice(before.mention.start, before.mention.end));
  const week = before.week && !lead.week && sameMonth && lead.mention !== null;
  const mention = week ? weekFrom(lead.mention!) : lead.mention;
  const role = lead.role === "due" && SHARES[before.role]?.test(gap) ? before.role : lead.role;
  return { ...lead, mention, role, week: lead.week || week };
}

const AND = /^ ?(?:and|then|&|\/) ?$/;
const AND_OR_TO = /^ ?(?:and|then|&|\/|-|to) ?$/;
const AND_OR = /^ ?(?:and|or|&|\/) ?$/;
const SHARES: Partial<Record<Lead["role"], RegExp>> = {
  original: AND,
  start: AND,
  before: AND_OR,
  aside: AND_OR_TO,
  past: AND_OR_TO,
  told: AND_OR_TO,
  done: AND_OR_TO,
};

function joinOf(before: Joined, gap: string, lead: Pick<Lead, "role">): Join {
  if (before.role === "between" && BETWEEN.test(gap)) return "range";
  const movable = before.role === "due" || before.role === "start" || before.role === "told";
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
