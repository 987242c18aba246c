import { type ProgressContext, readProgress } from "../../../../src/plan/reading/progress";

const CONTEXT: ProgressContext = { due: ["2011-06-30"], updatedOn: "2011-07-22" };

describe("work that is to come in spite of the completion", () => {
  test.each([
    [
      "Completed. Second round of training to be arranged in May",
      "Second round of training to be arranged in May",
    ],
    ["Completed. Leaflets will be printed next month", "Leaflets will be printed next month"],
    ["Completed 4 July 2011; signs will be installed in September.", "signs will be installed in September"],
    ["Completed - leaflets to be distributed in August 2011", "leaflets to be distributed in August 2011"],
    ["Completed. Second session booked for 9 September 2011", "Second session booked for 9 September 2011"],
    ["July 2011: Completed. Posters to be sent to all halls.", "Posters to be sent to all halls"],
    ["Completed, and leaflets will be printed next month", "leaflets will be printed next month"],
  ])("%j: %j", (text, words) => {
    const { status, toCome } = readProgress(text, CONTEXT);
    expect(status).toBe("complete");
    expect(toCome?.words).toBe(words);
    expect(text.slice(toCome?.start, toCome?.end)).toBe(words);
  });
});

describe("work that is to come where a status may say that all is complete", () => {
  test.each([
    ["In progress. Leaflets will be printed in October", "Leaflets will be printed in October"],
    [
      "Guide printed, to be distributed to carers in October",
      "Guide printed, to be distributed to carers in October",
    ],
    ["Draft written. Consultation will begin in October 2011.", "Consultation will begin in October 2011"],
    ["Completed. Phase 2 will start in September 2011.", "Phase 2 will start in September 2011"],
    [
      "Completed. The second cohort will begin in January 2012",
      "The second cohort will begin in January 2012",
    ],
  ])("%j: %j", (text, words) => {
    expect(readProgress(text, CONTEXT).toCome?.words).toBe(words);
  });
});

describe("no work is to come", () => {
  test.each([
    "Completed",
    "Completed. Work continues to be monitored",
    "Completed. Will be reviewed annually",
    "Completed. To be embedded",
    "Completed. Ongoing monitoring",
    "Completed. Work to continue on the smaller sites.",
    "Completed. Audit to be carried out in September",
    "Completed. The new form will be used by all wardens.",
    "Completed. This will help the wardens.",
    "Completed. New starters will be trained on arrival.",
    "Completed. Training will be delivered each term.",
    "Completed. The next newsletter will be issued next year.",
    "Completed. Leaflets will be printed if needed.",
    "Completed. The national guide will be published by the ministry.",
    "Completed. Report to be presented to Cabinet in September",
    "Completed. Policy will take effect in September",
    "Completed. Further copies will be printed when required",
    "Completed. No more leaflets will be printed.",
    "Leaflets to be printed in May. Completed.",
    // Past by now
    "Completed. Second session booked for 9 May 2011",
    "Completed. Second session booked for 9 May",
    "March 2010: Completed. Leaflets will be printed next month.",
    "March 2010: Completed. Leaflets will be printed in May 2010.",
    "March 2010: Completed. Leaflets will be printed in May.",
    "Completed. The new rota will start in September 2011.",
    "Completed. Term will begin in September 2011.",
    "Completed. Phase 2 will start in May 2011.",
    "Completed. A second phase will be a separate action.",
    "Phase 2 will start soon",
    "Guide printed, to be distributed to carers",
    "Guide printed, to be distributed to carers in April",
    "Work continues to be monitored",
  ])("%j", (text) => {
    expect(readProgress(text, CONTEXT).toCome).toBeNull();
  });
});
