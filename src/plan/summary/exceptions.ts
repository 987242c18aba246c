/** The actions that need the committee's attention, a line each. */
import { formatDay, type CalendarDay } from "../calendar";
import type { ReviewedAction } from "../overdue";
import { STATUS_LABELS } from "../words";
import { latestUpdate } from "./latest-update";
import { NO_LEAD, NO_SOURCE } from "./summary";
import type { SummaryTable, SummaryValue } from "./table";

const HEADINGS = [
  "Action",
  "Number",
  "Lead",
  "Source",
  "Due, as written",
  "Due, as read",
  "Days overdue",
  "Overdue",
  "Status",
  "Forecast",
  "Times moved",
  "Row",
  "Latest update",
];

/** A table has a row at least. */
const NONE = HEADINGS.map((_, column) => (column === 0 ? "None." : ""));

/** Every overdue and partly complete action, in the order given. */
export function exceptionsTable(exceptions: readonly ReviewedAction[], asAt: CalendarDay): SummaryTable {
  return {
    title: "Overdue and partly complete",
    note: `Overdue means due before ${formatDay(asAt)}, or wanted immediately, and neither complete nor dropped. The row leads to the action.`,
    headings: HEADINGS,
    rows: exceptions.length > 0 ? exceptions.map(exceptionRow) : [NONE],
    hasTotal: false,
    chart: null,
    startsPage: true,
  };
}

function exceptionRow(action: ReviewedAction): SummaryValue[] {
  const { due, text, moved, movesUnsure } = action.timescale;
  const { forecast } = action.progress;
  return [
    action.action,
    action.number,
    action.leads.join(", ") || NO_LEAD,
    action.sources.join(" / ") || NO_SOURCE,
    text,
    due.map(formatDay).join(", "),
    action.daysOverdue ?? "",
    action.overdue ? "Overdue" : "",
    STATUS_LABELS[action.status],
    forecast === null ? "" : formatDay(forecast),
    movesUnsure ? "Can't tell" : moved.length,
    { value: `Row ${action.row}`, to: { planRow: action.row } },
    latestUpdate(action),
  ];
}
