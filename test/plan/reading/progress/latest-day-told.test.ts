import fc from "fast-check";
import type { CalendarDay } from "../../../../src/plan/calendar";
import { latestDayTold, type ProgressContext } from "../../../../src/plan/reading/progress";

const CONTEXT: ProgressContext = { due: ["2011-06-30"], updatedOn: "2011-07-22" };

describe("the latest day told", () => {
  test.each<[string, CalendarDay]>([
    ["Audit carried out on 12 March 2011", "2011-03-12"],
    ["Last reviewed May 2010", "2010-05-31"],
    ["Completed 12/10/10", "2010-10-12"],
    ["May 2011: visits made.\nJune 2011: visits made.", "2011-06-30"],
    ["June 2011: visits made.\nMay 2011: visits made.", "2011-06-30"],
    ["July 2011: visits made.", "2011-07-22"],
    ["Position as at 1 June 2011: visits made.", "2011-06-01"],
    ["Reviewed on 3 May 2010 and 4 April 2011", "2011-04-04"],
    ["Reviewed May 2010. Next review due May 2011", "2010-05-31"],
    ["Reviewed May 2010. To be reviewed again in September", "2010-05-31"],
    ["June 2011: wardens met on 3 June to check the paths", "2011-06-30"],
    ["Reported to the meeting of 14 June 2011", "2011-06-14"],
    ["Walk held in autumn 2010", "2010-11-30"],
    ["In progress. Reviewed 3 May 2011; training planned for 9 September 2011.", "2011-05-03"],
  ])("%j: %s", (text, day) => {
    expect(latestDayTold(text, CONTEXT)).toBe(day);
  });
});

describe("no day is told for certain", () => {
  test.each([
    "",
    "Completed",
    "Paths are walked quarterly",
    // The year would have to be assumed
    "Reviewed on 3 May",
    "June: visits made",
    "Q1: visits made",
    "Reviewed 3 May 2010. Walked again on 9 June.",
    "May 2010: visits made.\nJune: visits made.",
    // Perhaps later than the day that is told
    "Reviewed 3 May 2010, and again last month",
    "Reviewed 3 May 2010. Visits made throughout 2011.",
    "Reviewed 3 May 2010. Visits made since June 2010.",
    // Ahead, or another's day
    "To be completed by March 2011",
    "Due March 2011",
    "Review planned for 9 September 2011",
    "Reviewed 9 September 2011",
    "The 2009/10 plan is used",
    "Policy dated 3 May 2010 is used",
    "Fewer visits made than in May 2010",
    "Since May 2010 paths are walked quarterly",
  ])("%j", (text) => {
    expect(latestDayTold(text, CONTEXT)).toBeNull();
  });

  test("it is never later than the update", () => {
    const pieces = fc.array(
      fc.constantFrom(
        "May 2011:",
        "reviewed",
        "12/08/11",
        "3 May 2030",
        "by",
        "\n",
        "2012",
        "July 2011 -",
        "held.",
      ),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(pieces, (some) => {
        const toldOn = latestDayTold(some.join(" "), CONTEXT);
        expect(toldOn === null || toldOn <= CONTEXT.updatedOn).toBe(true);
      }),
    );
  });
});
