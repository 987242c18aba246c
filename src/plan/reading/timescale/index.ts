export { exactDay } from "./exact-day";
export { findDays, type FoundDay } from "./find-days";
export { readTimescale, type TimescaleContext } from "./read-timescale";
