import type { Status } from "../../../../src/plan/plan";
import { readProgress } from "../../../../src/plan/reading/progress";

const CONTEXT = { due: ["2025-03-01"], updatedOn: "2025-03-10" };

type Row = [text: string, status: Status];

describe("a completion of all but some", () => {
  test.each<Row>([
    ["Roll-out finished in all but two wards.", "partial"],
    ["Completed in all but one school", "partial"],
    ["Completed everywhere except Elm House", "partial"],
    ["Done, apart from the depot", "partial"],
    ["Completed at every site bar the depot", "partial"],
    ["Completed for all staff excluding bank nurses", "partial"],
    ["Completed with two exceptions", "partial"],
    ["Phase 1 was late but is now complete", "partial"],
    ["Completed in all wards", "complete"],
    ["Completed for all but reviewed yearly", "complete"],
    ["All wards have completed the roll-out", "complete"],
  ])("%j is %s", (text, status) => {
    expect(readProgress(text, CONTEXT).status).toBe(status);
  });
});

describe("a completion that is taken back", () => {
  test.each<Row>([
    ["Marked complete in error; work continues.", "in-progress"],
    ["Marked as completed by mistake", "in-progress"],
    ["Wrongly shown as completed", "in-progress"],
    ["Shown incorrectly as done", "in-progress"],
    ["Completed status was entered in error", "in-progress"],
    ["Previously reported as complete. This was incorrect.", "in-progress"],
    ["No longer complete", "in-progress"],
    ["Recorded as complete but not done", "not-started"],
    ["Marked as complete", "complete"],
    ["Completed. Errors in the register were put right.", "complete"],
    ["Error log reviewed and cleared. Completed.", "complete"],
  ])("%j is %s", (text, status) => {
    expect(readProgress(text, CONTEXT).status).toBe(status);
  });
});

describe("lateness that a completion made good", () => {
  test.each([
    "Completed late",
    "Late - completed 3 weeks after deadline",
    "Delayed but now complete",
    "Was delayed; now completed",
    "Delayed; now complete",
    "Delayed by the supplier, but now done",
    "Completed (2 months late)",
    "Completed - 2 months late",
    "Completed two weeks later than planned",
    "Completed with a slight delay",
    "Overdue - completed 4 March",
    "Installation delayed from Jan but done",
    "Completed 11/2/25 (3 weeks late)",
    "Completed 11/2/25 a week late",
    "Done 11.2.25 (late)",
    "Implemented on 20 February 2025, two months later than planned",
    "Finished 4 Feb 2025 - a month behind schedule",
    "Complete (9 days over)",
    "Completed (overran by 4 days)",
    "Completed (delayed by 6 weeks)",
    "Completed. Slipped by a month because the contractor was ill.",
    "Complete - delayed from October owing to the election",
    "Completed. Postponed by two weeks due to the flooding. All wardens told.",
    "Completed 3 March 2025. Slipped from November.",
  ])("%j is complete, and contradicts nothing", (text) => {
    const { status, contradiction } = readProgress(text, CONTEXT);
    expect({ status, contradiction }).toEqual({ status: "complete", contradiction: null });
  });

  test.each<Row>([
    ["Delayed. Complete by October.", "delayed"],
    ["Delayed but will be complete by May", "delayed"],
    ["Delayed but nearly complete", "delayed"],
    ["Delayed - phase 1 completed", "delayed"],
    ["Training delayed but policy completed", "delayed"],
    ["Late - to be completed in June", "delayed"],
    ["Complete. Delayed.", "delayed"],
    ["Completed. Roll-out to schools delayed until May.", "partial"],
    ["Completed draft; publication delayed to May", "delayed"],
    ["Completed. Delayed by two weeks; now due in July.", "delayed"],
    ["Completed. Delayed by two weeks because of ice. Target 30 July.", "delayed"],
    ["Completed. Slipped by a month. New date July.", "delayed"],
    ["Completed. Delayed by two weeks because of ice and not yet signed off.", "delayed"],
    ["Completed. Still delayed by two weeks.", "delayed"],
    ["Completed. Has been delayed by two weeks.", "delayed"],
    ["Completed. Deferred to September 2025", "delayed"],
    ["Complete. Slipped from March to July.", "delayed"],
    ["Draft completed. Delayed by two weeks because of ice.", "delayed"],
    ["Completed. Phase 2 slipped by two weeks", "partial"],
    ["Completed (overran by 4 days, painting to follow)", "partial"],
    ["Phase 1 completed 11/2/25 (3 weeks late)", "partial"],
    ["Complete (4 lamps over the ramp)", "partial"],
  ])("%j is %s", (text, status) => {
    expect(readProgress(text, CONTEXT).status).toBe(status);
  });

  test("what was still open stays open, and is named", () => {
    const { forecast } = readProgress("Delayed. Complete by October.", CONTEXT);
    expect(forecast).toBe("2025-10-31");
    const { status, contradiction } = readProgress("Completed. In use. Partially complete.", CONTEXT);
    expect({ status, contradiction }).toEqual({
      status: "partial",
      contradiction: { kept: "Partially complete", overruled: "Completed", between: null },
    });
  });
});

