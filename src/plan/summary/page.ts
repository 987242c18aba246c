/** The summary as it is read: what it is of, the figures in a sentence, the tables, and how it was worked out. */
import type { Review } from "../review";
import type { CellValue } from "../sheet";
import { Behind } from "./behind";
import { openBySourceAndLead } from "./cross";
import { dueBands } from "./due-bands";
import { exceptionsTable } from "./exceptions";
import { headline } from "./headline";
import { inParts } from "./parts";
import { summarise } from "./summary";
import type { SummaryTable } from "./table";
import { byLead, bySource } from "./tallies";
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

/** The summary of a review; `since` says what has changed since the last report, in sentences. */
export function summaryPage(review: Review, since: readonly string[] = []): SummaryPage {
  const summary = summarise(review);
  const behind = new Behind();
  return {
    title: TITLE,
    lead: [`${FROM_SHEET}${review.plan.sheet}”.`, headline(review), ...since],
    tables: [
      ...inParts(bySource(review, summary, behind)),
      ...byLead(review, summary, behind).flatMap(inParts),
      ...inParts(openBySourceAndLead(summary, behind)),
      dueBands(review, behind),
      exceptionsTable(summary.exceptions, review.asAt),
    ],
    workedOut: { title: "How it was worked out", lines: workedOut(review) },
    behind: behind.table(review.plan.sheet),
  };
}

/** Whether rows of a sheet are the beginning of a summary. */
export function beginsSummary(rows: readonly (readonly CellValue[])[]): boolean {
  return rows.some(
    (row, index) =>
      row.includes(TITLE) && rows[index + 1]?.some((value) => String(value).startsWith(FROM_SHEET)),
  );
}
