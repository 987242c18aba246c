/** Times that count from another: "6 months", "within 3 months of approval", "by the next meeting". */
import { addDays, addMonths, formatDay, type CalendarDay } from "../../calendar";
import type { Deciding } from "./read-by";
import { closesHere, opensHere } from "./surroundings";
import { matchesOf } from "../matches";

export interface Relative {
  due: CalendarDay[];
  assumed: string[];
  words: Deciding[];
}

const NUMBERS: Record<string, number> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  eighteen: 18,
};
const NUMBER = `(?:\\d{1,3}|${Object.keys(NUMBERS).join("|")})`;
const UNIT =
  "(?:working |school |calendar |consecutive )?(?:hours?|hrs?|days?|weeks?|wks?|months?|mn?ths?|years?|yrs?|fortnights?|terms?|(?<=\\d)m)";

const DURATION = new RegExp(
  `(?<![a-z\\d£$.,/]|(?:aged?|under|over|past|last|previous|every|each|least|key stage|\\d ?[-/]) ?)` +
    `(?<from>${NUMBER})(?: ?\\(${NUMBER}\\)|\\+)?(?: ?(?:-|/|to|or|and) ?(?<to>${NUMBER})\\+?)?[ -]?(?<unit>${UNIT})(?![a-z]|'(?! ?time))`,
  "g",
);
const NOT_WHEN =
  /^[ -](?:olds?|of age|ago|plan|strategy|programme|review|period|notice|course|pilot|contract|course)(?![a-z])/;

/** The plan's own beginning, as the words after a duration name it. */
const FROM_PLAN =
  /^ (?:of|from|after|following|post|since)(?: the| this| its)? (?:date of )?(?:(?:plan|action plan|strategy|publication|publishing|approval|adoption|start|commencement|launch|sign-?off)(?:'s)?(?: date)?)(?: (?:approval|publication|adoption|start|launch))?(?: (?:of|by) (?:the |this )?(?:action plan|plan|strategy|board|council|cabinet|committee|governors))?(?= ?(?:$|[.,;:()\n/]))/;
const LED_IN =
  /(?:^|[.,;:(\n/-]) ?(?:(?:by|within|in|up to|max|maximum|no (?:more|later) than|less than|over|the|next|approximately|approx|about|coming|following|completed?|to be|achieve|target) ){0,5}$/;

const NEXT = new RegExp(
  "(?<![a-z])(?:next|forthcoming|upcoming|coming|following|subsequent) (?:[a-z]+ ){0,2}?(?:meetings?|board|committee|cabinet|council|review|inspection|audit|agm|session|cycle|conference|round|forum|panel|supervision|month|week|year|term|quarter|appraisal|refresh|revision)(?![a-z])",
);
const NUMBERED =
  /^ ?(?:by |in |during |the |end of |within )*(?:year|yr|month|week|wk|day)s? ?(?:\d{1,3}(?: ?(?:-|&|and|to|,|\/) ?\d{1,2})*|one|two|three|four|five)(?: of (?:the )?(?:project|plan|programme|grant|contract|strategy))?[ .]{0,2}$/;
/** "Next LGB", "before the next finance committee": whatever it is that comes next. */
const WHATEVER_NEXT =
  /^ ?(?:(?:by|at|in|for|to|on|on to|before|prior to|during|within|after|end of|start of|take to|report to) ){0,2}(?:the |our )?next (?!steps?(?![a-z])|of |to |door|phase|stage|actions?(?![a-z]))[a-z&'/-]+(?: [a-z&'/-]+){0,4}[ .]{0,2}$/;

/** What the text says by counting, with the days where they count from the plan's start; null if nothing. */
export function findRelative(text: string, startDay: CalendarDay | null): Relative | null {
  const all = matchesOf(DURATION, text).filter((match) => isWhen(match, text));
  if (all.length === 0) {
    const next = NEXT.exec(text) ?? NUMBERED.exec(text) ?? WHATEVER_NEXT.exec(text);
    return next && { due: [], assumed: [], words: [duration(next)] };
  }
  const words = all.map(duration);
  const days = all.map((match) => (startDay === null ? null : dayAfter(match, text, startDay)));
  if (startDay === null || days.includes(null)) return { due: [], assumed: [], words };
  const due = [...new Set(days.filter((day) => day !== null))].sort();
  return { due, assumed: [`Counted from the plan's start, ${formatDay(startDay)}.`], words };
}

function duration(match: RegExpExecArray): Deciding {
  return { form: "duration", start: match.index, end: match.index + match[0].length };
}

/** "3 months" and "3 month" at the end tell when; "3 month review", "5 years old" and "16 years ago" do not. */
function isWhen(match: RegExpExecArray, text: string): boolean {
  const { from = "", to, unit = "" } = match.groups ?? {};
  const end = match.index + match[0].length;
  if (NOT_WHEN.test(text.slice(end, end + 16))) return false;
  if (
    (from === "a" || from === "an") &&
    !/(?:within|in) $/.test(text.slice(Math.max(0, match.index - 8), match.index))
  )
    return false;
  const many = to !== undefined || numberOf(from) !== 1;
  return !many || unit.endsWith("s") || closesHere(text, end);
}

function dayAfter(match: RegExpExecArray, text: string, startDay: CalendarDay): CalendarDay | null {
  const { from = "", to, unit = "" } = match.groups ?? {};
  const end = match.index + match[0].length;
  const after = text.slice(end, end + 90);
  const ledIn = LED_IN.test(text.slice(Math.max(0, match.index - 50), match.index));
  const alone =
    ledIn &&
    closesHere(text, end) &&
    !/^ (?:of|from|after|following|before|for|with|by|at|on|in|once|when|as|to)(?![a-z])/.test(after);
  if (ANOTHER.test(after)) return null;
  if (!alone && !(FROM_PLAN.test(after) && opensHere(text, match.index))) return null;
  const count = numberOf(to ?? from);
  if (/^(?:working|school)|h(?:ou)?rs?$|terms?$/.test(unit)) return null;
  if (/m(?:o?n?ths?)?$/.test(unit)) return addMonths(startDay, count);
  if (/y(?:ea)?rs?$/.test(unit)) return addMonths(startDay, 12 * count);
  return addDays(startDay, count * (/days?$/.test(unit) ? 1 : /fortnights?$/.test(unit) ? 14 : 7));
}

/** "6 months - 1 year": which of the two is meant is not said. */
const ANOTHER = new RegExp(`^ ?(?:-|to|or|and|&|/|,) ?${NUMBER}(?: ?- ?${NUMBER})?[ -]?${UNIT}`);

function numberOf(word: string): number {
  return NUMBERS[word] ?? Number(word);
}
