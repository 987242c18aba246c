/** What a council's rule for its ratings is: data, which its people choose or write. */
import { listed } from "../words";

/** The colours that ratings use. */
export const COLOURS = [
  "red",
  "amber",
  "green",
  "blue",
  "yellow",
  "grey",
  "white",
  "black",
  "purple",
] as const;
export type Colour = (typeof COLOURS)[number];

/** How an action can stand for its rating. */
export type Standing = "complete" | "onTrack" | "slipping" | "late" | "notStarted";

export interface RatingRule {
  /** In words, as a finding names it. */
  name: string;
  /** Which colours may stand for each; `notStarted` only counts while the action is in time, and null says nothing of it. */
  colours: Record<Exclude<Standing, "notStarted">, Colour[]> & { notStarted: Colour[] | null };
  /** Overdue by up to so many days is slipping, by more is late. */
  lateAfterDays: number;
  /** Where a rule goes by percent: from so much on an action in time is on track, then slipping, and late below. */
  percent: { onTrackFrom: number; slippingFrom: number } | null;
  /** Of a date that was moved, the day from which days count. */
  countFrom: "original" | "revised";
}

/** A colour as it is shown. */
export function labelOf(colour: Colour): string {
  return colour.charAt(0).toUpperCase() + colour.slice(1);
}

/** "Amber or Red". */
export function eitherOf(colours: readonly Colour[]): string {
  return listed(colours.map(labelOf), "or");
}
