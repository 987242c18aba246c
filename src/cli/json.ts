/** The review as the one JSON object that --json prints. */
import type { ReviewedAction } from "../plan/overdue";
import type { Progress } from "../plan/plan";
import type { Review } from "../plan/review";
import { summarise, type Tally } from "../plan/summary/summary";

/** A plain object that goes into JSON as it is; its shape is what other programs read. */
export function reviewAsJson(review: Review) {
  const { plan, asAt, actions, findings, resting } = review;
  const { total, overdue, byStatus, bySource, byLead } = summarise(review);
  return {
    sheet: plan.sheet,
    headerRow: plan.headerRow,
    asAt,
    planDate: plan.planDate,
    suggestedAsAt: plan.suggestedAsAt,
    columns: plan.columns,
    unsureColumns: plan.unsureColumns,
    key: plan.key,
    unexplained: plan.unexplained,
    actions: actions.map(actionAsJson),
    hiddenColumns: plan.hiddenColumns,
    samePerson: plan.samePerson,
    sameSource: plan.sameSource,
    findings,
    resting,
    summary: {
      total,
      overdue,
      byStatus,
      bySource: bySource.map(({ name, ...line }) => ({ source: name, ...tallyAsJson(line) })),
      byLead: byLead.map(({ name, ...line }) => ({ lead: name, ...tallyAsJson(line) })),
    },
  };
}

/** The object as it is printed: what could steer a terminal is written as an escape, which means the same. */
export function jsonText(review: ReturnType<typeof reviewAsJson>): string {
  return JSON.stringify(review, null, 2).replace(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (char) =>
    char
      .split("")
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
      .join(""),
  );
}

function actionAsJson(action: ReviewedAction) {
  const { text, kind, due, repeats, moved, assumed, readBy } = action.timescale;
  return {
    row: action.row,
    rows: action.rows,
    number: action.number,
    area: action.area,
    sources: action.sources,
    action: action.action,
    leads: action.leads,
    timescale: { text, kind, due, repeats, moved, assumed, readBy },
    progress: { text: action.progress.text, ...evidenceAsJson(action.progress) },
    statusColumn: action.statusColumn && statusColumnAsJson(action.statusColumn),
    status: action.status,
    forecast: action.progress.forecast,
    overdue: action.overdue,
    daysOverdue: action.daysOverdue,
    hidden: action.hidden,
  };
}

function tallyAsJson({ total, overdue, byStatus }: Tally): Tally {
  return { total, overdue, byStatus };
}

function evidenceAsJson({ evidence }: Progress) {
  return { evidence: evidence?.words ?? "", evidenceAt: evidence && [evidence.start, evidence.end] };
}

function statusColumnAsJson({ text, status, evidence }: Progress) {
  return { text, status, evidence: evidence?.words ?? "" };
}
