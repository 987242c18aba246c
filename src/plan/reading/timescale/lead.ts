/** The words right before a time that change what it means: "early", "w/c", "Friday", "from", "extended to". */
import { eventBefore } from "./events";
import {
  EVERY,
  HALF,
  LAST_PART,
  PART,
  ROLES,
  UNCERTAIN_PART,
  WEEK,
  WEEKDAY,
  WEEKDAY_OF_MONTH,
  WEEK_ENDING,
  type Role,
} from "./lead-words";
import type { Mention } from "./mention";
import { halfOf, partOf, weekdayIn, weekFrom } from "./parts-of";
import { weekdayNumber } from "./weekday";
import { sieveOf } from "../sieve/sieve";

export interface Lead {
  /** Where the leading words begin. */
  start: number;
  role: Role;
  /** True where "each" or "every" makes the time come round. */
  every: boolean;
  /** True where "w/c" makes it the week from a day. */
  week: boolean;
  /** Weekday that the words name, from Monday as 0. */
  weekday: number | null;
  /** The mention with its early, mid or late part, or its week; null where the words cannot be understood. */
  mention: Mention | null;
}

const leadsThatMayStand = sieveOf(
  [
    WEEKDAY_OF_MONTH,
    UNCERTAIN_PART,
    LAST_PART,
    WEEK,
    WEEK_ENDING,
    WEEKDAY,
    HALF,
    PART,
    EVERY,
    ...ROLES.map(([, pattern]) => pattern),
  ],
  (pattern) => pattern,
);

/** How far back the words before a time are looked at. */
const REACH = 64;
const REACH_OF_EVENTS = 96;

/** The leading words of a mention, looking back no further than `floor`, where the one before it ends. */
export function readLead(text: string, floor: number, read: Mention): Lead {
  let start = read.start;
  let mention: Mention | null = read;
  let weekday: number | null = null;
  let week = false;
  let end = false;
  const before = () => text.slice(Math.max(floor, start - REACH), start);
  const mayStand = leadsThatMayStand(text.slice(floor, start));
  const take = (pattern: RegExp): RegExpExecArray | null => {
    const match = mayStand.includes(pattern) ? pattern.exec(before()) : null;
    if (match) start -= match[0].length;
    return match;
  };
  const ofMonth = take(WEEKDAY_OF_MONTH);
  if (ofMonth) mention = weekdayIn(read, ofMonth[1]!, weekdayNumber(ofMonth[2]!));
  else if (take(UNCERTAIN_PART)) mention = null;
  else if (!take(LAST_PART)) {
    if (take(WEEK)) week = true;
    else if (take(WEEK_ENDING)) mention = read.precision === "day" ? read : null;
    else {
      const named = take(WEEKDAY);
      if (named) weekday = weekdayNumber(named[1]!);
    }
    if (weekday !== null && take(WEEK)) week = true;
    else if (weekday !== null) take(WEEK_ENDING);
    if (week) mention = weekFrom(read);
    const half = take(HALF);
    const part = half ? null : take(PART);
    if (half) mention = mention && halfOf(mention, half[1]!);
    if (part) mention = mention && partOf(mention, part[1] ?? part[2]!);
    end = part?.[1] === "end";
  }
  const every = take(EVERY) !== null;
  const role =
    ROLES.find(([, pattern]) => take(pattern) !== null)?.[0] ??
    eventBefore(text.slice(Math.max(floor, start - REACH_OF_EVENTS), start)) ??
    "due";
  return { start, role: role === "before" && end ? "due" : role, every, week, weekday, mention };
}
