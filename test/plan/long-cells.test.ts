import { findingsAsText } from "../../src/plan/findings-text";
import { reviewSheets } from "../../src/plan/review-sheets";
import { finish } from "../../src/plan/steps";
import { summaryPage } from "../../src/plan/summary/page";
import { whyOf } from "../../src/plan/why";
import { processorTime } from "./processor-time";
import { sheetOf } from "./sheet-of";

const HEADINGS = [
  ...["No.", "Area", "Source", "Action", "Lead", "Timescale", "Progress", "Evidence", "Status"],
  ...["Start date", "Revised date", "% complete", "Completed on", "Priority"],
];
const ACTION = ["1.", "Staff", "Ofsted", "Revise the form", "Ann Price", "30 June 2026", "Work goes on"];

/** Milliseconds that a review takes of a plan with that text in every cell of a row, above it and below it. */
function timeOf(text: string): number {
  const full = HEADINGS.map(() => text);
  const alone = ["", "", "", text];
  const sheet = sheetOf([[text], HEADINGS, ACTION, full, ACTION, alone, ACTION]);
  const start = processorTime();
  const review = finish(reviewSheets({ sheets: [sheet], settings: new Map() }, { today: "2026-07-17" }));
  if (review === null) throw new Error("no plan");
  summaryPage(review);
  findingsAsText(review, review.findings);
  for (const action of review.actions) whyOf(action, review);
  return processorTime() - start;
}

test.each([",", "-", "_", ".", ";", "& "])(
  "four times as many %j in every cell take no more than about four times as long",
  (piece) => {
    const filled = (length: number) => `x${piece.repeat(length / piece.length)}y`;
    const short = Math.min(timeOf(filled(4_000)), timeOf(filled(4_000)));
    expect(timeOf(filled(16_000))).toBeLessThan(40 + 8 * short);
  },
);
