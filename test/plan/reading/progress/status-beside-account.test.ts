import type { Status } from "../../../../src/plan/plan";
import { combineStatus, readProgress, readStatusCell } from "../../../../src/plan/reading/progress";

const CONTEXT = { due: ["2025-03-01"], updatedOn: "2025-03-10" };

function combine(column: string, account: string, heading?: string) {
  return combineStatus(readStatusCell(column, "General", CONTEXT, heading), readProgress(account, CONTEXT));
}

describe("a status column stands beside history, parts and follow-up", () => {
  test.each([
    ["Complete", "Draft started in May 2024"],
    ["Completed", "Installation delayed from Jan but done"],
    ["Complete", "Both started 6 January"],
    ["Completed", "Refresher training to be scheduled"],
    ["Complete", "Survey done in Sept"],
    ["Complete", "Was delayed by the flooding"],
    ["Complete", "To be reviewed in May 2025"],
    ["Complete", "Continuing to monitor"],
    ["Complete", "Recruitment in progress"],
    ["Complete", "Target completion date: 1 June 2025"],
    ["On target", "One course complete, another booked"],
    ["Delayed", "Phase 1 complete"],
    ["Not started", "Booked for 12 May"],
    ["Not yet started", "Still awaiting the survey report"],
    ["Not started", "Timetabled for the summer term"],
    ["Withdrawn", "Not yet begun"],
    ["No longer required", "Never started"],
    ["In progress", "Not begun at the other depots"],
    ["Partially implemented", "Not yet started in three of the wards"],
    ["Completed", "Spot check: 1 of 25 logs incorrect, now put right"],
  ])("%j beside %j", (column, account) => {
    const { status } = readProgress(column, CONTEXT);
    expect(combine(column, account)).toEqual({ status, contradiction: null });
  });

  test("a day of completion and a share do as well", () => {
    const share = readStatusCell(1, "0%", CONTEXT);
    expect(combineStatus(share, readProgress("Draft started in May", CONTEXT)).status).toBe("complete");
  });
});

describe("a status that only denies the finish leaves it to the account how far the work is", () => {
  test.each<[string, string, Status]>([
    ["Not implemented", "Waiting for the contractor's quote", "in-progress"],
    ["Not delivered", "The leaflet has been drafted", "in-progress"],
    ["Not completed", "Not begun", "not-started"],
    ["Unfinished.", "Yet to start", "not-started"],
    ["Not achieved", "7 of 12 wards visited", "partial"],
    ["Not met", "Paused until September", "delayed"],
    ["Not fully implemented", "", "in-progress"],
    ["Not implemented", "", "not-started"],
  ])("%j beside %j is %s", (column, account, status) => {
    expect(combine(column, account)).toEqual({ status, contradiction: null });
  });

  test("a completion is still denied", () => {
    expect(combine("Not implemented", "Completed in May")).toMatchObject({
      status: "not-started",
      contradiction: { overruled: "Completed" },
    });
  });
});

