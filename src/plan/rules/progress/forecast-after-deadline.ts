import { addMonths, type CalendarDay, daysBetween, formatDay, yearOf } from "../../calendar";
import { countOf } from "../../words";
import { type ActionRule, HOW_FAR, WHEN } from "../rule";

/** Stands beside “Overdue”: it tells how late the action will be, not how late it is. */
export const forecastAfterDeadline: ActionRule = {
  id: "forecast-after-deadline",
  title: "Forecast later than the due day",
  severity: "warning",
  needs: [WHEN, HOW_FAR],
  why: "The account itself expects the action to be late, while its timescale still says otherwise.",
  what: "Agree the later date and write it in the timescale, or bring the work forward.",
  check: (action, { asAt }) => {
    const { timescale, progress, statusColumn, status } = action;
    const due = timescale.due.at(-1);
    if (timescale.kind !== "date" || due === undefined || timescale.yearAssumed || timescale.repeats)
      return null;
    if (status === "complete" || status === "dropped") return null;
    const at = progress.forecast === null ? "status" : "progress";
    const forecast = progress.forecast ?? statusColumn?.forecast ?? null;
    if (forecast === null || forecast <= due) return null;
    const text = (at === "progress" ? progress : statusColumn)?.text ?? "";
    if (!isCertain(forecast, text, asAt)) return null;
    return {
      at,
      message: `It is expected by ${formatDay(forecast)}, ${countOf(daysBetween(due, forecast), "day")} after it is due (${formatDay(due)}). Agree the later date and write it in the timescale, or bring the work forward.`,
      found: `expected by ${formatDay(forecast)}`,
      expected: `by ${formatDay(due)}`,
    };
  },
};

/** “By June” in an old account may be the June that has gone: without its year it must be the nearer one. */
function isCertain(forecast: CalendarDay, text: string, asAt: CalendarDay): boolean {
  const year = String(yearOf(forecast));
  return text.includes(year) || forecast <= addMonths(asAt, 6);
}
