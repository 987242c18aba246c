/** How an action stands for its rating: by its dates and its account, never by the rating that was typed. */
import { daysBetween, formatDay, type CalendarDay } from "../calendar";
import type { Action } from "../plan";
import { countOf } from "../words";
import type { RatingRule, Standing } from "./rating-rule";

export interface Stands {
  /** What it may be judged to be: one, or neighbours where only people can say which. */
  as: Standing[];
  /** The reason, to be put behind a colon. */
  why: string;
  isOverdue: boolean;
}

/** Null where dates and account do not tell enough. */
export function standingOf(action: Action, rule: RatingRule, asAt: CalendarDay): Stands | null {
  const { progress, completedOn, timescale, reference } = action;
  // A day or a month of completion beside an account that is open: one of the two is wrong.
  const isDoubted = completedOn !== null || action.contradiction?.between?.includes("completedOn") === true;
  const { status, contradiction, toCome, forecast } = progress;
  if (reference || contradiction || (status === "complete" && toCome)) return null;
  const says = `its progress says “${progress.evidence?.words ?? progress.text.trim()}”`;
  if (status === "complete") return { as: ["complete"], why: says, isOverdue: false };
  if (status === "not-stated" || status === "blank")
    return completedOn === null || completedOn > asAt ? null : done(completedOn);
  if (status === "dropped" || isDoubted) return null;
  const due = dayThatCounts(action, rule);
  if (due === null || timescale.yearAssumed) return null;
  const dueOn = `${due === timescale.due.at(-1) ? "" : "originally "}due ${formatDay(due)}`;
  const overdue = daysBetween(due, asAt);
  if (overdue > 0) {
    const as: Standing = overdue > rule.lateAfterDays ? "late" : "slipping";
    return { as: [as], why: `${dueOn}, ${countOf(overdue, "day")} overdue`, isOverdue: true };
  }
  if (forecast !== null && forecast > due) {
    const why = `${dueOn}, and its progress says ${formatDay(forecast)}`;
    return { as: ["slipping", "late"], why, isOverdue: false };
  }
  return { as: inTime(action, rule), why: `${dueOn}, and ${says}`, isOverdue: false };
}

function done(day: CalendarDay): Stands {
  return { as: ["complete"], why: `completed on ${formatDay(day)}`, isOverdue: false };
}

/** The last due day, or the one that it was moved from; a plan's dates only, not “immediately” or “ongoing”. */
function dayThatCounts({ timescale }: Action, { countFrom }: RatingRule): CalendarDay | null {
  const { kind, due, moved, movesUnsure } = timescale;
  const [original] = moved;
  if (countFrom === "original" && movesUnsure) return null;
  if (countFrom === "original" && original !== undefined) return original;
  return kind === "date" || kind === "relative" ? (due.at(-1) ?? null) : null;
}

/** Work that is under way and not yet due may be on track or behind: its account has to say which. */
function inTime({ progress }: Action, { percent }: RatingRule): Standing[] {
  if (progress.status === "not-started") return ["notStarted"];
  if (progress.status === "delayed") return ["slipping", "late"];
  const share = percent && /(\d{1,3}(?:\.\d+)?) ?(?:%|per ?cent)/i.exec(progress.evidence?.words ?? "")?.[1];
  if (percent && share) {
    const told = Number(share);
    return [told >= percent.onTrackFrom ? "onTrack" : told >= percent.slippingFrom ? "slipping" : "late"];
  }
  return progress.status === "on-target" ? ["onTrack"] : ["onTrack", "slipping"];
}