describe("a status column yields to what is said of the whole as it stands", () => {
  test.each<[string, string, Status]>([
    ["Complete", "Not started", "not-started"],
    ["Complete", "Partially complete", "partial"],
    ["Completed", "Delayed until cover is in place", "delayed"],
    ["Complete", "Work is still in progress", "in-progress"],
    ["Complete", "Work has only just started", "in-progress"],
    ["Complete", "Ongoing", "in-progress"],
    ["Complete", "Started", "in-progress"],
    ["Complete", "Awaiting sign off", "in-progress"],
    ["Completed", "Still awaiting the final report", "in-progress"],
    ["Complete", "Complete by October", "not-started"],
    ["Complete", "To be started", "not-started"],
    ["Complete", "Phase 1 complete, phase 2 not started", "partial"],
    ["Complete", "80% complete", "partial"],
    ["Complete", "4 of 6 completed", "partial"],
    ["Implemented", "Implemented in May. Not yet verified by audit", "partial"],
    ["Complete", "Marked complete in error; work continues.", "in-progress"],
    ["Complete", "Completed. Two files remain outstanding.", "partial"],
    ["Not started", "Completed", "not-started"],
    ["Outstanding", "Completed in May", "in-progress"],
    ["Complete", "Not started at two depots", "not-started"],
    ["Complete", "28 of 30 returns signed", "partial"],
    ["In progress", "Not started at the moment", "not-started"],
  ])("%j beside %j is %s", (column, account, status) => {
    const combined = combine(column, account);
    expect(combined.status).toBe(status);
    expect(combined.contradiction).not.toBeNull();
  });

  test.each<[string, string, Status]>([
    ["Open", "Not started", "not-started"],
    ["Open", "On track", "on-target"],
    ["Outstanding", "Not started", "not-started"],
    ["Outstanding", "Minutes drafted but need updating", "in-progress"],
    ["Outstanding", "Awaiting a quote", "in-progress"],
    ["Still outstanding", "Delayed", "delayed"],
    ["Outstanding", "", "in-progress"],
    ["Outstanding", "Not accepted – too dear", "dropped"],
    ["Outstanding", "Notes drafted but the board has still to see them", "in-progress"],
    ["Outstanding.", "Three of the eight fitted", "partial"],
    ["Still outstanding", "Delayed by the frost", "delayed"],
    ["outstanding", "Not started", "not-started"],
    ["Outstanding", "Letters were sent to each household", "in-progress"],
    ["OUTSTANDING", "", "in-progress"],
    ["Not started", "Superseded by the estates plan", "dropped"],
    ["0%", "No longer required", "dropped"],
  ])("%j says no more than that it is open, and %j says how", (column, account, status) => {
    expect(combine(column, account)).toEqual({ status, contradiction: null });
  });

  test.each<[string, string, Status]>([
    ["On track", "3 of 8 huts painted", "partial"],
    ["On target", "Not due", "not-started"],
    ["On schedule", "Not yet started", "not-started"],
    ["60%", "On course", "partial"],
    ["0%", "On target", "not-started"],
    ["Overdue", "7 of 40 remain", "delayed"],
    ["Behind schedule", "Partially complete", "delayed"],
    ["Delayed", "Not started", "delayed"],
    ["Slipped", "In progress", "delayed"],
    ["Partly complete", "Delayed by the frost", "delayed"],
  ])("%j tells how well it goes or how far, and %j the other", (column, account, status) => {
    expect(combine(column, account)).toEqual({ status, contradiction: null });
  });

  test.each<[string, string, Status]>([
    ["On track", "Delayed", "delayed"],
    ["Overdue", "On target", "delayed"],
    ["On track", "Completed", "on-target"],
    ["Complete", "Overdue", "delayed"],
    ["Not started", "In progress", "not-started"],
    ["Partly complete", "Not started", "not-started"],
    ["Cancelled", "On track", "on-target"],
    ["Outstanding", "Completed", "in-progress"],
  ])("%j denies %j", (column, account, status) => {
    const combined = combine(column, account);
    expect(combined.status).toBe(status);
    expect(combined.contradiction?.between).toContain("status");
  });

  test("a part that is half done says more than in progress", () => {
    expect(combine("In progress", "Phase 1 complete")).toEqual({ status: "partial", contradiction: null });
  });
});

describe("an answer of yes or no", () => {
  test.each<[string, string, Status, boolean]>([
    ["No", "Completed", "in-progress", true],
    ["No", "On target", "on-target", false],
    ["No", "Not started", "not-started", false],
    ["No", "Delayed", "delayed", false],
    ["No", "No longer required", "dropped", false],
    ["No", "Letters were sent", "in-progress", false],
    ["No", "", "in-progress", false],
    ["Yes", "Letters were sent", "complete", false],
    ["Yes", "Draft started in May 2024", "complete", false],
    ["Yes", "Not started", "not-started", true],
  ])("%j beside %j is %s", (answer, account, status, contradicts) => {
    const combined = combine(answer, account, "complete?");
    expect(combined.status).toBe(status);
    expect(combined.contradiction !== null).toBe(contradicts);
  });
});
