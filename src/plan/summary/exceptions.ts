/** The actions that need the committee's attention, a line each. */
import { formatDay, type CalendarDay } from "../calendar";
import type { ReviewedAction } from "../overdue";
import { beginningOf, STATUS_LABELS } from "../words";
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

/** Characters that still fit: Excel shows no row higher than 409 points, and cuts off on paper what needs more. */
const LONGEST = { action: 500, cell: 120 };

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
    shortened(action.action, LONGEST.action),
    shortened(action.number, LONGEST.cell),
    shortened(action.leads.join(", "), LONGEST.cell) || NO_LEAD,
    shortened(action.sources.join(" / "), LONGEST.cell) || NO_SOURCE,
    shortened(text, LONGEST.cell),
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

/** The text itself where it is short, with its line breaks; the row leads to the whole of what is longer. */
function shortened(text: string, longest: number): string {
  return text.length <= longest ? text : beginningOf(text, longest);
}
