import { dayAndMonthDigits } from "../../../../../src/plan/reading/timescale/forms/day-and-month-digits";
import { cannotTell, leaves, readsAs } from "./read-alone";

describe("the written form “day-and-month-digits”", () => {
  readsAs(dayAndMonthDigits, [
    ["31/3", "2012-03-31?"],
    ["5/9", "2012-09-05?"],
    ["by 3/12", "2012-12-03?"],
    ["w/c 9/10", "2012-10-09?"],
    ["31/3 and 30/9", "2012-03-31? + 2012-09-30?"],
    ["by 30/6", "2012-06-30?"],
    ["30/9 (TBC)", "2012-09-30?"],
  ]);

  cannotTell(dayAndMonthDigits, ["3/12", "24/7", "3/4", "9/10", "by 9/10"]);

  leaves(dayAndMonthDigits, ["31/6", "31/03/2011", "75/100 pupils", "£31/3", "15/20"]);
});
