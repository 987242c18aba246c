/** Words that say when without naming a time, and words that say that no time is set. */
import type { DueDays } from "./due-days";
import type { Deciding } from "./read-by";

const any = (...words: string[]) => words.join("|");
/** The words as words of their own, wherever they stand. */
const anywhere = (words: string) => new RegExp(`(?<![a-z])(?:${words})(?![a-z])`);
/** The words at the end of what is said, or before a mark. */
const ending = (words: string) =>
  new RegExp(`(?<![a-z])(?:${words})(?= ?(?:$|[-.,;:()/\\n!&]|and |or ))(?![a-z])`);
/** The words and nothing else. */
const alone = (words: string) => new RegExp(`^ ?(?:${words})$`);

const SOON = any(
  "(?:as )?soon as (?:(?:is |reasonably )?(?:possible|practicable|practical))(?! (?:after|following|once|when))",
  "a\\.?s\\.?a\\.?p",
  "(?<!not |non-)immediate(?:ly)?(?! (?:after|following|on|upon|prior|before))",
  "straight ?away|forthwith|right away|without delay|at once",
);

const ON_AND_ON = any(
  "(?<!not )(?:on-?going|on going)|in progress|under ?way",
  "continuous(?:ly)?|continual(?:ly)?|continu(?:ing|es)|constant(?:ly)?|rolling(?! out)",
  "(?:and|&) beyond|throughout|all (?:the )?(?:year|time)|across the (?:[a-z]+ )?year|year[- ]round|at all times|always|day[- ]to[- ]day|indefinite(?:ly)?|in perpetuity",
  "business as usual|bau|standing (?:agenda )?item|until further notice",
  "(?:life|lifetime|lifespan|duration|period) of (?:the |this )?(?:action )?(?:plan|strategy)",
);
const NEED = "(?:is |are )?(?:necessary|required|needed|appropriate|applicable|requested|possible|relevant)";
const WHEN_NEEDED = any(
  "(?:if|as) and when|when and (?:if|where)",
  `(?:when(?:ever)?|where(?:ver)?|as|if) ${NEED}`,
  "(?:when(?:ever)?|as) (?:the )?(?:need|opportunit(?:y|ies)|occasion|vacanc(?:y|ies))(?: arises?)?",
);
/** "as signs are replaced", "as opportunities arise", "as they occur". */
const AS_THINGS_HAPPEN =
  "as (?:[a-z-]+ ){1,4}?(?:(?:is|are) [a-z]+(?:ed|en|ught|ne)|arises?|occurs?|emerges?|become available)";

const FINISHED = any(
  "complete[d]?|done|achieved|implemented|actioned|finished|delivered|closed|in place|signed off",
  "100% ?(?:complete[d]?)?|[✓✔☑]",
);
const BEFORE_FINISHED =
  "(?:(?:now|already|all|actions?|fully|this|is|has|have|been|was|works?|tasks?|it|yes,?|yes -) )*";
/** What stands behind the word must leave nothing open. */
const REMARK =
  "(?: ?[-–:;,.(/\\n&] ?| and )(?!.*(?<![a-z])(?:not|but|except|await(?:s|ing)?|(?<!no )further|outstanding|remain(?:s|ing)?|until|will|to be|to do|need(?:s|ed)?|still|part(?:ly|ial|ially)?|pending|next|stage|phase|draft|due|target|some|most|in progress|review|\\?)(?![a-z])).{1,80}";

const TO_BE_SAID =
  "advised|confirmed|decided|determined|set|established|notified|announced|finalised|arranged|scheduled|agreed(?: with [a-z &]+)?";
const NO_DATE = any(
  "tb[cdanx]|t\\.b\\.[cda]\\.?",
  "(?:to be|not yet|yet to be|awaiting) (?:advised|confirmed|decided|determined|set|established|notified|announced|finalised)",
  "(?:dates?|timescales?|timeframe|timetable|deadline|time) (?:to be agreed|not (?:yet )?(?:set|agreed|known)|awaited|pending|unknown)",
  "(?:no|not|none) (?:end |target |due |set |specific )?(?:dates?|timescales?|deadlines?|set|known|specified|stated|given|yet (?:agreed|known|set))",
  "not applicable|n\\/a|awaiting (?:an? )?(?:dates?|confirmation)",
);
const GAP = "(?:[-?.x*/ …]|dd[/. -]mm[/. -]yy(?:yy)?|na|n\\.a|none|nil|unknown|blank)*";
const GAPS = `(?:by|due|date|target)?:? ?(?:${GAP}|(?:xx?|\\?\\?)(?:[/ .-]?(?:xx?|\\?\\?))?[/ .-]?(?:\\*|\\d{4}))`;

export interface PlainWords extends Deciding {
  kind: "immediate" | "ongoing" | "done" | "unset";
}

/** The first that fits stands, in the order of the kinds. */
const KINDS: readonly [PlainWords["kind"], readonly RegExp[]][] = [
  [
    "immediate",
    [
      anywhere(SOON),
      ending("(?<!not )urgent(?:ly)?|urgent action"),
      /(?:^|[.,;:(\n/-]) ?(?:from |starting |effective )?now ?(?=$|[.,;:)\n/-]|and ongoing|& ongoing)/,
    ],
  ],
  [
    "ongoing",
    [
      anywhere(any(ON_AND_ON, WHEN_NEEDED)),
      ending("onwards?|permanent(?:ly)?|continue"),
      alone(`${AS_THINGS_HAPPEN}|on request`),
    ],
  ],
  [
    "done",
    [
      alone(
        `${BEFORE_FINISHED}(?:${FINISHED})(?: (?:${FINISHED})| (?:ahead of|on|to) (?:schedule|time|target))?(?:${REMARK})?`,
      ),
    ],
  ],
  ["unset", [alone(GAPS), alone(`to be (?:${TO_BE_SAID})`), anywhere(NO_DATE)]],
];

/** A time from which something goes on, where the text names no other. */
const FROM = /(?<![a-z])(?:from|effective|w\.?e\.?f\.?)(?: (?:the|start|beginning|of)){0,4} ?\*/;

/** The kind that the words say, beside times that are no due days; null where they say none. */
export function plainKind(text: string, times: Pick<DueDays, "doneOn" | "begins">): PlainWords | null {
  const said = withoutStops(text);
  for (const [kind, patterns] of KINDS) {
    const match =
      patterns.map((pattern) => pattern.exec(said)).find((found) => found !== null) ??
      (kind === "ongoing" && times.begins ? FROM.exec(said) : null);
    if (match) return { kind, form: "plain-words", start: match.index, end: match.index + match[0].length };
    if (kind === "done" && times.doneOn) return { kind, form: "plain-words", start: 0, end: text.length };
  }
  return null;
}

function withoutStops(text: string): string {
  let end = text.length;
  while (end > 0 && " \n.!".includes(text[end - 1]!)) end -= 1;
  return text.slice(0, end);
}
