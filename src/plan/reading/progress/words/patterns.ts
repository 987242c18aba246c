/** The form in which each family of words is written down, and the pieces that the families share. */

/** What a group of words says of the work. */
export type Meaning =
  | "complete"
  | "partial"
  | "on-target"
  | "in-progress"
  | "delayed"
  | "not-started"
  | "dropped"
  /** A finish that lies ahead: "complete by October". */
  | "promise"
  /** Something is left before it is finished: "awaiting sign off", "two remain". */
  | "open"
  /** Work that lies ahead: "will be rolled out", "to agree the budget". */
  | "ahead"
  /** Words that make a completion doubtful: "evidence not seen", "to be confirmed". */
  | "doubt"
  /** Words that look like a status and are none: "to avoid delay", "completed forms are kept". */
  | "aside";

export interface Pattern {
  says: Meaning | ((words: string) => Meaning);
  words: RegExp;
  /** True where the words count only as the bare answer for the whole ("in place"). */
  bareOnly?: boolean;
  /** True where the words speak of one part by their nature ("3 completed plans"). */
  ofPart?: boolean;
  /** True where the words speak of the whole action by their nature ("marked complete in error"). */
  ofWhole?: boolean;
  /** True where the words tell how it used to be ("was delayed"); what is said of today goes before. */
  past?: boolean;
}

/** A pattern from a source in which spaces stand for any run of spaces; whole words only, any case. */
export function phrase(source: string): RegExp {
  return new RegExp(`(?<![\\w-])(?:${source.replace(/ (?![*+?{])/g, "\\s+")})(?![\\w])`, "gi");
}

/** "complete", "completed" and the slips that plans are full of. */
export const COMPLETED =
  "completed?|completd|compleated?|compelted?|complted|comleted|comepleted|completeed|compeleted|copmleted|compleate|completly|compleete?d?|completely done|cwblhawyd";

/** Words that say outright that work is finished. */
export const FINISHED = `${COMPLETED}|finished|finshed|achieved|acheived|achived|actioned|accomplished|fulfilled|implemented|implimented|implmented|done`;

/** Words that say it only as a bare answer; of a thing they tell an event ("policy signed off"). */
export const SETTLED =
  "in place|in situ|signed off|(?:delivered|installed|rolled out)(?=\\W*$)|resolved(?! to\\b| that\\b)|rectified|finali[sz]ed|concluded|addressed|discharged";

/** The numbers that are written as words, in their order. */
export const NUMBER_WORDS = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve";

export const MONTH =
  "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";

/** How a time is begun: "October", "the end of term", "12/05", "next spring", "Q3". */
export const TIME = `(?:(?:the |early |mid |late |mid-|end |end-|start |beginning |middle |close |of |next |this |following |summer |autumn |spring |winter |new )*(?:${MONTH}|\\d{1,2}(?:st|nd|rd|th)?\\b|\\d{4}|q[1-4]|quarter|spring|summer|autumn|winter|easter|christmas|xmas|half term|half-term|term|year|month|week|end|monday|tuesday|wednesday|thursday|friday)(?![a-z]))`;

/** Adverbs that may stand anywhere in a predicate: "has now been fully implemented". */
export const ADVERB =
  "now|also|then|all|both|just|fully|successfully|formally|largely|hopefully|already|recently|finally|only|initially|originally|previously|actually|\\w+ly";
