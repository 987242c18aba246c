/** The summary as it is read: what it is of, the figures in a sentence, the tables, and how it was worked out. */
import type { Review } from "../review";
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
    title: "Action plan summary",
    lead: [`From the sheet “${review.plan.sheet}”.`, headline(review), ...since],
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
