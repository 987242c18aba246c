import fc from "fast-check";
import { STATUSES } from "../../../../src/plan/plan";
import { type ProgressContext, readProgress } from "../../../../src/plan/reading/progress";

const CONTEXT: ProgressContext = { due: ["2011-06-30"], updatedOn: "2011-07-22" };

describe("the finish that a text promises", () => {
  test.each<[string, string | null]>([
    ["Leaflet being designed. Complete by October.", "2011-10-31"],
    ["Complete by March", "2012-03-31"],
    ["Complete by July", "2011-07-31"],
    ["To be completed by 12 August", "2011-08-12"],
    ["Target completion date: 30 April 2012", "2012-04-30"],
    ["On course for completion in December 2011", "2011-12-31"],
    ["May 2011: complete by June", "2011-06-30"],
    ["Partially completed. Complete by September.", "2011-09-30"],
    ["The university's review will be completed in August. We shall then meet.", null],
    ["Completed. To be reviewed in May 2012.", null],
    ["In progress", null],
    ["Complete by the end of the day", null],
    ["Deferred to September 2011", "2011-09-30"],
    ["Delayed until 12 March 2012 by the election", "2012-03-12"],
    ["Slipped to Q3 2011/12", "2011-12-31"],
    ["Postponed to the end of October 2011 owing to frost", "2011-10-31"],
    ["Deferred to September", null],
    ["Training deferred to September 2011", null],
    ["Was postponed to May 2011", null],
    ["Deferred until the audit of May 2012 is out", null],
    ["Slipped to phase 2 (March 2012)", null],
    ["Delayed to await the budget of March 2012", null],
    ["Completed draft; publication delayed to May 2012", null],
  ])("%j: %s", (text, forecast) => {
    expect(readProgress(text, CONTEXT).forecast).toBe(forecast);
  });
});

describe("milestones", () => {
  const milestones: ProgressContext = { due: ["2011-05-31", "2011-08-31"], updatedOn: "2011-07-22" };

  test.each([
    ["Completed for May review.", "partial"],
    ["Completed for May", "partial"],
    ["Completed during the May review", "partial"],
    ["May review completed", "partial"],
    ["Completed", "complete"],
    ["Completed on 20 July 2011", "complete"],
    ["Completed for all teams", "complete"],
  ])("%j is %s while August is to come", (text, status) => {
    expect(readProgress(text, milestones).status).toBe(status);
  });

  test("the last milestone is the whole", () => {
    const { status } = readProgress("Completed for May review", { ...milestones, due: ["2011-05-31"] });
    expect(status).toBe("complete");
  });
});

describe("contradictions", () => {
  test.each([
    ["Completed. System in use. Partially complete.", "partial", "Partially complete", "Completed"],
    ["Completed. Ongoing.", "in-progress", "Ongoing", "Completed"],
    ["On target. Delayed.", "delayed", "Delayed", "On target"],
    ["Completed: policy written. Outstanding: staff briefing", "in-progress", "Outstanding", "Completed"],
    ["Done. Still to be agreed by Cabinet.", "not-started", "Still to be agreed", "Done"],
  ])("%j", (text, status, kept, overruled) => {
    const progress = readProgress(text, CONTEXT);
    expect(progress.status).toBe(status);
    expect(progress.contradiction).toEqual({ kept, overruled, between: null });
  });

  test.each([
    "In progress - on track",
    "On target. One session complete.",
    "Completed. Work to continue.",
    "Completed in both farms; 4 of 9 gardens",
  ])("%j says nothing twice", (text) => {
    expect(readProgress(text, CONTEXT).contradiction).toBeNull();
  });
});

describe("dated entries", () => {
  test.each([
    ["June 2011: On target.\nJuly 2011: Completed.", "complete"],
    ["July 2011: Completed.\nJune 2011: On target.", "complete"],
    ["12/05/11 - delayed. 14/06/11 - on track", "on-target"],
    ["June: Not started. July: In progress.", "in-progress"],
    ["Completed.\nJuly 2011: reopened, work in progress", "in-progress"],
    ["May 2011: On target. July 2011: Paper taken to the board.", "on-target"],
    ["On track.\nJune 2011: flyers printed. Next steps: a stall at the show.", "on-target"],
    ["On track.\nJune 2011: Delayed.", "delayed"],
    ["Q1: delayed. Q2: complete.", "complete"],
    ["Q2: complete. Q1: delayed.", "complete"],
  ])("%j is %s", (text, status) => {
    expect(readProgress(text, CONTEXT).status).toBe(status);
  });
});

describe("whatever the text", () => {
  const words = fc.array(
    fc.constantFrom(
      ..."Completed complete not to be will by October 2011 for May audit . , - : / on target 50% ongoing and but of the staff 3/5 delayed \n July: Q1 (".split(
        " ",
      ),
    ),
    { maxLength: 60 },
  );
  const text = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 200 }),
    words.map((some) => some.join(" ")),
  );

  test("it is read, and the evidence and the contradiction are its own words", () => {
    fc.assert(
      fc.property(text, (anything) => {
        const progress = readProgress(anything, CONTEXT);
        expect(progress.text).toBe(anything);
        expect(STATUSES).toContain(progress.status);
        const { words = "", start = 0, end = 0 } = progress.evidence ?? {};
        expect(anything.slice(start, end)).toBe(words);
        expect(progress.evidence === null).toBe(["blank", "not-stated"].includes(progress.status));
        expect(anything).toContain(progress.contradiction?.kept ?? "");
        expect(anything).toContain(progress.contradiction?.overruled ?? "");
        if (progress.status === "complete") expect(progress.forecast).toBeNull();
      }),
      { numRuns: 1000 },
    );
  });

  test("a long account is read at once", () => {
    expect(readProgress("completed ".repeat(3000), CONTEXT).evidence?.words).toBe("completed");
    const long =
      "The team has been working with partners to ensure that all forms are completed and returned, ".repeat(
        400,
      );
    expect(readProgress(long, CONTEXT).status).not.toBe("complete");
  });

  test("dashes, quotes and hard spaces of every kind read alike", () => {
    expect(readProgress("Hasn’t been done", CONTEXT).status).toBe("not-started");
    expect(readProgress("Not\u00a0complete", CONTEXT).evidence?.words).toBe("Not\u00a0complete");
    expect(readProgress("Complete — monitoring goes on", CONTEXT).status).toBe("complete");
  });
});

test.each(["3 visits made so far, on course.", "Six huts painted, on course"])("%j is on target", (text) => {
  expect(readProgress(text, CONTEXT).status).toBe("on-target");
});

test.each(["Wardens sent, on course fees paid by the district", "Invoices paid, on time"])(
  "%j says nothing of the work",
  (text) => {
    expect(readProgress(text, CONTEXT).status).not.toBe("on-target");
  },
);
