/** The words that can lead in a time; each pattern ends where the time begins. */

/**
 * What a time is to the action. `due`: the action is due by its last day. `before`: due before its first day.
 * `start`: only a beginning. `original`, `revised`: before and after the day was moved. `offset`: other days are
 * counted from it. `past`: something that has happened. `told`: an event that may have happened. `aside`: the date of a paper,
 * or what must not be.
 */
export type Role =
  | "due"
  | "before"
  | "start"
  | "between"
  | "original"
  | "revised"
  | "offset"
  | "past"
  | "told"
  | "done"
  | "aside";

const NUMBER = "(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve)";
const UNIT = "(?:working |calendar |school )?(?:days?|weeks?|months?|years?|fortnights?|terms?)";
const MOVED =
  "(?:revised|re-?planned|re-?profiled|extended|ext(?:d|'d|\\.)?|moved|changed|amended|deferred|postponed|delayed|slipped|rescheduled|re-scheduled|put back|brought forward|carried forward|pushed back|(?:an )?extension(?: [a-z]+)?)";
/** What days are counted from, and the brackets or comma in which its day is told. */
const NO_DUE_WORD =
  "(?!(?:by|until|till|before|end|due|target) (?:the )?$|(?:until|till|before|end|due|target) )";
const ANCHOR =
  `(?:${NO_DUE_WORD}[a-z'-]+ ){0,6}` +
  `(?:${NO_DUE_WORD}[a-z'-]+(?: ?\\(|, | - )(?:(?:on|in|held|was|expected|planned|scheduled|anticipated|likely) ){0,3})?`;
const LINK =
  "(?: (?:to|until|till|date|deadline|target|timescale|completion|end|delivery|implementation|is|for|by|as|in|on|at|due|the|now|planned|scheduled|set))*[ :,(-]{0,3}(?:the )?$";

/** "Friday", "Fri." */
export const WEEKDAY =
  /(?<![a-z])(mon|tue|wed|thu|fri|sat|sun)(?:s|sday|nesday|r|rs|rsday|urday|day)?[,.]? ?(?:the )?$/;
/** "w/c", "week commencing Monday" */
export const WEEK =
  /(?<![a-z])(?:the )?(?:(?:w|wk|week) ?\/ ?[cb]|w\.c\.?|wc|wb|(?:weeks?|wk|w\/) ?(?:commencing|comm?|beginning|beg|starting)|(?<!\d |one )(?:week|wk) of)[ :.-]{0,2}(?:on )?(?:the )?(?:mon(?:day)?,? )?$/;
/** "w/e", "week ending Friday" */
export const WEEK_ENDING =
  /(?<![a-z])(?:the )?(?:(?:w|wk) ?\/ ?e|w\.e\.?|(?:weeks?|wk) (?:ending|ended))[ :.-]{0,2}(?:on )?(?:the )?(?:(?:fri|sun)(?:day)?,? )?$/;
/** "second Tuesday of" */
export const WEEKDAY_OF_MONTH =
  /(?<![a-z\d])(first|second|third|fourth|last|final|1st|2nd|3rd|4th) (mon|tues|wednes|thurs|fri|satur|sun)day (?:of|in) (?:the )?(?:month of )?$/;
/** "first week of", "wk 2", "first of": days for which nothing is agreed. */
export const UNCERTAIN_PART =
  /(?<![a-z\d])(?!(?:last|final) (?:day|week|wk) )(?:(?:first|second|third|fourth|last|final|1st|2nd|3rd|4th|next) (?:working day|working week|week|wk|weekend|fortnight|school day|day|few (?:days|weeks))|(?:week|wk) ?[1-5],?)(?: (?:of|in))? (?:the )?(?:month of )?$|(?<![a-z])(?:mid|half)[- ]year $|(?<![a-z])(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|fifteenth|twentieth|thirtieth|thirty[ -]first) (?:of )?$/;
/** "last week of": ends with the month. */
export const LAST_PART =
  /(?<![a-z])(?:the )?(?:last|final) (?:day|week|wk)(?: (?:of|in))? (?:the )?(?:month of )?$/;
