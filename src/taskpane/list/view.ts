/** What of a review the list shows, as the user has chosen. */
import type { Filter } from "../../plan/search";

export interface View extends Filter {
  /** A lead's name; null for every lead. */
  lead: string | null;
  grouping: "action" | "rule";
  /** Whether to show the findings that somebody has accepted, too. */
  withAccepted: boolean;
}

export const WHOLE_VIEW: View = {
  standing: null,
  words: "",
  lead: null,
  grouping: "action",
  withAccepted: false,
};

/** Whether nothing is chosen, or all of it was taken back. */
export function isWhole(view: View): boolean {
  return (Object.keys(WHOLE_VIEW) as (keyof View)[]).every((choice) => view[choice] === WHOLE_VIEW[choice]);
}

/** A view as it was chosen, but for a lead who leads nothing any more: the list would be blank, and not say why. */
export function viewAmong(view: View, leads: readonly string[]): View {
  return view.lead === null || leads.includes(view.lead) ? view : { ...view, lead: null };
}
