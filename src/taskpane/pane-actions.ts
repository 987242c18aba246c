import type { CalendarDay } from "../plan/calendar";
import type { Review } from "../plan/review";
import * as workbook from "../excel/review-workbook";

/** What the pane's buttons do to the workbook. Each promise rejects with ExcelTrouble where Excel refuses. */
export interface PaneActions {
  validate(asAt: CalendarDay): Promise<Review>;
  highlight(review: Review): Promise<void>;
  /** Resolves with the number of highlights removed. */
  clearHighlights(sheetName: string): Promise<number>;
  summarise(review: Review): Promise<workbook.SummaryWritten>;
}

/** The actions on the workbook that is open in Excel. */
export const excelActions: PaneActions = {
  validate: (asAt) => workbook.validate({ asAt, today: asAt }),
  highlight: workbook.highlight,
  clearHighlights: workbook.clearHighlights,
  summarise: workbook.summarise,
};
