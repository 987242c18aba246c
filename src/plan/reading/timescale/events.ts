/** Events that a timescale tells beside its due day: "agreed at the meeting of", "raised", "as reported to Cabinet in". */
import { sieveOf } from "../sieve/sieve";

/**
 * `past`: words that only tell of what has happened. `told`: words that could also name an outcome still to come
 * ("policy reviewed May 2012"), so that the rest of the cell must show which.
 */
export type Event = "past" | "told";

const PAST =
  "agreed|approved|published|issued|adopted|held|met|signed off|sent|updated|submitted|circulated|presented|" +
  "raised|logged|minuted|noted|resolved|decided|discussed|identified|ratified|endorsed|took place|went|" +
  "(?:decision|recommendation|request) made|(?:date|target|deadline) set";
const TOLD =
  "reported|considered|recorded|received|recommended|announced|awarded|appointed|recruited|launched|secured|opened|" +
  "surveyed|consulted(?: on)?|visited|inspected|audited|reviewed|undertaken|introduced|granted|made|tabled|proposed|" +
  "notified|requested|carried out|conducted|established|trained|installed|tested|drafted|registered|taken|happened|occurred|ended|was|were|letter|e-?mail|minutes?|memo|" +
  "created|added|entered|assessed|baseline(?:d| of)?|previous [a-z]+|last [a-z]+|compared (?:to|with)|born|since [a-z]+|meeting|" +
  "renewed|checked|given|signed|set|brought forward|b\\/f|confirmed|assigned|commissioned|purchased|ordered";

/** The words that may stand between an event and its day; a word that speaks of a due day ends the event. */
const WHERE =
  "(?: (?:and )?(?:at|to|by|in|with|on|from|as|during|through|following|via)" +
  "(?: (?!(?:be|due|until|till|target|deadline|date|complet[a-z]*|review|next|then|will|must|should|shall)(?![a-z]))[a-z'&-]+){1,6})?";
const WHEN = "(?:,| -| of| on| in| at| held| dated| during)* (?:\\(|the )?$";
/** What has not happened yet, or only tells of a condition. */
const NOT_YET = "(?<!(?:^|[^a-z])(?:be|being|is|are|when|once|if|until|till|unless|not|if not|as) )";

const eventOf = (verbs: string): RegExp =>
  new RegExp(`(?<![a-z])${NOT_YET}(?:${verbs})${WHERE}(?<! by| by the)${WHEN}`);
const PAST_EVENT = eventOf(PAST);
const AS_AGREED = new RegExp(
  `(?<![a-z])as (?:was |were )?(?:${PAST}|${TOLD})${WHERE}(?<! by| by the)${WHEN}`,
);
const TOLD_EVENT = eventOf(TOLD);

const eventsThatMayStand = sieveOf<readonly [Event, RegExp]>(
  [
    ["past", PAST_EVENT],
    ["past", AS_AGREED],
    ["told", TOLD_EVENT],
  ],
  ([, words]) => words,
);

const BREAKS = [".", ";", "\n", ":", "("];

/** Words that begin with an event and name nothing else that it happened to. */
const BARE_EVENT = new RegExp(`^[ ,([-]*(?:as |was |were |date )?(?:${PAST}|${TOLD})(?![a-z])`);

/** What is done once and says nothing of the work: its day is never a due day that follows another. */
const DECISION =
  /(?<![a-z])(?:agreed|raised|logged|minuted|noted|discussed|decided|resolved|identified)(?![a-z])/;

/** True where the words before a time without a year tell of a decision, so that its year is not the next. */
export function tellsOfADecision(words: string): boolean {
  return DECISION.test(words);
}

/** True where the words after a day tell of that day's own agreeing: "(agreed 3 May)", not "- paper sent 3 May". */
export function tellsOfTheDayBefore(words: string): boolean {
  return BARE_EVENT.test(words);
}

/** The event that the words right before a time tell of, or null. */
export function eventBefore(words: string): Event | null {
  const said = words.replace(/ ?[:(] ?$| - $/, " ");
  const clause = said.slice(1 + Math.max(...BREAKS.map((mark) => said.lastIndexOf(mark))));
  const event = ` ${clause.trimStart()}`;
  return eventsThatMayStand(event).find(([, words]) => words.test(event))?.[0] ?? null;
}
