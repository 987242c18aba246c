/** The words right before a time that change what it means: "early", "w/c", "Friday", "from", "extended to". */
import { addDays, addMonths, daysBetween, type CalendarDay } from "../../calendar";
import type { Mention, Span } from "./mention";

/**
 * What a time is to the action. `due`: the action is due by its last day. `before`: due before its first day.
 * `start`: only a beginning. `original`, `revised`: before and after the day was moved. `offset`: other days are
 * counted from it. `past`: something that has happened. `aside`: the date of a paper, or what must not be.
 */
export type Role =
  "due" | "before" | "start" | "between" | "original" | "revised" | "offset" | "past" | "done" | "aside";

export interface Lead {
  /** Where the leading words begin. */
  start: number;
  role: Role;
  /** True where "each" or "every" makes the time come round. */
  every: boolean;
  /** Weekday that the words name, from Monday as 0. */
  weekday: number | null;
  /** The mention with its early, mid or late part, or its week; null where the words cannot be understood. */
  mention: Mention | null;
}

const NUMBER = "(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve)";
const UNIT = "(?:working |calendar |school )?(?:days?|weeks?|months?|years?|fortnights?|terms?)";
const MOVED =
  "(?:revised|extended|moved|changed|amended|deferred|postponed|delayed|slipped|rescheduled|re-scheduled|put back|brought forward|carried forward|pushed back)";
const LINK =
  "(?: (?:to|until|till|date|deadline|target|timescale|is|for|by|as|in|on|at|due|the|now|planned|scheduled|set))*[ :,(-]{0,3}(?:the )?$";

const WEEKDAY =
  /(?<![a-z])(mon|tue|wed|thu|fri|sat|sun)(?:s|sday|nesday|r|rs|rsday|urday|day)?[,.]? ?(?:the )?$/;
const WEEK =
  /(?<![a-z])(?:the )?(?:w ?\/ ?[cb]|w\.c\.?|wc|wb|week (?:commencing|beginning|starting|of))[ :.-]{0,2}(?:on )?(?:the )?(?:mon(?:day)?,? )?$/;
const WEEK_ENDING =
  /(?<![a-z])(?:the )?(?:w ?\/ ?e|w\.e\.?|week (?:ending|ended))[ :.-]{0,2}(?:on )?(?:the )?(?:(?:fri|sun)(?:day)?,? )?$/;
const UNCERTAIN_PART =
  /(?<![a-z\d])(?!(?:last|final) (?:day|week) )(?:first|second|third|fourth|last|final|1st|2nd|3rd|4th|next) (?:working day|working week|week|weekend|fortnight|school day|(?:mon|tues|wednes|thurs|fri|satur|sun)day|day|few (?:days|weeks)) (?:of|in) (?:the )?(?:month of )?$|(?<![a-z])(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|fifteenth|twentieth|thirtieth|thirty[ -]first) (?:of )?$/;
const LAST_PART = /(?<![a-z])(?:the )?(?:last|final) (?:day|week) (?:of|in) (?:the )?(?:month of )?$/;
const HALF = /(?<![a-z\d])(?:the )?(first|1st|second|2nd|latter) half (?:of|in) (?:the )?(?:year )?$/;
const PART =
  /(?<![a-z])(?:the )?(?:very )?(?:(?:early|mid|middle|late)(?: to | or |[-/ ]{1,3}))?(?:(early|mid|middle|late|end|close)(?: part)?(?: of| in)?|(beginning|start|latter part) of)[ -](?:the )?(?:month of )?$/;

