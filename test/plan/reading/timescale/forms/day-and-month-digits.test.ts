import { dayAndMonthDigits } from "../../../../../src/plan/reading/timescale/forms/day-and-month-digits";
import { cannotTell, leaves, readsAs } from "./read-alone";

describe("the written form “day-and-month-digits”", () => {
  readsAs(dayAndMonthDigits, [
    ["31/3", "2012-03-31?"],
    ["by 30/6", "2012-06-30?"],
    ["30/9 (TBC)", "2012-09-30?"],
  ]);

  cannotTell(dayAndMonthDigits, ["5/9", "24/7", "3/4"]);

  leaves(dayAndMonthDigits, ["31/6", "31/03/2011", "75/100 pupils", "£31/3", "15/20"]);
});
