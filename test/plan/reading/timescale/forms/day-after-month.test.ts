import { dayAfterMonth } from "../../../../../src/plan/reading/timescale/forms/day-after-month";
import { cannotTell, leaves, readsAs } from "./read-alone";

describe("the written form “day-after-month”", () => {
  readsAs(dayAfterMonth, [
    ["June 30th 2011", "2011-06-30"],
    ["June 30, 2011", "2011-06-30"],
    ["June 30th", "2012-06-30?"],
    ["March the 31st", "2012-03-31?"],
    ["Sept. 5th, 2011", "2011-09-05"],
  ]);

  cannotTell(dayAfterMonth, ["June 31st 2011", "June 30, 1911", "February 30th"]);

  leaves(dayAfterMonth, ["June 2011", "June 30", "Sept 5th June", "31 June 2011"]);
});
