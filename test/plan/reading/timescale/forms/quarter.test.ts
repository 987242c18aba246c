import { quarter } from "../../../../../src/plan/reading/timescale/forms/quarter";
import { cannotTell, isVague, leaves, readsAs } from "./read-alone";

describe("the written form “quarter”", () => {
  readsAs(quarter, [
    ["Q1 2011/12", "2011-04-01..2011-06-30"],
    ["Quarter 3 2012/13", "2012-10-01..2012-12-31"],
    ["third quarter of 2011-12", "2011-10-01..2011-12-31"],
    ["2011/12 Q2", "2011-07-01..2011-09-30"],
    ["Q4 of FY 2011/12", "2012-01-01..2012-03-31"],
    ["Q1 & Q3 2011/12", "2011-04-01..2011-06-30 + 2011-10-01..2011-12-31"],
    ["Qtr 2 (2011/12)", "2011-07-01..2011-09-30"],
    ["1st Qtr 2011/12", "2011-04-01..2011-06-30"],
    ["Quarter Two 2011-12", "2011-07-01..2011-09-30"],
    ["2011/12 (Q3)", "2011-10-01..2011-12-31"],
    ["last quarter of 2011/12", "2012-01-01..2012-03-31"],
  ]);

  cannotTell(quarter, ["Q5 2011/12"]);

  isVague(quarter, ["Q2 2011", "2011 Q2", "Q3", "second quarter", "Q1 2011/14"]);

  leaves(quarter, ["a quarter of staff", "quarterly", "Q12"]);
});
