/** Events that a timescale tells beside its due day: "agreed at the meeting of", "raised", "as reported to Cabinet in". */

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
  "notified|requested|carried out|conducted|established|trained|installed|tested|drafted|registered|taken|happened|occurred|ended|was|were|letter|e-?mail|minutes?|memo";

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

/** Words that begin with an event and name nothing else that it happened to. */
const BARE_EVENT = new RegExp(`^[ ,([-]*(?:as |was |were |date )?(?:${PAST}|${TOLD})(?![a-z])`);

/** True where the words after a day tell of that day's own agreeing: "(agreed 3 May)", not "- paper sent 3 May". */
export function tellsOfTheDayBefore(words: string): boolean {
  return BARE_EVENT.test(words);
}

/** The event that the words right before a time tell of, or null. */
export function eventBefore(words: string): Event | null {
  const clause = words.slice(
    1 + Math.max(...[".", ";", "\n", ":", "("].map((mark) => words.lastIndexOf(mark))),
  );
  const said = ` ${clause.trimStart()}`;
  if (PAST_EVENT.test(said) || AS_AGREED.test(said)) return "past";
  return TOLD_EVENT.test(said) ? "told" : null;
}
