export { shownParts } from "./date-cell";
export { findDays, type FoundDay } from "./find-days";
export { readTimescale, type TimescaleContext } from "./read-timescale";
