/** The breakdowns by source and by lead: every status, what is overdue, and the share that is complete. */
import { STATUSES } from "../plan";
import type { Review } from "../review";
import { byStanding, type Standing } from "../standing";
import { beginningOf, countOf, listed, percentage, STATUS_LABELS } from "../words";
import type { Behind } from "./behind";
import type { Line, Summary } from "./summary";
import { LONGEST_NAME, shownValue, type SummaryChart, type SummaryTable, type SummaryValue } from "./table";

const FIGURES = [...STATUSES.map((status) => STATUS_LABELS[status]), "Total", "Overdue", "% complete"];
export const CHART_TITLES = {
  source: "Status of the actions by source",
  lead: "Status of the actions by lead",
};
/** More bars than these are no longer read on one page. */
const MOST_BARS = 20;

/** By source, with its chart. */
export function bySource({ actions }: Review, summary: Summary, behind: Behind): SummaryTable {
  const note = "Actions that two bodies asked for together are a line of their own, so the lines add up.";
  const all = { ...summary, name: "All sources", actions };
  return withChart(tallyTable("By source", note, "Source", [...summary.bySource, all], behind), "source");
}

/** By lead, with its chart; where there are too many leads for one, those with the most to do have a table for it. */
export function byLead({ actions }: Review, summary: Summary, behind: Behind): SummaryTable[] {
  const { byLead: lines } = summary;
  const sum = lines.reduce((total, line) => total + line.total, 0);
  const joint =
    sum === summary.total
      ? "Each action has one lead at most, so the lines add up."
      : `An action with several leads counts for each of them: the lines add up to ${countOf(sum, "action")}, and the last line counts each of the ${summary.total} once.`;
  const all = { ...summary, name: "All actions", actions };
  const table = tallyTable("By lead", joint, "Lead", [...lines, all], behind);
  const first = { ...table, startsPage: true };
  if (lines.length <= MOST_BARS) return [withChart(first, "lead")];
  const busiest = [...lines].sort((a, b) => openOf(b) - openOf(a)).slice(0, MOST_BARS);
  const title = `The ${MOST_BARS} leads with the most to do`;
  const shown = tallyTable(title, "The last line is the whole plan.", "Lead", [...busiest, all], behind);
  return [first, withChart({ ...shown, startsPage: true }, "lead")];
}

/** In one line, for a plan that has neither sources nor leads. */
export function inAll({ actions }: Review, summary: Summary, behind: Behind): SummaryTable {
  const note = "The plan names neither who asked for the actions nor who leads.";
  const all = { ...summary, name: "All actions", actions };
  return { ...tallyTable("In all", note, "Actions", [all], behind), hasTotal: false };
}

function openOf({ total, byStatus }: Line): number {
  return total - byStatus.complete - byStatus.dropped;
}

function tallyTable(
  title: string,
  note: string,
  what: string,
  lines: readonly Line[],
  behind: Behind,
): SummaryTable {
  const rows = lines.map((line): SummaryValue[] => {
    const name = beginningOf(line.name, LONGEST_NAME);
    const standing = byStanding(line.actions);
    const count = (as: Standing, label: string) =>
      behind.count(`${title}, ${name}: ${label}`, standing.get(as) ?? []);
    return [
      name,
      ...STATUSES.map((status) => count(status, STATUS_LABELS[status])),
      behind.count(`${title}, ${name}: Total`, line.actions),
      count("overdue", "Overdue"),
      percentage(line.byStatus.complete, line.total),
    ];
  });
  return { title, note, headings: [what, ...FIGURES], rows, hasTotal: true, chart: null, startsPage: false };
}

/** A table with the chart of its statuses, where it has lines and no more of them than one chart can hold. */
function withChart(table: SummaryTable, by: "source" | "lead"): SummaryTable {
  const bars = table.rows.slice(0, -1);
  if (bars.length === 0 || (by === "source" && bars.length > MOST_BARS)) return table;
  const series = STATUSES.map((status, index) => ({ status, column: index + 1 })).filter(({ column }) =>
    bars.some((row) => row[column] !== 0),
  );
  const chart: SummaryChart = {
    title: CHART_TITLES[by],
    inWords: `Bars show for each ${by} how many actions have each status: ${listed(
      series.map(({ status }) => STATUS_LABELS[status].toLowerCase()),
    )}. ${longestBar(bars)} The figures are those of the table above.`,
    series,
  };
  return { ...table, chart };
}

function longestBar(bars: readonly SummaryValue[][]): string {
  const total = FIGURES.indexOf("Total") + 1;
  const figureOf = (row: readonly SummaryValue[]) => Number(shownValue(row[total] ?? 0));
  const [first, second] = [...bars].sort((a, b) => figureOf(b) - figureOf(a));
  if (first === undefined || second === undefined || figureOf(second) === figureOf(first)) return "";
  return `The longest bar is that of ${shownValue(first[0] ?? "")}, with ${countOf(figureOf(first), "action")}.`;
}
