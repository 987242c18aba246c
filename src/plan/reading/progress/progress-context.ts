import type { CalendarDay } from "../../calendar";
import type { Conventions } from "../../conventions";

/** What the days that an account tells are read by. */
export interface DaysContext {
  /**
   * The date of the update where the text has none of its own: the plan's own date. A promise without a year is
   * kept in the year that follows it.
   */
  updatedOn: CalendarDay;
  /** What the plan's people have agreed of terms and years; the usual ones unless given. */
  conventions?: Conventions;
}

export interface ProgressContext extends DaysContext {
  /** The due days of the action: milestones that "completed for May" is held against. */
  due: CalendarDay[];
}
