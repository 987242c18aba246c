/** Reading what a plan says of the progress of an action. */
export { bareReading, nothingSaid } from "./bare-reading";
export { combineStatus } from "./status-column/combine-status";
export { latestDayTold } from "./latest-day-told";
export { isStatedStatus } from "./weighing/caution";
export { isMark, readMarked } from "./status-column/marked";
export type { ProgressContext } from "./progress-context";
export { withoutMeasure } from "./measure-told";
export { readProgress } from "./read-progress";
export { refusalIn, saysNothingToDo } from "./refusal";
export { findReference } from "./reference";
export { readStatusCell } from "./status-column/status-cell";
export { answerBelow, asksForDay, asksWhetherComplete, isWordForOpen } from "./status-column/yes-no";
export { withPercentage, type ToldByColumn } from "./status-column/with-percentage";
