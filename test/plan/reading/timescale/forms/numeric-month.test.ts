import { numericMonth } from "../../../../../src/plan/reading/timescale/forms/numeric-month";
import { leaves, readsAs } from "./read-alone";

describe("the written form “numeric-month”", () => {
  readsAs(numericMonth, [
    ["05/2011", "2011-05-01..2011-05-31"],
    ["5-2011", "2011-05-01..2011-05-31"],
    ["by 12.2011", "2011-12-01..2011-12-31"],
  ]);

  leaves(numericMonth, ["13/2011", "31/05/2011", "05/1911", "ref 05/2011a", "case 05/2011 closed"]);
});
