/** Words that say when without naming a time, and words that say that no time is set. */
import type { Deciding } from "./read-by";

const IMMEDIATE =
  /(?<![a-z])(?<!not |non-)(?:immediate(?:ly)?(?![a-z])(?! (?:after|following|on|upon|prior|before))|a\.?s\.?a\.?p(?![a-z])|as soon as (?:possible|practicable|practical|reasonably practicable)(?! (?:after|following|once|when))|urgent(?:ly)?(?= ?(?:$|[-.,;:()/\n!]|and |or |action))|straight ?away|forthwith|right away|without delay)/;
const NOW = /(?:^|[.,;:(\n/-]) ?(?:from |starting |effective )?now ?(?=$|[.,;:)\n/-]|and ongoing|& ongoing)/;

const ONGOING =
  /(?<![a-z])(?<!not )(?:on-?going|on going|continuous(?:ly)?|continual(?:ly)?|continu(?:ing|es)|rolling(?! out)|throughout|all year|year[- ]round|as and when|when(?:ever)? (?:the )?(?:need|opportunit(?:y|ies)|necessary|required|needed|appropriate|opportunities)(?: arises?)?|where (?:necessary|required|appropriate|possible)|as (?:required|necessary|needed|appropriate)|at all times|business as usual|bau|day[- ]to[- ]day|indefinite(?:ly)?|in perpetuity|permanent(?:ly)?(?= ?(?:$|[-.,;:()/\n]))|always|until further notice|standing item|(?:life|lifetime|duration) of (?:the |this )?(?:action )?(?:plan|strategy)|onwards?(?= ?(?:$|[.,;:()\n/])))(?![a-z])/;
/** "as signs are replaced", "as opportunities arise". */
const AS_THINGS_HAPPEN =
  /^ ?as (?:[a-z-]+ ){1,4}?(?:(?:is|are) [a-z]+(?:ed|en|ught|ne)|arises?|occurs?|emerges?)$/;

const DONE =
  /^ ?(?:(?:now|already|all|action|actions|fully|this|is|has|have|been|was|work|task) )*(?:complete[d]?|done|achieved|implemented|actioned|finished|delivered|closed|in place|100% ?(?:complete[d]?)?|✓|✔|☑)(?:[ ,/&-]+(?:and |now )?(?:complete[d]?|done|achieved|implemented|closed|signed off|in place))*$/;

const UNSET =
  /(?<![a-z])(?:tb[cdanx]|t\.b\.[cda]\.?|(?:to be|not yet|yet to be|awaiting) (?:advised|confirmed|decided|determined|set|established|notified|announced|finalised)|(?:date|dates|timescales?|timeframe|timetable|deadline|time) (?:to be agreed|not (?:yet )?(?:set|agreed|known)|awaited|pending|unknown)|not applicable|n\/a|(?:no|not) (?:date|timescale|deadline|set|known|specified|stated|yet (?:agreed|known|set))|awaiting (?:a )?dates?)(?![a-z])/;
const NOTHING_SET =
  /^ ?(?:by|due|date|target)?:? ?(?:[-?.x_*/ …]|dd[/. -]mm[/. -]yy(?:yy)?|na|none|nil|unknown|blank|to be agreed)*$/;

export interface PlainWords extends Deciding {
  kind: "immediate" | "ongoing" | "done" | "unset";
}

/** The first that fits stands, in the order of the kinds. */
const KINDS: readonly [PlainWords["kind"], readonly RegExp[]][] = [
  ["immediate", [IMMEDIATE, NOW]],
  ["ongoing", [ONGOING, AS_THINGS_HAPPEN]],
  ["done", [DONE]],
  ["unset", [NOTHING_SET, UNSET]],
];

/** The kind that the words say; null where they say none. */
export function plainKind(text: string, doneOn: boolean): PlainWords | null {
  const said = withoutStops(text);
  for (const [kind, patterns] of KINDS) {
    const match = patterns.map((pattern) => pattern.exec(said)).find((found) => found !== null);
    if (match) return { kind, form: "plain-words", start: match.index, end: match.index + match[0].length };
    if (kind === "done" && doneOn) return { kind, form: "plain-words", start: 0, end: text.length };
  }
  return null;
}

function withoutStops(text: string): string {
  let end = text.length;
  while (end > 0 && " \n.!".includes(text[end - 1]!)) end -= 1;
  return text.slice(0, end);
}
