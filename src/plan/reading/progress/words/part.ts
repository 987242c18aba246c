import { FINISHED, type Meaning, MONTH, NUMBER_WORDS, type Pattern, phrase, SETTLED } from "./patterns";

const PARTLY =
  "partial(?:ly)?|partialy|partally|parital(?:ly)?|part|partly|substantially|substantively|largely|mostly|mainly|almost|nearly|virtually|practically|all but|not quite|half|in part|near(?:ing)?";
const DONE = `${FINISHED}|${SETTLED}|met|embedded|compliant|compliance|there`;

/** "3 of 40 files were late", "4 of 20 posts vacant": so many that are not as they should be. */
const FALLS_SHORT =
  " (?:[\\w'-]+ ){0,3}?(?:non-\\w|not\\b|fail|late\\b|missing|incorrect|wrong|without|lack|below|declin|refus|absent|vacan|unfilled|missed|found|(?:has|have|had) left|left (?!to\\b|for\\b|over\\b))";

/** A number, also with its thousands apart: "1,204". */
const N = "(?:\\d{1,3}(?:,\\d{3})+|\\d+)";

/** "Order 07/031 was made", "the rota will be printed": a code, what is to come. */
const NO_FRACTION = /\/ ?0|\b(?:will|to|be)\b/i;
const ALL_DONE = new RegExp(`\\b(?:${FINISHED})$`, "i");
const TWO_PAIRS = /^\d{2} ?\/ ?\d{2} /;

/** The two numbers of a fraction. */
function countsIn(words: string): [number, number] {
  const [some = 0, all = 0] = (words.replace(/,(?=\d{3})/g, "").match(/\d+/g) ?? []).map(Number);
  return [some, all];
}

/** "3 of 5" is a part; "5 of 5 done" is all of the things counted, and "5 of 5 written to" only a step on the way. */
function meaningOfFraction(words: string): Meaning {
  const [some, all] = countsIn(words);
  // "The 22/23 rota", "the 10/12 meeting": a year, a day
  const isTime = TWO_PAIRS.test(words) && (all === some + 1 || all <= 12);
  if (NO_FRACTION.test(words) || isTime || some > all) return "aside";
  return some < all ? "partial" : ALL_DONE.test(words) ? "complete" : "aside";
}

/** Fewer than all; of all of them nothing is said here. */
function meaningOfRest(words: string): Meaning {
  const [some, all] = countsIn(words);
  return some < all ? "partial" : "aside";
}

const NUMBERS = NUMBER_WORDS.split("|");

/** "Two of the six" is a part; of the third nothing good is said. */
function meaningOfNumberWords(words: string): Meaning {
  const [some = 0, all = 0] = (words.toLowerCase().match(/[a-z]+/g) ?? [])
    .map((word) => NUMBERS.indexOf(word) + 1)
    .filter((number) => number > 0);
  return some === all ? "complete" : some < all ? "partial" : "aside";
}

/** "Completed 3/5" may be a part, and is taken for one; "Completed 27/2" can only be a day, and "Complete 19/19" all. */
function meaningOfShareOrDay(words: string): Meaning {
  const [some, all] = countsIn(words);
  return some === all || isDayOnly(words) ? "complete" : "partial";
}

/** "27/2 completed": a day, and that it was done; of anything else ("27/2 visited") the day says nothing. */
function meaningOfCount(words: string): Meaning {
  if (SHORT_COUNT.test(words)) return "aside";
  return isDayOnly(words) && DAY_AND_FINISH.test(words) ? "complete" : meaningOfFraction(words);
}

const SHORT_COUNT = new RegExp(`\\d${FALLS_SHORT}`, "i");
const DAY_AND_FINISH = new RegExp(`^\\d+ ?/ ?\\d+ (?:${FINISHED})$`, "i");

/** True for a day and month that can't be "so many of so many". */
function isDayOnly(words: string): boolean {
  const [day, month] = countsIn(words);
  return words.includes("/") && day >= month && day <= 31 && month >= 1 && month <= 12;
}

