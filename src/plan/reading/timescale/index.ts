export { findDays, type FoundDay } from "./find-days";
