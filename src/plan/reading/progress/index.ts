/** Reading what a plan says of the progress of an action. */
export { bareReading, nothingSaid } from "./bare-reading";
export { combineStatus } from "./combine-status";
export { latestDayTold } from "./latest-day-told";
export { isMark, readMarked } from "./marked";
export type { ProgressContext } from "./progress-context";
export { withoutMeasure } from "./measure-told";
export { readProgress } from "./read-progress";
export { refusalIn, saysNothingToDo } from "./refusal";
export { findReference } from "./reference";
export { readStatusCell } from "./status-cell";
export { answerBelow, asksWhetherComplete, isWordForOpen } from "./yes-no";
export { withPercentage, type ToldByColumn } from "./with-percentage";