/** Part of the work is finished: these words never mean all of it. */
export const PARTLY_DONE: readonly Pattern[] = [
  { says: "partial", words: /^(?:part|partly|partially|in\s+part)$/gi },
  // "partially completed", "mostly done", "part-complete", "completed in part"
  { says: "partial", words: phrase(`(?:${PARTLY})[- ](?:been |fully )?(?:${DONE})`) },
  {
    says: "partial",
    words: phrase(
      `(?:${FINISHED}|${SETTLED}|met) (?:in part|partially|partly|mostly|largely)|partial completion|partial`,
    ),
  },
  // "3/5", "3 of 5", "4 out of the 9 … achieved"; but "Done 27/2" tells the day
  {
    says: meaningOfShareOrDay,
    words: phrase(`(?:${FINISHED})[ :-]+\\(?\\d+ ?(?:\\/|of|out of) ?(?:the )?\\d+\\)?(?!\\/| (?:${MONTH}))`),
  },
  {
    says: meaningOfCount,
    words: phrase(
      `(?<![\\/,])${N} ?(?:\\/|of|out of) ?(?:the )?${N}(?: [a-z]+){0,4}? (?:done|complete|[a-z]+ed)`,
    ),
  },
  // "17 of 30 rangers have the new radios"
  {
    says: meaningOfRest,
    words: phrase(
      `(?<![\\/\\d,])${N} (?:of|out of) (?:the |our |all )*${N}(?! who)(?= [a-z])(?!${FALLS_SHORT})`,
    ),
  },
  // "2,450 trees inspected and done": how much was done, and not of how much
  {
    says: "aside",
    words: phrase(`(?:\\d{1,3},\\d{3}|\\d{3,})(?<!(?:19|20)\\d\\d) (?:[a-z&-]+ ){0,4}?(?:${FINISHED})`),
  },
  {
    says: "partial",
    words: phrase(`not (?:all|every|everyone|everybody)(?: [\\w']+){1,5}? (?:${FINISHED})`),
  },
  // "Completed: 14": so many, and who knows of how many
  {
    says: "partial",
    words: phrase(`(?:${FINISHED})[ :=-]+(?!(?:19|20)\\d\\d)\\d{1,4}(?= *(?:$|[,;]))`),
  },
  // "two of the six huts have been painted"
  {
    says: meaningOfNumberWords,
    words: phrase(
      `(?:${NUMBER_WORDS}) (?:out )?of (?:the |our |all )?(?:${NUMBER_WORDS})(?: [a-z]+){0,4}? (?:complete|done|[a-z]+ed)`,
    ),
  },
  { says: "partial", words: phrase("half-?way (?:through|there)|half way (?:through|there)") },
  // "half of the lamps have been replaced"
  {
    says: "partial",
    words: phrase(
      "(?:half|most|(?:two|three) (?:thirds|quarters)|a (?:third|quarter)|(?:the )?majority) of (?:[\\w']+ ){1,5}?(?:has|have|had|were) (?:now )?been [a-z]+",
    ),
  },
  // "7 completed care plans", "three completed audits"
  {
    says: "complete",
    ofPart: true,
    words: phrase(
      `(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|several|some|many) (?:${FINISHED}) [a-z]+`,
    ),
  },
];

/** Words for a part or a preliminary: "Phase 1 completed" is not the work completed. */
export const PART_WORDS = new RegExp(
  [
    "\\b(?:phase|stage|level|part|step|module|section|block|tranche|cohort|wave|round|year|key stage|tier|lot|zone|week|session|objective|action)s? (?:one|two|three|four|five|\\d+|[a-d]|i{1,3})\\b",
    "\\b(?:first|1st|second|2nd|third|3rd|initial|preliminary|interim|draft|pilot|trial|early|most|majority|some|several|many|half(?![- ]term)|few|number of|much|elements? of|aspects? of|(?<!as )parts? of)\\b",
    "\\b(?:y(?:ea)?r?|ks) ?\\d{1,2}\\b|\\bq[1-4]\\b(?= [a-z])",
    "\\b(?:scoping|feasibility|mapping|consultation|tender(?:ing)?|procurement|mobilisation|baseline|preparatory|groundwork|survey)\\b",
    "\\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\\b(?! (?:year|month|week|day)s?\\b)",
    "(?<![\\d/.£]|\\b(?:delayed|slipped|overran) by )\\b\\d{1,3}\\b(?!\\s?%|[\\d/.:]|st\\b|nd\\b|rd\\b|th\\b)(?=\\s+(?!(?:" +
      MONTH +
      ")\\b|(?:working )?(?:day|week|month|year)s? (?:late|later|after|ago|early|ahead|before|behind|past|overdue|over(?! the| a))\\b)[a-z])",
    "\\b(?:so far|to date|in principle|where|as far as possible|only|almost all|nearly all|not all|all but|up to)\\b",
    // "Shortlisting complete": a step on the way
    "\\b(?!training|building|meeting|housing|lighting|parking|briefing|everything)[a-z]{3,}ing (?:(?:is|has|been|now|was) )*(?=complete)",
    "\\b(?:in|across|within|at|from|of) (?:the )?(?:\\w+ )?(?:north|south|east|west|locality|primary|secondary)\\b",
  ].join("|"),
  "i",
);
