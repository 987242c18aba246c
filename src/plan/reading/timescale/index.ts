export { exactDay } from "./exact-day";
export { shownParts } from "./date-cell";
export { findDays, type FindingContext, type FoundDay } from "./find-days";
export { readTimescale, type TimescaleContext } from "./read-timescale";
export { wordsBesideTime } from "./words-beside-time";
