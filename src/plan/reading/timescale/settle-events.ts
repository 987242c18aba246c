/** Decides which events told in a cell have happened, and so are no due days of the action. */
import type { CalendarDay } from "../../calendar";
import { tellsOfTheDayBefore } from "./events";
import type { Role } from "./lead-words";
import type { Placed } from "./placed";

/** A time with the part that it plays; a range counts as one. */
export interface Part {
  one: Placed;
  role: Role;
  clause: number;
}

/** Words by which a later sentence gives the day on which the action is due. */
const GIVES_DUE_DAY = /(?<![a-z])(?:due|deadline|target|complet[a-z]*|deliver|implement)(?![a-z])/;
/** "Launched May 2011 and ongoing", "Ongoing, reviewed May 2011": what has begun and goes on. */
const GOES_ON = /^ ?(?:and|&|but|-|,)? ?(?:is )?(?:now )?on-?going/;
const GOES_ON_BEFORE = /(?<![a-z])on-?going(?![a-z])/;
const OWN_SENTENCE = /[.\n]/;

/**
 * An event that has passed by the plan's day, beside a later due day, is only told. So is one still to come for
 * the plan's day, where it stands behind a later due day, or in a sentence of its own before one. Any other names
 * an outcome that is due: "policy reviewed May 2012".
 */
export function settleEvents(parts: Part[], text: string, planDay: CalendarDay): void {
  for (const [at, part] of parts.entries()) {
    const { role } = part;
    if (role !== "told" && role !== "past") continue;
    const { last } = part.one.span;
    if (role === "past" && last <= planDay) continue;
    const others = parts.filter((other) => isDue(other) && other.one.span.last > last);
    const behind = others.some(
      ({ one }) =>
        one.mention.end <= part.one.mention.start &&
        tellsOfTheDayBefore(text.slice(one.mention.end, part.one.mention.start)),
    );
    const ahead = others.some((other) => parts.indexOf(other) > at && hasOwnSentence(part, other, text));
    const told = behind || ahead || (role === "told" && last <= planDay && others.length > 0);
    const { start, end } = part.one.mention;
    const isOngoing = GOES_ON.test(text.slice(end)) || GOES_ON_BEFORE.test(text.slice(0, start));
    const goesOn = last <= planDay && others.length === 0 && isOngoing;
    part.role = told || goesOn ? "past" : "due";
  }
}

function isDue({ role }: Part): boolean {
  return role === "due" || role === "before" || role === "revised";
}

function hasOwnSentence({ one }: Part, later: Part, text: string): boolean {
  const between = text.slice(one.mention.end, later.one.mention.start);
  return OWN_SENTENCE.test(between) && GIVES_DUE_DAY.test(between);
}
