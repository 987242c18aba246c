/** The summary as tables of words and figures, ready to be written to a sheet. */
import { formatDay } from "./calendar";
import { STATUSES } from "./plan";
import type { ReviewedAction } from "./overdue";
import { chosenRule } from "./rating/presets";
import { ratingStatement } from "./rating/statement";
import type { Review } from "./review";
import { ratingDisagrees } from "./rules/rating/rating-disagrees";
import { NO_LEAD, NO_SOURCE, summarise, type Tally } from "./summary";
import { countOf, percent, STATUS_LABELS } from "./words";

export interface SummaryTable {
  title: string;
  /** A remark under the title that keeps the figures from being misread, or "". */
  note: string;
  headings: string[];
  /** As many values in each row as there are headings. */
  rows: (string | number)[][];
}

export interface SummaryPage {
  title: string;
  /** Lines that stand between the title and the tables. */
  lead: string[];
  tables: SummaryTable[];
}

const TALLY_HEADINGS = [...STATUSES.map((status) => STATUS_LABELS[status]), "Total", "Overdue"];
/** The summary of a review, in the order in which it is read. */
export function summaryPage(review: Review): SummaryPage {
  const summary = summarise(review);
  const { total, overdue, byStatus } = summary;
  const asAt = formatDay(review.asAt);
  return {
    title: "Action plan summary",
    lead: [
      `As at ${asAt}, from the sheet “${review.plan.sheet}”.`,
      `${byStatus.complete} of ${countOf(total, "action")} ${byStatus.complete === 1 ? "is" : "are"} complete (${percent(byStatus.complete, total)}); ${overdue} ${overdue === 1 ? "is" : "are"} overdue.`,
      ...ratingsLine(review),
    ],
    tables: [
      tallyTable(
        "By source",
        "Actions that two bodies asked for together are a line of their own, so the lines add up.",
        "Source",
        [...summary.bySource.map((line) => tallyRow(line.source, line)), tallyRow("All sources", summary)],
      ),
      tallyTable(
        "By lead",
        "An action with several leads counts for each of them; the last line counts it once.",
        "Lead",
        [...summary.byLead.map((line) => tallyRow(line.lead, line)), tallyRow("All actions", summary)],
      ),
      {
        title: "Overdue and partly complete",
        note: `Overdue means due before ${asAt}, or wanted immediately, and neither complete nor dropped.`,
        headings: [
          "Action",
          "Number",
          "Row",
          "Lead",
          "Source",
          "Due, as written",
          "Due, as read",
          "Days overdue",
          "Overdue",
          "Status",
          "Finish promised",
        ],
        rows: summary.exceptions.map(exceptionRow),
      },
    ],
  };
}

/** The rule that ratings were held against, and how many disagree with it; no line where none was chosen. */
function ratingsLine({ settings, plan, findings }: Review): string[] {
  const rule = chosenRule(settings.rating);
  if (rule === null || plan.columns.status === undefined) return [];
  const disagreeing = findings.filter((finding) => finding.rule === ratingDisagrees.id).length;
  return [
    `Ratings were checked against this rule. ${ratingStatement(rule)} ${countOf(disagreeing, "rating")} ${disagreeing === 1 ? "disagrees" : "disagree"} with it.`,
  ];
}

function tallyTable(title: string, note: string, what: string, rows: SummaryTable["rows"]): SummaryTable {
  return { title, note, headings: [what, ...TALLY_HEADINGS], rows };
}

function tallyRow(name: string, { byStatus, total, overdue }: Tally): (string | number)[] {
  return [name, ...STATUSES.map((status) => byStatus[status]), total, overdue];
}

function exceptionRow(action: ReviewedAction): (string | number)[] {
  const { due, text } = action.timescale;
  const { forecast } = action.progress;
  return [
    action.action,
    action.number,
    action.row,
    action.leads.join(", ") || NO_LEAD,
    action.sources.join(" / ") || NO_SOURCE,
    text,
    due.map(formatDay).join(", "),
    action.daysOverdue ?? "",
    action.overdue ? "Overdue" : "",
    STATUS_LABELS[action.status],
    forecast === null ? "" : formatDay(forecast),
  ];
}