const ROLES: readonly [Role, RegExp][] = [
  [
    "offset",
    new RegExp(
      `(?<![a-z\\d])(?:${NUMBER} ${UNIT} of|(?:${NUMBER} )?(?:${UNIT}|anniversary) (?:after|from|following|before|prior to|post|in advance of|ahead of)|anniversary of) (?:(?!by |until |till |before |end )[a-z-]+ ){0,4}$|(?: \\+|plus) ?$`,
    ),
  ],
  [
    "original",
    new RegExp(
      `(?<![a-z])(?:was|were|had been|originally|original|previously|previous|formerly|initially|${MOVED} from|instead of|rather than)${LINK}`,
    ),
  ],
  [
    "revised",
    new RegExp(
      `(?<![a-z])(?:${MOVED}(?: again)?|now|new(?= (?:date|deadline|target|timescale)))${LINK}|(?:→|>) ?$`,
    ),
  ],
  [
    "aside",
    /(?<![a-z])(?:dated|as at|as of|last (?:reviewed|updated|review|update|met|audit|inspection)|(?:report|minutes?|letter|paper|guidance|version|policy|act|notes|framework) (?:of|from)|not(?: by| in| on)?)(?: the)?[ :]{1,2}$/,
  ],
  [
    "start",
    /(?<![a-z])(?:from|since|after|following|post|(?:not|nor|no) (?:before|until|till|earlier than|sooner than)|beyond|with effect from|w\.?e\.?f\.?|(?:re-?)?(?:start|starts|started|starting|commence|commences|commenced|commencing|begin|begins|began|begun|beginning|earliest|effective)(?: date)?)(?: (?:in|on|at|by|for|from|of|the))*[ :-]{0,3}(?:the )?$/,
  ],
  ["between", /(?<![a-z])between (?:the )?$/],
  ["before", /(?<![a-z])(?<!or )(?:before|prior to|in advance of|ahead of)(?: the)? $/],
  [
    "done",
    /(?<![a-z])(?<!to be |to |be |not )(?:completed?|done|achieved|implemented|actioned|finished|delivered|closed|in place)(?: (?:in|on|at|as of|since))?[ :(-]{1,3}(?:the )?$/,
  ],
  [
    "past",
    /(?<![a-z])(?<!to be |be )(?:agreed|approved|published|issued|adopted|held|met|signed off|sent|updated|submitted|circulated|presented)(?: (?:in|on|at))?[ :(-]{1,3}(?:the )?$/,
  ],
];

const EVERY = /(?<![a-z])(?:each|every) (?:year (?:in|by|on|at) )?(?:the )?$/;

/** How far back the words before a time are looked at. */
const REACH = 64;

/** The leading words of a mention, looking back no further than `floor`, where the one before it ends. */
export function readLead(text: string, floor: number, read: Mention): Lead {
  let start = read.start;
  let mention: Mention | null = read;
  let weekday: number | null = null;
  const before = () => text.slice(Math.max(floor, start - REACH), start);
  const take = (pattern: RegExp): RegExpExecArray | null => {
    const match = pattern.exec(before());
    if (match) start -= match[0].length;
    return match;
  };
  if (take(UNCERTAIN_PART)) mention = null;
  else if (!take(LAST_PART)) {
    if (take(WEEK)) mention = weekFrom(read);
    else if (take(WEEK_ENDING)) mention = read.precision === "day" ? read : null;
    else weekday = weekdayNumber(take(WEEKDAY)?.[1]);
    if (weekday !== null && take(WEEK)) mention = weekFrom(read);
    else if (weekday !== null) take(WEEK_ENDING);
    const half = take(HALF);
    const part = half ? null : take(PART);
    if (half) mention = mention && halfOf(mention, half[1]!);
    if (part) mention = mention && partOf(mention, part[1] ?? part[2]!);
  }
  const every = take(EVERY) !== null;
  const role = ROLES.find(([, pattern]) => take(pattern) !== null)?.[0] ?? "due";
  return { start, role, every, weekday, mention };
}

/** True where the day falls on the weekday, counted from Monday as 0. */
export function fallsOn(day: CalendarDay, weekday: number): boolean {
  const MONDAY = "1990-01-01";
  return (((daysBetween(MONDAY, day) - weekday) % 7) + 7) % 7 === 0;
}

function weekdayNumber(short: string | undefined): number | null {
  return short === undefined ? null : ["mon", "tue", "wed", "thu", "fri", "sat", "sun"].indexOf(short);
}

function weekFrom(mention: Mention): Mention | null {
  if (mention.precision !== "day") return null;
  return narrowed(mention, ({ first }) => ({ first, last: addDays(first, 6) }));
}

function halfOf(mention: Mention, which: string): Mention | null {
  if (mention.divides !== "year") return null;
  const early = which === "first" || which === "1st";
  return narrowed(mention, ({ first, last }) =>
    early ? { first, last: addDays(addMonths(first, 6), -1) } : { first: addMonths(first, 6), last },
  );
}

/** The 10th and 20th of a month, April and August of a year; only the end of anything else is agreed. */
function partOf(mention: Mention, part: string): Mention | null {
  if (part === "late" || part === "end" || part === "close" || part === "latter part") return mention;
  const middle = part.startsWith("mid");
  if (mention.divides === "month") {
    return narrowed(mention, ({ first }) => ({ first, last: addDays(first, middle ? 19 : 9) }));
  }
  if (mention.divides !== "year") return null;
  return narrowed(mention, ({ first }) => ({ first, last: addDays(addMonths(first, middle ? 8 : 4), -1) }));
}

function narrowed(mention: Mention, narrow: (span: Span) => Span): Mention {
  const spanIn = (year: number): Span | null => {
    const span = mention.spanIn(year);
    return span && narrow(span);
  };
  return { ...mention, precision: mention.precision === "day" ? "period" : mention.precision, spanIn };
}
