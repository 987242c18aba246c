import { season } from "../../../../../src/plan/reading/timescale/forms/season";
import { cannotTell, isVague, leaves, readsAs } from "./read-alone";

describe("the written form “season”", () => {
  readsAs(season, [
    ["Spring 2011", "2011-03-01..2011-05-31"],
    ["autumn of 2012", "2012-09-01..2012-11-30"],
    ["Winter 2011", "2011-12-01..2012-02-29"],
    ["Winter 2011/12", "2011-12-01..2012-02-29"],
    ["summer '12", "2012-06-01..2012-08-31"],
    ["by summer", "2012-06-01..2012-08-31?"],
    ["Autumn/Winter 2011", "2012-09-01..2012-11-30? + 2011-12-01..2012-02-29"],
  ]);

  isVague(season, ["Summer 2011/12"]);

  cannotTell(season, ["Spring 1911", "Summer 12 children", "spring 45"]);

  leaves(season, ["summer scheme", "our springboard", "winterbourne"]);
});
