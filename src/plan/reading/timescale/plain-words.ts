/** Words that say when without naming a time, and words that say that no time is set. */

const IMMEDIATE =
  /(?<![a-z])(?<!not |non-)(?:immediate(?:ly)?(?![a-z])(?! (?:after|following|on|upon|prior|before))|a\.?s\.?a\.?p(?![a-z])|as soon as (?:possible|practicable|practical|reasonably practicable)(?! (?:after|following|once|when))|urgent(?:ly)?(?= ?(?:$|[-.,;:()/\n!]|and |or |action))|straight ?away|forthwith|right away|without delay)/;
const NOW = /(?:^|[.,;:(\n/-]) ?(?:from |starting |effective )?now ?(?=$|[.,;:)\n/-]|and ongoing|& ongoing)/;

const ONGOING =
  /(?<![a-z])(?<!not )(?:on-?going|on going|continuous(?:ly)?|continual(?:ly)?|continu(?:ing|es)|rolling(?! out)|throughout|all year|year[- ]round|as and when|when(?:ever)? (?:the )?(?:need|opportunit(?:y|ies)|necessary|required|needed|appropriate|opportunities)(?: arises?)?|where (?:necessary|required|appropriate|possible)|as (?:required|necessary|needed|appropriate)|at all times|business as usual|bau|day[- ]to[- ]day|indefinite(?:ly)?|in perpetuity|permanent(?:ly)?(?= ?(?:$|[-.,;:()/\n]))|always|until further notice|standing item|(?:life|lifetime|duration) of (?:the |this )?(?:action )?(?:plan|strategy)|onwards?(?= ?(?:$|[.,;:()\n/])))(?![a-z])/;
/** "as signs are replaced", "as opportunities arise". */
const AS_THINGS_HAPPEN =
  /^as (?:[a-z-]+ ){1,4}?(?:(?:is|are) [a-z]+(?:ed|en|ught|ne)|arises?|occurs?|emerges?)[ .]{0,2}$/;

const DONE =
  /^(?:(?:now|already|all|action|actions|fully|this|is|has|have|been|was|work|task) )*(?:complete[d]?|done|achieved|implemented|actioned|finished|delivered|closed|in place|100% ?(?:complete[d]?)?|✓|✔|☑)(?:[ ,/&-]+(?:and |now )?(?:complete[d]?|done|achieved|implemented|closed|signed off|in place))*$/;

const UNSET =
  /(?<![a-z])(?:tb[cdanx]|t\.b\.[cda]\.?|(?:to be|not yet|yet to be|awaiting) (?:advised|confirmed|decided|determined|set|established|notified|announced|finalised)|(?:date|dates|timescales?|timeframe|timetable|deadline|time) (?:to be agreed|not (?:yet )?(?:set|agreed|known)|awaited|pending|unknown)|not applicable|n\/a|(?:no|not) (?:date|timescale|deadline|set|known|specified|stated|yet (?:agreed|known|set))|awaiting (?:a )?dates?)(?![a-z])/;
const NOTHING_SET =
  /^(?:(?:by|due|date|target)?[ :]*(?:[-?.x_*/ ]+|dd[/. -]mm[/. -]yy(?:yy)?|na|none|nil|unknown|blank|to be agreed|\.\.\.+|…|\?)+)$/;

/** The kind that the words say, by the order of the kinds; null where they say none. */
export function plainKind(text: string, doneOn: boolean): "immediate" | "ongoing" | "done" | "unset" | null {
  const trimmed = text.trim().replace(/[ .!]+$/, "");
  if (IMMEDIATE.test(text) || NOW.test(text)) return "immediate";
  if (ONGOING.test(text) || AS_THINGS_HAPPEN.test(trimmed)) return "ongoing";
  if (doneOn || DONE.test(trimmed)) return "done";
  if (NOTHING_SET.test(trimmed) || trimmed === "" || UNSET.test(text)) return "unset";
  return null;
}
