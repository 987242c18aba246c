import { isoDay } from "../../../../../src/plan/reading/timescale/forms/iso-day";
import { cannotTell, leaves, readsAs } from "./read-alone";

describe("the written form “iso-day”", () => {
  readsAs(isoDay, [
    ["2011-05-31", "2011-05-31"],
    ["2011/05/31", "2011-05-31"],
    ["2011.5.3", "2011-05-03"],
    ["2011-05-31T00:00:00", "2011-05-31"],
    ["from 2011-05-01 to 2011-05-31", "2011-05-01 + 2011-05-31"],
  ]);

  cannotTell(isoDay, ["2011-31-05", "2011-02-30", "1911-05-31", "2525-01-01"]);

  leaves(isoDay, ["2011-05", "31-05-2011", "2011-05-311", "ref 4-2011-05-31", "2011-05/31"]);
});
