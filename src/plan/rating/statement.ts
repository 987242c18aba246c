import { countOf } from "../words";
import { eitherOf, type RatingRule } from "./rating-rule";

/** The rule in one plain sentence, with its thresholds, for a committee to read. */
export function ratingStatement({ name, colours, lateAfterDays, percent, countFrom }: RatingRule): string {
  const days = countOf(lateAfterDays, "day");
  const share = (from: number) => (percent ? ` and ${from}% or more done` : "");
  const parts = [
    `complete is ${eitherOf(colours.complete)}`,
    ...(colours.notStarted ? [`not started and in time is ${eitherOf(colours.notStarted)}`] : []),
    `in time${share(percent?.onTrackFrom ?? 0)} is ${eitherOf(colours.onTrack)}`,
    `behind${lateAfterDays > 0 ? `, or up to ${days} overdue,` : ""}${percent ? ` or ${percent.slippingFrom}% or more done` : ""} is ${eitherOf(colours.slipping)}`,
    `${lateAfterDays > 0 ? `more than ${days} overdue` : "overdue"}${percent ? ", or less done," : ""} is ${eitherOf(colours.late)}`,
  ];
  return `${name}: ${parts.join("; ")}; days count from the ${countFrom} date.`;
}
