/** A snapshot: where each action of a plan stood on a day, in few words, so that a later review can be held against it. */
import type { CalendarDay } from "../calendar";
import type { ReviewedAction } from "../overdue";
import type { Action, Status } from "../plan";
import type { Review } from "../review";
import { idOf, toldApart } from "../rules/identity";
import { finish } from "../steps";
import { beginningOf } from "../words";

export interface SnapshotRow {
  asAt: CalendarDay;
  /** The sheet that the plan is on. */
  sheet: string;
  /** Made of the action's words: the same in every version of the plan that has them, and no other row's. */
  key: string;
  number: string;
  area: string;
  /** Its words, the beginning of them where they are long. */
  action: string;
  source: string;
  lead: string;
  status: Status;
  overdue: boolean;
  /** Its timescale as written. */
  written: string;
  /** Due days, ascending; several are milestones. */
  due: CalendarDay[];
  /** True where their year is only assumed. */
  yearAssumed: boolean;
  /** The due day that it began with; null where there is none, or it is not certain. */
  original: CalendarDay | null;
  /** The day by which its progress promises to finish; null where it promises none. */
  forecast: CalendarDay | null;
}

/** The snapshot of a review: one row an action, in the order of the sheet. */
export function snapshotOf({ plan, asAt, actions }: Review): SnapshotRow[] {
  const keys = finish(toldApart(actions.map((action) => ({ id: keyOf(action), beside: besideOf(action) }))));
  return actions.map((action, index) => ({
    asAt,
    sheet: plan.sheet,
    key: keys[index]?.id ?? "",
    number: short(action.number),
    area: short(action.area),
    action: short(action.action),
    source: short(action.sources.join(" / ")),
    lead: short(action.leads.join(", ")),
    status: action.status,
    overdue: action.overdue,
    written: short(action.timescale.text),
    due: action.timescale.due,
    yearAssumed: action.timescale.yearAssumed,
    original: originalOf(action),
    forecast: action.progress.forecast,
  }));
}

/** What the keys of all actions of the same words begin with. */
export function wordsOfKey(key: string): string {
  return key.split("-", 2).join("-");
}

/** An action without words goes by what else lasts of it. */
function keyOf({ action, number, area, sources }: Action): string {
  return idOf("a", action === "" ? ["", area, ...sources, number] : [action]);
}

/** What tells it from others of the same words: not its due day, so that its key outlives a new one. */
function besideOf({ area, sources, leads, number }: Action): string[] {
  return [[area, ...sources].join("\u0000"), leads.join("\u0000"), number];
}

function originalOf({ timescale: { moved, movesUnsure, due } }: ReviewedAction): CalendarDay | null {
  return movesUnsure ? null : (moved[0] ?? due.at(-1) ?? null);
}

const LONGEST = 250;

/** One line, short enough to be read in a table, and never ending in half a character. */
function short(text: string): string {
  return beginningOf(text, LONGEST).replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/g, "");
}
