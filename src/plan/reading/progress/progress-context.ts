import type { CalendarDay } from "../../calendar";

export interface ProgressContext {
  /** The due days of the action: milestones that "completed for May" is held against. */
  due: CalendarDay[];
  /**
   * The date of the update where the text has none of its own: the plan's own date. A promise without a year is
   * kept in the year that follows it.
   */
  updatedOn: CalendarDay;
}
