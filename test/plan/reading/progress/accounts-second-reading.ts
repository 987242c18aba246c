/** Accounts, and columns beside accounts, written after the mends of false completions and before they were run. */
import type { Status } from "../../../../src/plan/plan";
import type { Account } from "./accounts";

export const SECOND_ACCOUNTS: readonly Account[] = [
  ["Completed at all sites except Brook Lane", "partial"],
  ["All but three of the risk assessments have been done", "partial"],
  ["Training finished for everyone but night staff", "partial"],
  ["Incorrectly recorded as complete at the last meeting", "in-progress", "not-started"],
  ["Closed in error - still in progress", "in-progress"],
  [
    "Reported complete last quarter although no evidence has been found",
    "in-progress",
    "not-started",
    "partial",
    "not-stated",
  ],
  ["This action is no longer complete as the policy has changed", "in-progress", "partial"],
  ["Completed one month late because of sickness", "complete"],
  ["Slipped from December but now finished", "complete"],
  ["Behind schedule - finished 14 March", "complete"],
  ["Delayed, finally completed on 3 February", "complete"],
  ["Overdue but should be complete by Easter", "delayed"],
  ["Late but on track to complete in June", "delayed", "on-target"],
  ["Postponed twice. Now done.", "complete"],
  ["Jan 2025: supplier chosen. Feb 2025: fitting under way. Mar 2025: done.", "complete"],
  ["10/01/25 - started / 14/02/25 - nearly complete / 07/03/25 - complete", "complete"],
  [
    "Oct 24: Completed. Jan 25: Not complete after all, two rooms to do.",
    "in-progress",
    "partial",
    "not-started",
  ],
  ["Done 28/2 by the caretaker", "complete"],
  ["Completed 30/1 and reported to governors", "complete"],
  ["Completed 2/4 schools", "partial"],
  ["-Completed", "complete"],
  ["• not yet started", "not-started"],
  ["Work to be started after the election", "not-started"],
  ["Strategy completed and adopted. Item closed.", "complete"],
  ["Actioned and closed", "complete"],
];

export const SECOND_COLUMNS: readonly (readonly [column: string, account: string, ...accepted: Status[]])[] =
  [
    ["Complete", "Work began in June 2024 and the contractor left site in January", "complete"],
    ["Complete", "Audit was postponed twice", "complete"],
    ["Completed", "Draft circulated for comment in October", "complete"],
    ["Complete", "Next annual review planned for January 2026", "complete"],
    ["Complete", "Posters will be refreshed each term", "complete"],
    ["Completed", "Still awaiting the final report", "in-progress", "not-started", "partial"],
    ["Complete", "On hold", "delayed"],
    ["Completed", "This has not been done", "not-started", "in-progress"],
    ["Complete", "60% of actions completed", "partial"],
    ["Completed", "Mostly complete", "partial"],
    ["On track", "Phase 2 delayed by two weeks", "on-target"],
    ["In progress", "Completed", "in-progress"],
    ["Overdue", "Completed 3 March", "delayed"],
    ["Complete", "Meetings started in September and continue monthly", "complete"],
    ["Not started", "Meeting held to agree scope", "not-started"],
  ];
