import { monthOfSplitYear } from "../../../../../src/plan/reading/timescale/forms/month-of-split-year";
import { cannotTell, leaves, readsAs } from "./read-alone";

describe("the written form “month-of-split-year”", () => {
  readsAs(monthOfSplitYear, [
    ["June 2011/12", "2011-06-01..2011-06-30"],
    ["March 2011-12", "2012-03-01..2012-03-31"],
    ["April of 2011/2012", "2011-04-01..2011-04-30"],
    ["Jan 11/12", "2012-01-01..2012-01-31"],
  ]);

  cannotTell(monthOfSplitYear, ["June 2011/14"]);

  leaves(monthOfSplitYear, ["June 2011", "2011/12", "June 1/2"]);
});
