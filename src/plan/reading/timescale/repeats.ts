/** Words by which an action comes round: "quarterly", "each term", "every 6 weeks". */
import type { Repeat } from "../../plan";
import { matchesOf } from "../matches";
import type { Deciding } from "./read-by";
import { closesHere } from "./surroundings";

export interface FoundRepeat {
  repeats: Repeat;
  /** False where the word only describes a thing ("annual report"), which beside a date repeats nothing. */
  firm: boolean;
  words: Deciding[];
}

const NUMBER = "(?:\\d{1,3}|two|three|four|five|six|eight|nine|ten|twelve|eighteen)";
const FROM_TO = `${NUMBER}(?: ?(?:-|to|or|/) ?${NUMBER})?`;
const EACH = "(?:each|every|per|(?:once|1|one) (?:a|per|every|each)|(?:once|1) an?)";

/** The first pattern that fits a stretch of words names how often; the longer ways of saying come first. */
const PATTERNS: readonly [Repeat, string][] = [
  [
    "fortnightly",
    "fortnightly|every (?:two|2|other|second) weeks?|(?:two|2)[ -]weekly|(?:each|every) fortnight|alternate weeks?",
  ],
  [
    "every-two-months",
    "(?:every )?alternate months?|every (?:two|2|other|second) months?|(?:two|2)[ -]monthly",
  ],
  [
    "quarterly",
    `quarterly|quaterly|qtrly|qrtly|qtly|qrtrly|${EACH} quarter|every (?:three|3) months|(?:three|3)[ -]monthly|four times (?:a|per|each) year`,
  ],
  [
    "six-monthly",
    "every (?:six|6) months|(?:six|6)[ -]monthly|half[ -]yearly|(?:twice|two times|2 times|2 ?x|x ?2) (?:a|per|each) (?:year|annum)|twice[ -](?:yearly|annually)",
  ],
  [
    "annually",
    `every (?:twelve|12) months|(?:twelve|12)[ -]monthly|annually|annual|${EACH} (?:calendar |financial |academic |school )?year|per annum|p\\.a\\.|yearly`,
  ],
  ["every-two-years", "every (?:two|2|other|second) (?:years?|yrs?)|(?:two|2)[ -]yearly|biennial(?:ly)?"],
  [
    "termly",
    `${EACH} (?:school |academic )?term|termly|(?:three|3) times (?:a|per|each) (?:school |academic )?year`,
  ],
  [
    "regularly",
    `every ${FROM_TO} (?:days|weeks|wks|months|mths|terms|years|yrs|meetings)|(?:x ?\\d{1,2}|\\d{1,2} ?x|\\d{1,2}(?: times)?|several times) (?:a|per|each|every) (?:week|month|quarter|term|year|annum)|(?:\\d{1,2} ?x|\\d{1,2} times|once|twice) ?/ ?(?:wk|week|month|quarter|term|yr|year)|${FROM_TO}[ -](?:weekly|monthly|yearly|termly)|bi-?(?:weekly|monthly|annual(?:ly)?)|(?:each|every) (?:meeting|board|committee|session|cohort|intake|inspection|supervision)|(?:twice|two times|three times|several times) (?:a|per|each|every) (?:week|month|quarter|half[ -]?term|term)|regular(?:ly)?|periodic(?:ally)?|at regular intervals`,
  ],
  ["half-termly", "half[ -]termly|(?:each|every|once (?:a|per|every|each)) half[ -]?term"],
  ["monthly", `(?:${EACH}|of (?:the|each|every)) month|mo?n?thly`],
  ["weekly", `${EACH} week|weekly|(?:each|every) (?:mon|tues|wednes|thurs|fri|satur|sun)day`],
  ["daily", `${EACH} day|daily`],
  [
    "regularly",
    "(?<=^ ?|(?:at|on|in|after|before|during|with|following|upon) )(?:each|every) (?!other|effort)[a-z]+",
  ],
];

const ANY = new RegExp(
  `(?<![a-z-])(?<!next |first |last |final |non-|ir|\\d (?=[a-z]+ly)|since )(?:${PATTERNS.map(([, words]) => words).join("|")})(?![a-z])`,
  "g",
);
const EACH_PATTERN = PATTERNS.map(([repeats, words]) => [repeats, new RegExp(`^(?:${words})$`)] as const);

/** Words that always tell when, never of what kind. */
const ALWAYS_FIRM =
  /^(?:each|every|per |once|twice|annually|regularly|periodically|biennially)|(?:a|per|each) year$/;

/** How often the words say; two different answers are only "regularly". Null where they say nothing of it. */
export function findRepeat(text: string): FoundRepeat | null {
  let found: FoundRepeat | null = null as FoundRepeat | null;
  for (const { 0: words, index } of matchesOf(ANY, text)) {
    const repeats = EACH_PATTERN.find(([, pattern]) => pattern.test(words))![0];
    const firm = ALWAYS_FIRM.test(words) || closesHere(text, index + words.length);
    const same: boolean = found === null || found.repeats === repeats;
    found = {
      repeats: same ? repeats : "regularly",
      firm: firm || found?.firm === true,
      words: [...(found?.words ?? []), { form: "repeat", start: index, end: index + words.length }],
    };
  }
  return found;
}
