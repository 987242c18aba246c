import { yearMonth } from "../../../../../src/plan/reading/timescale/forms/year-month";
import { leaves, readsAs } from "./read-alone";

describe("the written form “year-month”", () => {
  readsAs(yearMonth, [
    ["2012-09", "2012-09-01..2012-09-30"],
    ["2023/04", "2023-04-01..2023-04-30"],
  ]);

  leaves(yearMonth, ["2008-09", "2003-09", "2012-13", "2012-09-30", "May 2012-09", "ref 2012-091"]);
});
