/** Decides which of the times in a cell are due days, and which only begin, were moved, or have passed. */
import { addDays, type CalendarDay } from "../../calendar";
import { narrowerOf } from "./gloss";
import { movesIn, type Moves } from "./moves";
import type { Role } from "./lead-words";
import type { Placed } from "./placed";
import { settleEvents, type Part } from "./settle-events";
import { closesHere, namesGathering } from "./surroundings";

export interface DueDays extends Moves {
  due: CalendarDay[];
  yearAssumed: boolean;
  /** True where a due day has its year written beside it. */
  yearWritten: boolean;
  assumed: string[];
  /** True where "every August" says that the time comes round, and no first time is told. */
  every: boolean;
  /** True where other days are counted from a time in the text. */
  offset: boolean;
  /** True where the text gives the day on which the action was finished. */
  doneOn: boolean;
  /** True where the text only says when something begins. */
  begins: boolean;
}

const ROLE_AFTER: readonly [Role, RegExp][] = [
  [
    "original",
    /^ ?[([]? ?(?:original|originally|initial|initially|old)(?: date| deadline| target)?(?= ?(?:$|[)\],;.\n-]))/,
  ],
  [
    "revised",
    /^ ?[([]? ?(?:revised|new|amended|extended|updated)(?: date| deadline| target)?(?= ?(?:$|[)\],;.\n]))/,
  ],
  ["aside", /^ (?:refers|relates|applies|minutes refer|is attached)(?![a-z])/],
  [
    "start",
    /^ ?[([]? ?(?:(?:start|starts|starting|begins|commences)(?: date)?(?= ?(?:$|[)\],;.\n-]))|to (?:start|begin|commence)(?![a-z])|(?:and )?onwards?|(?:and|&) beyond|at (?:the )?earliest|(?:is )?(?:the )?earliest|(?:- )?until further notice|(?:-|to|until) ?(?:on-?going|date|present|now))(?![a-z])/,
  ],
];
/** Words that may as well give the day of the change as the day that it was changed to. */
const CHANGED =
  /^(?:amended|changed|revised|extended|rescheduled|re-scheduled|moved)(?: (?:on|at|in))?[ :,(-]*$/;
const LEFT_OPEN =
  /^[ ,;:()[\]-]{0,3}(?:(?:next|last|the following|the previous) year|or (?:later|thereafter|after|beyond|when|once|as soon as|whenever|until|sooner if)|(?:now |has been |been |date |deadline |since )*(?:postponed|deferred|extended|cancelled|canceled|withdrawn|superseded|rescheduled|slipped|suspended|on hold|moved|put back|no longer|revised to|delayed (?:to|until|till))(?![a-z])|plus |for (?:a |the next )?(?:\d{1,3}|one|two|three|six|twelve) (?:weeks?|months?|years?)|\+|>[ .]{0,2}$|±|give or take)/;

/** The due days, or null where the words may mean other days than those that they name. */
export function dueDays(text: string, placed: readonly Placed[], planDay: CalendarDay): DueDays | null {
  const parts = partsOf(text, placed, planDay);
  if (parts === null) return null;
  settleEvents(parts, text, planDay);
  const old = parts.filter(({ role }) => role === "original").map(({ one }) => one);
  const replaced: Placed[] = [];
  for (const [at, part] of parts.entries()) {
    if (part.role !== "revised") continue;
    const onNewLine = /^[\s(;]*$/.test(part.one.gap);
    const moved = parts
      .slice(0, at)
      .filter(({ role, clause }) => role === "due" && (onNewLine || clause === part.clause));
    if (moved.length > 1) return null;
    const changedOn = CHANGED.test(text.slice(part.one.start, part.one.mention.start));
    const next = parts[at + 1];
    if (changedOn && next && next.clause === part.clause && /^[ )]*(?:to|:)/.test(next.one.gap)) return null;
    if (changedOn && moved.length === 0 && next?.role === "revised") {
      part.role = "aside";
      continue;
    }
    const earlier = moved.some(({ one }) => part.one.span.last < one.span.last);
    if (earlier && changedOn) {
      if (!/^amended/.test(text.slice(part.one.start))) return null;
      part.role = "aside";
      continue;
    }
    for (const before of moved) {
      before.role = "original";
      replaced.push(before.one);
    }
    part.role = "due";
  }
  const told = parts.filter(({ role }) => role === "due" || role === "before");
  // "1 May 2025, then each May": the first time is the due day
  const own = told.filter(({ one }) => !one.every);
  const due = own.length > 0 && own.every(({ one }) => one.mention.year !== null) ? own : told;
  const has = (role: Role) => parts.some((part) => part.role === role);
  if (has("offset") && due.length > 0) return null;
  const days = [...new Set(due.map((part) => lastAllowed(part, text)))].sort();
  return {
    due: days,
    ...movesIn(text, { old, replaced, due: days }),
    yearAssumed: due.some(({ one }) => one.yearAssumed),
    yearWritten: due.some(({ one }) => one.mention.year !== null),
    assumed: [...new Set(due.flatMap(({ one }) => one.assumed))],
    every: due === told && parts.some(({ one }) => one.every),
    offset: has("offset"),
    doneOn: has("done"),
    begins: parts.length > 0 && parts.every(({ role }) => role === "start"),
  };
}

/** "Before June" ends with May; "before the June board" and "before October half term" end within the month. */
function lastAllowed({ one, role }: Part, text: string): CalendarDay {
  const { form, precision, end } = one.mention;
  const isWithin =
    form === "half-term" || (precision === "month" && (namesGathering(text, end) || !closesHere(text, end)));
  return role === "before" && !isWithin ? addDays(one.span.first, -1) : one.span.last;
}

/** The times with their parts; null where a range runs backwards or the words after a time leave it open. */
function partsOf(text: string, placed: readonly Placed[], planDay: CalendarDay): Part[] | null {
  const parts: Part[] = [];
  let clause = 0;
  for (const [at, one] of placed.entries()) {
    const next = placed[at + 1];
    const after = text.slice(one.mention.end, Math.min(next?.start ?? text.length, one.mention.end + 40));
    if (/[\n;]/.test(one.gap)) clause += 1;
    const movedOn = next?.role === "revised" || next?.role === "original";
    if (LEFT_OPEN.test(after) && !movedOn) return null;
    const before = parts.at(-1);
    const role = roleOf(one, after, planDay);
    const narrower = before && role === "due" ? narrowerOf(before.one, one, text) : null;
    if (narrower && before) {
      parts[parts.length - 1] = {
        ...before,
        one: { ...narrower, gap: before.one.gap, start: before.one.start },
      };
      continue;
    }
    if (one.join === "range" && before) {
      if (before.one.span.first > one.span.last) return null;
      parts[parts.length - 1] = {
        one,
        role: before.role === "start" || before.role === "between" ? role : before.role,
        clause,
      };
    } else if (one.join === "either" && role === "start") return null;
    else if (one.join === "either" && before && before.role === role) {
      if (before.one.span.last < one.span.last) parts[parts.length - 1] = { one, role, clause };
    } else parts.push({ one, role, clause });
  }
  return parts;
}

function roleOf(one: Placed, after: string, planDay: CalendarDay): Role {
  const { role } = one;
  const passed = one.span.last <= planDay;
  if (role === "done") return passed ? role : "due";
  if (role !== "due") return role;
  return ROLE_AFTER.find(([, pattern]) => pattern.test(after))?.[0] ?? "due";
}
