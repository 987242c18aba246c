import { term } from "../../../../../src/plan/reading/timescale/forms/term";
import { cannotTell, leaves, readsAs } from "./read-alone";

describe("the written form “term”", () => {
  readsAs(term, [
    ["autumn term 2011", "2011-09-01..2011-12-31"],
    ["Spring Term 2011/12", "2012-01-01..2012-04-30"],
    ["Summer term 2012", "2012-05-01..2012-07-31"],
    ["autumn and spring terms 2011/12", "2011-09-01..2011-12-31 + 2012-01-01..2012-04-30"],
    ["Autumn 2011 term", "2011-09-01..2011-12-31"],
    ["2011/12 spring term", "2012-01-01..2012-04-30"],
    ["Aut. term 2011", "2011-09-01..2011-12-31"],
    ["summer term '12", "2012-05-01..2012-07-31"],
    ["by the end of the autumn term", "2012-09-01..2012-12-31?"],
  ]);

  cannotTell(term, ["autumn term 2011/14", "summer term 12 pupils"]);

  leaves(term, ["autumn 2011", "short term", "the spring timetable", "termly"]);
});
