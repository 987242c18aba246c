/** When open actions were or fall due, in bands of days. */
import { daysBetween, type CalendarDay } from "../calendar";
import type { ReviewedAction } from "../overdue";
import type { Review } from "../review";
import { isOpen } from "./summary";
import type { Behind } from "./behind";
import type { SummaryTable } from "./table";

interface Band {
  name: string;
  holds(action: ReviewedAction, asAt: CalendarDay): boolean;
}

/** Overdue by so many days, from the last due day that counts. */
function overdueBy(name: string, from: number, to: number): Band {
  return {
    name,
    holds: ({ daysOverdue }) => daysOverdue !== null && daysOverdue >= from && daysOverdue <= to,
  };
}

/** Due in so many days from the day of the review, that day being the first. */
function dueIn(name: string, from: number, to: number): Band {
  return {
    name,
    holds(action, asAt) {
      const day = nextDue(action, asAt);
      if (day === null) return false;
      const days = daysBetween(asAt, day);
      return days >= from && days <= to;
    },
  };
}

/** Not overdue, and without a day from which to tell when it will be. */
const NO_DAY: Band = {
  name: "No due day that is certain",
  holds: (action, asAt) => !action.overdue && nextDue(action, asAt) === null,
};

/** Every open action is in one of them and in no other. */
const DUE_BANDS = [
  overdueBy("Overdue by more than 90 days", 91, Infinity),
  overdueBy("Overdue by 31 to 90 days", 31, 90),
  overdueBy("Overdue by 1 to 30 days", 1, 30),
  {
    name: "Overdue, with no day to count from",
    holds: ({ overdue, daysOverdue }: ReviewedAction) => overdue && daysOverdue === null,
  },
  dueIn("Due in the next 30 days", 0, 30),
  dueIn("Due in 31 to 60 days", 31, 60),
  dueIn("Due in 61 to 90 days", 61, 90),
  dueIn("Due later than that", 91, Infinity),
  NO_DAY,
] as const satisfies readonly Band[];

/** The open actions of each band. */
export function bandsOf({ actions, asAt }: Review): { name: string; actions: ReviewedAction[] }[] {
  const groups = new Map<Band, ReviewedAction[]>(DUE_BANDS.map((band) => [band, []]));
  for (const action of actions.filter(isOpen)) {
    const own = DUE_BANDS.find(({ holds }) => holds(action, asAt));
    if (own) groups.get(own)?.push(action);
  }
  return [...groups].map(([{ name }, own]) => ({ name, actions: own }));
}

/** The open actions of which it cannot be told when they fall due. */
export function withoutDay({ actions, asAt }: Review): ReviewedAction[] {
  return actions.filter((action) => isOpen(action) && NO_DAY.holds(action, asAt));
}

/** The ageing of what is overdue, and what falls due next. */
export function dueBands(review: Review, behind: Behind): SummaryTable {
  const title = "Overdue and falling due";
  const bands = bandsOf(review);
  const all = { name: "All open actions", actions: review.actions.filter(isOpen) };
  return {
    title,
    note: "Days overdue count from the last due day. What is not overdue counts by its next milestone; due today is the first of the next 30 days.",
    headings: ["When", "Open actions"],
    rows: [...bands, all].map(({ name, actions }) => [name, behind.count(`${title}: ${name}`, actions)]),
    hasTotal: true,
    chart: null,
    startsPage: false,
  };
}

/** The first due day from the day of the review on; null where the action is overdue, has none, or its year is not certain. */
function nextDue({ overdue, timescale }: ReviewedAction, asAt: CalendarDay): CalendarDay | null {
  const { kind, due, yearAssumed } = timescale;
  if (overdue || yearAssumed || (kind !== "date" && kind !== "relative")) return null;
  return due.find((day) => day >= asAt) ?? null;
}
