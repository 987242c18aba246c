import { month } from "../../../../../src/plan/reading/timescale/forms/month";
import { cannotTell, leaves, readsAs } from "./read-alone";

describe("the written form “month”", () => {
  readsAs(month, [
    ["June 2011", "2011-06-01..2011-06-30"],
    ["Sept. 2011", "2011-09-01..2011-09-30"],
    ["June '11", "2011-06-01..2011-06-30"],
    ["Jun-11", "2011-06-01..2011-06-30"],
    ["June 11", "2011-06-01..2011-06-30"],
    ["by June", "2012-06-01..2012-06-30?"],
    ["June/September 2011", "2012-06-01..2012-06-30? + 2011-09-01..2011-09-30"],
    ["Sept12", "2012-09-01..2012-09-30"],
    ["June 12 second draft", "2012-06-01..2012-06-30"],
    ["July SMT", "2012-07-01..2012-07-31?"],
    ["September newsletter", "2012-09-01..2012-09-30?"],
    ["July meeting", "2012-07-01..2012-07-31?"],
    ["0ctober 2011", "2011-10-01..2011-10-31"],
    ["by the June Board", "2012-06-01..2012-06-30?"],
    ["month of June 2011", "2011-06-01..2011-06-30"],
    ["July 31", "2012-07-31?"],
    ["Janurary 2012", "2012-01-01..2012-01-31"],
  ]);

  cannotTell(month, ["June 1911", "June 12 staff"]);

  leaves(month, [
    "staff may need",
    "march past",
    "June Smith",
    "Jan to confirm",
    "June 201",
    "mayor",
    "decide",
    "Match 2012",
  ]);
});
