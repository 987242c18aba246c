import {
  addMonths,
  dayOfMonth,
  endOfMonth,
  formatDay,
  MONTH_NAMES,
  monthOf,
  yearOf,
  type CalendarDay,
} from "../../calendar";
import { oncePer } from "../../once";
import type { ReviewedAction } from "../../overdue";
import { shownParts } from "../../reading/timescale";
import { type ActionRule, type Reviewed, WHEN } from "../rule";

/** So far beside the other dates of a plan a month may still lie, and so far around its own day where it has no other. */
const MONTHS_BESIDE = 12;
const MONTHS_AROUND = 36;

export const excelDateTrap: ActionRule = {
  id: "excel-date-trap",
  title: "Excel may have changed a month into a day",
  severity: "warning",
  needs: [WHEN],
  why: "Excel makes “Sep-11” into 11 September of the year in which it is typed, and the plan then counts from a day that nobody meant.",
  what: "Write the month and the year in full.",
  check: (action, reviewed) => {
    const day = dayWithoutYear(action);
    if (day === null) return null;
    const [month, year] = [monthOf(day), 2000 + dayOfMonth(day)];
    const meant = endOfMonth(year, month);
    const [from, to] = spanOf(reviewed);
    const fits = (one: CalendarDay) =>
      addMonths(from, -MONTHS_BESIDE) <= one && one <= addMonths(to, MONTHS_BESIDE);
    if (!fits(meant) || (fits(day) && yearOf(day) !== year)) return null;
    const text = `${MONTH_NAMES[month - 1]} ${year}`;
    return {
      at: action.dueRole,
      message: `The cell shows no year and holds ${formatDay(day)}. Excel makes that of “${text.slice(0, 3)}-${String(year).slice(2)}”: was ${text} meant? Write it in full.`,
      expected: text,
      fix: { safety: "suggested", to: text, what: `Write “${text}”` },
    };
  },
};

/** The day of a date cell that shows a day and a month and no year. */
function dayWithoutYear(action: ReviewedAction): CalendarDay | null {
  const { value, numberFormat } = action.written[action.dueRole] ?? { value: null, numberFormat: "" };
  const shows = shownParts(numberFormat);
  const isShort = typeof value === "number" && shows.day && shows.month && !shows.year;
  return isShort ? (action.timescale.due.at(-1) ?? null) : null;
}

/** The first and last due day of the plan's other cells. */
const spanOf = oncePer(({ actions, plan, asAt }: Reviewed): [CalendarDay, CalendarDay] => {
  const days = actions
    .filter((action) => dayWithoutYear(action) === null && !action.timescale.yearAssumed)
    .flatMap(({ timescale }) => timescale.due)
    .sort();
  const around = plan.planDate ?? plan.suggestedAsAt ?? asAt;
  return [days[0] ?? addMonths(around, -MONTHS_AROUND), days.at(-1) ?? addMonths(around, MONTHS_AROUND)];
});
