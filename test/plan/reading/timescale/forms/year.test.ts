import { year } from "../../../../../src/plan/reading/timescale/forms/year";
import { isVague, leaves, readsAs } from "./read-alone";

describe("the written form “year”", () => {
  readsAs(year, [
    ["2011", "2011-01-01..2011-12-31"],
    ["by 2012", "2012-01-01..2012-12-31"],
    ["during 2012", "2012-01-01..2012-12-31"],
    ["calendar year 2012", "2012-01-01..2012-12-31"],
    ["end of 2012", "2012-01-01..2012-12-31"],
    ["2011, 2012 and 2013", "2011-01-01..2011-12-31 + 2012-01-01..2012-12-31 + 2013-01-01..2013-12-31"],
  ]);

  isVague(year, ["school year 2012", "financial year 2012", "year end 2012"]);

  leaves(year, ["Education Act 2012", "the 2011 review", "2,011", "£2011", "1911", "2525", "Vision 2030"]);
});
