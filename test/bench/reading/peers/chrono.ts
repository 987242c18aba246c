import * as chrono from "chrono-node";
import { endOfMonth } from "../../../../src/plan/calendar";
import { inOrder, type DateReader } from "../date-reader";

/** chrono-node in British English. What it names no day for counts as the last of its month or year. */
export const chronoNode: DateReader = {
  name: "chrono-node (en-GB)",
  daysIn(text, planDate) {
    const noon = new Date(`${planDate}T12:00:00`);
    const results = chrono.en.GB.parse(text, { instant: noon });
    return inOrder(results.map(({ start, end }) => lastDay(end ?? start)));
  },
};

function lastDay(parts: chrono.ParsedComponents): string {
  const [year, month, day] = [parts.get("year") ?? 0, parts.get("month") ?? 0, parts.get("day") ?? 0];
  if (parts.isCertain("day") || parts.isCertain("weekday")) {
    return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  }
  return endOfMonth(year, parts.isCertain("month") ? month : 12);
}
