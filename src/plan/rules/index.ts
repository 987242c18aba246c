/** The rules, in the order in which their findings are shown. */
import { missingAction } from "./missing/missing-action";
import { missingLead } from "./missing/missing-lead";
import { missingProgress } from "./missing/missing-progress";
import { missingTimescale } from "./missing/missing-timescale";
import { samePerson } from "./people/same-person";
import { sameSource } from "./people/same-source";
import { anotherTable } from "./plan/another-table";
import { hiddenCells } from "./plan/hidden-cells";
import { missingColumn } from "./plan/missing-column";
import { otherPlans } from "./plan/other-plans";
import { unreadableSettings } from "./plan/unreadable-settings";
import { unexplainedWords } from "./plan/unexplained-words";
import { unsureColumn } from "./plan/unsure-column";
import { completeWithWorkToCome } from "./progress/complete-with-work-to-come";
import { completeWithoutEvidence } from "./progress/complete-without-evidence";
import { completedInFuture } from "./progress/completed-in-future";
import { conflictingStatus } from "./progress/conflicting-status";
import { danglingReference } from "./progress/dangling-reference";
import { dateMoved } from "./progress/date-moved";
import { forecastAfterDeadline } from "./progress/forecast-after-deadline";
import { immediateNotComplete } from "./progress/immediate-not-complete";
import { looksFinished } from "./progress/looks-finished";
import { overdue } from "./progress/overdue";
import { overdueAndSilent } from "./progress/overdue-and-silent";
import { passedMilestone } from "./progress/passed-milestone";
import { missingArea } from "./missing/missing-area";
import { missingSource } from "./missing/missing-source";
import { noSuccessMeasure } from "./missing/no-success-measure";
import { manyLeads } from "./people/many-leads";
import { leadIsOrganisation } from "./people/lead-is-organisation";
import { chosenColumnGone } from "./plan/chosen-column-gone";
import { duplicateNumber } from "./plan/duplicate-number";
import { missingNumber } from "./plan/missing-number";
import { numberOutOfOrder } from "./plan/number-out-of-order";
import { sameActionTwice } from "./plan/same-action-twice";
import { recommendationWithoutAction } from "./plan/recommendation-without-action";
import { errorValue } from "./plan/error-value";
import { rowsSkipped } from "./plan/rows-skipped";
import { rowsJoined } from "./plan/rows-joined";
import { noDoingWord } from "./wording/no-doing-word";
import { actionNamesOtherDate } from "./timescale/action-names-other-date";
import { ambiguousDate } from "./timescale/ambiguous-date";
import { excelDateTrap } from "./timescale/excel-date-trap";
import { recurringNotUpdated } from "./progress/recurring-not-updated";
import { statusAndTextDisagree } from "./progress/status-and-text-disagree";
import { statusNotStated } from "./progress/status-not-stated";
import { ratingDisagrees } from "./rating/rating-disagrees";
import type { Rule } from "./rule";
import { assumedYear } from "./timescale/assumed-year";
import { datesAsText } from "./timescale/dates-as-text";
import { doneInTimescale } from "./timescale/done-in-timescale";
import { farOffDate } from "./timescale/far-off-date";
import { impossibleDate } from "./timescale/impossible-date";
import { misspeltDate } from "./timescale/misspelt-date";
import { noReviewDate } from "./timescale/no-review-date";
import { startAfterDue } from "./timescale/start-after-due";
import { timescaleNotSet } from "./timescale/timescale-not-set";
import { unclearTimescale } from "./timescale/unclear-timescale";

export const RULES: readonly Rule[] = [
  // The plan
  unreadableSettings,
  missingColumn,
  unsureColumn,
  chosenColumnGone,
  anotherTable,
  otherPlans,
  unexplainedWords,
  hiddenCells,
  datesAsText,
  errorValue,
  rowsJoined,
  rowsSkipped,
  duplicateNumber,
  missingNumber,
  numberOutOfOrder,
  sameActionTwice,
  recommendationWithoutAction,
  // People and sources
  samePerson,
  sameSource,
  manyLeads,
  leadIsOrganisation,
  // Progress
  overdue,
  immediateNotComplete,
  overdueAndSilent,
  // Missing
  missingAction,
  missingLead,
  missingTimescale,
  missingProgress,
  missingSource,
  missingArea,
  noSuccessMeasure,
  // Progress
  ratingDisagrees,
  conflictingStatus,
  statusAndTextDisagree,
  statusNotStated,
  looksFinished,
  completeWithWorkToCome,
  completeWithoutEvidence,
  completedInFuture,
  danglingReference,
  passedMilestone,
  recurringNotUpdated,
  forecastAfterDeadline,
  dateMoved,
  // Timescale
  impossibleDate,
  unclearTimescale,
  assumedYear,
  misspeltDate,
  startAfterDue,
  farOffDate,
  doneInTimescale,
  timescaleNotSet,
  noReviewDate,
  ambiguousDate,
  excelDateTrap,
  actionNamesOtherDate,
  // Wording
  noDoingWord,
];
