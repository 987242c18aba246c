/** The summary as it is read: what it is of, the figures in a sentence, the tables, and how it was worked out. */
import type { Review } from "../review";
import type { CellValue } from "../sheet";
import { Behind } from "./behind";
import { openBySourceAndLead } from "./cross";
import { dueBands } from "./due-bands";
import { exceptionsTable } from "./exceptions";
import { headline } from "./headline";
import { inParts } from "./parts";
import { hasLeads, hasSources, isOpen, summarise, type Summary } from "./summary";
import type { SummaryTable } from "./table";
import { byLead, bySource, inAll } from "./tallies";
import { workedOut } from "./worked-out";

const TITLE = "Action plan summary";
const FROM_SHEET = "From the sheet “";

export interface SummaryPage {
  title: string;
  /** Sentences that stand between the title and the tables. */
  lead: string[];
  /** In the order in which they are read; the exceptions are the last of them. */
  tables: SummaryTable[];
  workedOut: { title: string; lines: string[] };
  /** The list that figures lead to. */
  behind: SummaryTable;
}

/**
 * The summary of a review; `since` says what has changed since the last report, in sentences. Where no action has a source,
 * or none a lead, it has no table by them: one line would only say so.
 */
export function summaryPage(review: Review, since: readonly string[] = []): SummaryPage {
  const summary = summarise(review);
  const behind = new Behind();
  return {
    title: TITLE,
    lead: [`${FROM_SHEET}${review.plan.sheet}”.`, headline(review), ...since],
    tables: [
      ...breakdowns(review, summary, behind).map(onFirstPage).flatMap(inParts),
      ...openTables(review, summary, behind),
      exceptionsTable(summary.exceptions, review.asAt),
    ],
    workedOut: { title: "How it was worked out", lines: workedOut(review) },
    behind: behind.table(review.plan.sheet),
  };
}

/** Every status, by source and by lead; where the plan has neither, in all. */
function breakdowns(review: Review, summary: Summary, behind: Behind): SummaryTable[] {
  const tables = [
    ...(hasSources(review) ? [bySource(review, summary, behind)] : []),
    ...(hasLeads(review) ? byLead(review, summary, behind) : []),
  ];
  return tables.length > 0 ? tables : [inAll(review, summary, behind)];
}

function onFirstPage(table: SummaryTable, place: number): SummaryTable {
  return place === 0 ? { ...table, startsPage: false } : table;
}

/** What is open, by lead and source where there are both, and when it is due; they begin a page, unless all fits on the first. */
function openTables(review: Review, summary: Summary, behind: Behind): SummaryTable[] {
  const crosses = hasSources(review) && hasLeads(review) && review.actions.some(isOpen);
  const cross = crosses ? inParts(openBySourceAndLead(summary, behind)) : [];
  return [
    ...cross,
    { ...dueBands(review, behind), startsPage: !crosses && (hasSources(review) || hasLeads(review)) },
  ];
}

/** Whether rows of a sheet are the beginning of a summary. */
export function beginsSummary(rows: readonly (readonly CellValue[])[]): boolean {
  return rows.some(
    (row, index) =>
      row.includes(TITLE) && rows[index + 1]?.some((value) => String(value).startsWith(FROM_SHEET)),
  );
}
