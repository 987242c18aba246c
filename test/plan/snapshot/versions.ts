import { type Review, reviewPlan } from "../../../src/plan/review";
import { type SnapshotRow, snapshotOf } from "../../../src/plan/snapshot/snapshot";
import { actionOf, type Cells, planOf, planWith } from "../plan-of";

export const THEN = "2026-07-01";
export const NOW = "2026-09-10";

/** The review of a plan of these actions, numbered from 1 unless they say otherwise. */
export function reviewOf(actions: readonly Cells[], asAt = NOW): Review {
  return reviewPlan(planOf(actions, { asAt }), asAt);
}

/** The snapshot of the plan as it was. */
export function snapshotThen(actions: readonly Cells[]): SnapshotRow[] {
  return snapshotOf(reviewOf(actions, THEN));
}

/** Actions that have next to nothing in common but the words that all such plans have. */
export const ACTIONS: readonly Cells[] = [
  ["Intake", "Ofsted", "Agree one referral form with the schools and the surgeries.", "31 October 2026"],
  ["Intake", "Ofsted", "Keep a daily list of the children who wait for an assessment.", "30 November 2026"],
  ["Intake", "CQC", "Answer each telephone call to the front door within two minutes.", "31 August 2026"],
  ["Records", "Ofsted", "Write down what a child says in the child's own words.", "30 June 2026"],
  ["Records", "Internal Audit", "Close the electronic file of every case that has ended.", "31 May 2026"],
  [
    "Records",
    "Internal Audit",
    "Limit the number of officers who can approve a payment.",
    "31 December 2026",
  ],
  ["Health", "CQC", "Offer an eye test to everybody who lives at Larch House.", "30 September 2026"],
  ["Health", "CQC", "Train the night staff to give medicines safely.", "31 August 2026"],
  ["Health", "CQC", "Ask the pharmacist to look at the store of medicines each quarter.", "31 January 2027"],
  ["Homes", "Ofsted", "Repaint the bedrooms with the young people who sleep in them.", "31 October 2026"],
  ["Homes", "Ofsted", "Mend the heating on the top floor before the winter.", "30 September 2026"],
  ["Homes", "Ofsted", "Publish a guide to rights for readers aged eight to twelve.", "28 February 2027"],
  ["Staff", "Internal Audit", "Fill the vacant post of participation worker.", "31 March 2027"],
  ["Staff", "Internal Audit", "Pay mileage within a month of the journey.", "31 August 2026"],
].map(([area = "", Source = "", Action = "", Timescale = ""]) => ({
  "Area for improvement": area,
  Source,
  Action,
  Timescale,
}));

/** The rows of actions that are usual but for what is given, whatever their cells would be read as. */
export function rowsOf(actions: readonly Parameters<typeof actionOf>[0][], asAt = THEN): SnapshotRow[] {
  return snapshotOf(reviewPlan(planWith(actions.map((parts) => actionOf(parts))), asAt));
}