describe("the day of completion", () => {
  test.each<Row>([
    ["Done 27/2", "complete"],
    ["Completed 27/2", "complete"],
    ["Completed: 27/2", "complete"],
    ["27/2 completed", "complete"],
    ["Done 27 Feb", "complete"],
    ["Completed 12/12/2024", "complete"],
    ["Completed 3/5", "partial"],
    ["Completed 14/20", "partial"],
    ["Completed 45 of 60", "partial"],
    ["27/2 site visited", "not-stated"],
  ])("%j is %s", (text, status) => {
    expect(readProgress(text, CONTEXT).status).toBe(status);
  });

  test.each<Row>([
    ["Done 27/2", "complete"],
    ["Done 27 Feb", "complete"],
    ["In February this was completed", "complete"],
    ["On 27 February the action was completed", "complete"],
    ["February audit completed", "partial"],
    ["Completed for February quarter", "partial"],
    ["Completed during the February audit", "partial"],
  ])("with a milestone to come, %j is %s", (text, status) => {
    const due = ["2025-03-01", "2025-09-01"];
    expect(readProgress(text, { ...CONTEXT, due }).status).toBe(status);
  });
});

describe("words beside a status", () => {
  test.each<Row>([
    ["In-complete", "in-progress"],
    ["Un-finished", "in-progress"],
    ["To be started", "not-started"],
    ["Will be commenced in May", "not-started"],
    ["Refresher training to be scheduled", "not-started"],
    ["Completed. Refresher training to be scheduled.", "complete"],
    ["Work has started", "in-progress"],
    ["Plan completed and published. Action closed.", "complete"],
    ["Report completed. No further action required.", "complete"],
    ["Policy completed. Closed.", "complete"],
    ["Plan completed and published. Training closed in May.", "not-stated"],
    ["Closed", "not-stated"],
    ["Action closed.", "not-stated"],
  ])("%j is %s", (text, status) => {
    expect(readProgress(text, CONTEXT).status).toBe(status);
  });
});

describe("stray marks before a status", () => {
  test.each<Row>([
    ["-Under way", "in-progress"],
    ["- Completed", "complete"],
    ["–Completed", "complete"],
    ["\uf0b7 Completed", "complete"],
    ["> Done", "complete"],
    ["_Completed_", "complete"],
    ["**Completed**", "complete"],
    ["...completed", "complete"],
    ["'Not started'", "not-started"],
    ["Status -Completed", "complete"],
    ["-Not complete", "in-progress"],
    ["- ", "blank"],
  ])("%j is %s", (text, status) => {
    expect(readProgress(text, CONTEXT).status).toBe(status);
  });

  test("are no part of the evidence", () => {
    expect(readProgress("-Under way", CONTEXT).evidence?.words).toBe("Under way");
  });
});
