/** The review as the one JSON object that --json prints. */
import type { ReviewedAction } from "../plan/overdue";
import type { Review } from "../plan/review";
import { summarise, type Tally } from "../plan/summary";

export function reviewAsJson(review: Review) {
  const { plan, asAt, actions, findings } = review;
  const summary = summarise(review);
  return {
    sheet: plan.sheet,
    headerRow: plan.headerRow,
    asAt,
    planDate: plan.planDate,
    suggestedAsAt: plan.suggestedAsAt,
    columns: plan.columns,
    actions: actions.map(actionAsJson),
    findings,
    summary: {
      ...tallyAsJson(summary),
      bySource: summary.bySource.map((line) => ({ source: line.source, ...tallyAsJson(line) })),
      byLead: summary.byLead.map((line) => ({ lead: line.lead, ...tallyAsJson(line) })),
    },
  };
}

function actionAsJson(action: ReviewedAction) {
  const { text, kind, due, repeats, original, assumed } = action.timescale;
  return {
    row: action.row,
    rows: action.rows,
    number: action.number,
    area: action.area,
    sources: action.sources,
    action: action.action,
    leads: action.leads,
    timescale: { text, kind, due, repeats, original, assumed },
    progress: { text: action.progress.text, evidence: action.progress.evidence },
    status: action.status,
    forecast: action.progress.forecast,
    overdue: action.overdue,
    daysOverdue: action.daysOverdue,
  };
}

function tallyAsJson({ total, overdue, byStatus }: Tally): Tally {
  return { total, overdue, byStatus };
}