/** "first half of" */
export const HALF = /(?<![a-z\d])(?:the )?(first|1st|second|2nd|latter) half (?:of|in) (?:the )?(?:year )?$/;
/** "early", "mid to late", "beginning of", "end of" */
export const PART =
  /(?<![a-z])(?:the )?(?:very )?(?:(?:early|mid|middle|late)(?: to | or |[-/ ]{1,3}))?(?:(early|mid|middle|late|end|close)(?: part)?(?: of| in)?|(beginning|start|latter part) of)[ -](?:the )?(?:month of )?$/;

/** The words by which a time is something else than a due day; the first that fits stands. */
export const ROLES: readonly [Role, RegExp][] = [
  [
    "offset",
    new RegExp(
      `(?<![a-z\\d])(?:${NUMBER} ${UNIT} of|(?:${NUMBER} )?(?:${UNIT}|anniversary) (?:after|from|following|before|prior to|post|in advance of|ahead of)|anniversary of) ${ANCHOR}$|(?: \\+|plus) ?$`,
    ),
  ],
  [
    "original",
    new RegExp(
      `(?<![a-z])(?:was to (?:be )?[a-z]+|(?:was|were)(?! (?:in|on|at) )|had been|originally|original|orig\\.?|old(?= (?:date|deadline|target))|previously|previous(?= (?:date|deadline|target|timescale|completion)|[ :]{1,2}$)|formerly|initially|${MOVED} from|instead of|rather than)${LINK}`,
    ),
  ],
  [
    "revised",
    new RegExp(
      `(?<![a-z])(?:${MOVED}(?: again)?(?: (?:by|at|with) (?:the )?[a-z]{2,}(?: [a-z]{2,})?(?= to ))?|now|new(?= (?:date|deadline|target|timescale|completion)))${LINK}|(?:→|>) ?$`,
    ),
  ],
  [
    "aside",
    /(?<![a-z])(?:dated|as at|as of|last (?:reviewed|updated|review|update|met|audit|inspection)|(?:report|minutes?|letter|paper|guidance|version|policy|act|notes|framework|decision|resolution|e-?mail|memo|circular) (?:of|from)|min(?:ute)?s?(?: (?:no|ref|number)\.?)? ?[\d/.-]{1,9}(?:,|,? (?:of|from|on))|not(?: by| in| on)?)(?: the)?[ :]{1,2}$/,
  ],
  [
    "start",
    /(?<![a-z])(?:from|since|after|following|(?<!(?<![a-z])(?:in|to|of|the|a|new|this|vacant|advertise|fill) )post(?! ?:)|(?:since|after|following|post[ -]) ?(?:(?!by |due |complet)[a-z'-]+ ){1,5}(?:in|on|at|of|held)|post-[a-z]+(?: \()?|from [\d.]+%?(?: [a-z]+)?(?= (?:in|at) )|not to be [a-z]+ (?:before|until|till)|(?:not|nor|no) (?:before|until|till|earlier than|sooner than)|beyond|with effect from|w\.?e\.?f\.?|(?:re-?)?(?:start|starts|started|starting|commence|commences|commenced|commencing|begin|begins|began|begun|beginning|earliest|effective)(?: date)?)(?: (?:in|on|at|by|for|from|of|the))*[ :-]{0,3}(?:the )?$/,
  ],
  ["between", /(?<![a-z])between (?:the )?$/],
  ["before", /(?<![a-z])(?<!or )(?:before|prior to|in advance of|ahead of|pre)(?: the)?[ -]$/],
  [
    "done",
    /(?<![a-z])(?<!to be |to |be |not )(?:completed?|done|achieved|implemented|actioned|finished|delivered|closed|in place)(?: (?:in|on|at|as of|since))?[ :(-]{1,3}(?:the )?$/,
  ],
];

/** "each", "every year in" */
export const EVERY = /(?<![a-z])(?:each|every) (?:year (?:in|by|on|at) )?(?:the )?$/;
