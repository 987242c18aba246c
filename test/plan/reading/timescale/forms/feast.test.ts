import { feast } from "../../../../../src/plan/reading/timescale/forms/feast";
import { isVague, leaves, readsAs } from "./read-alone";

describe("the written form “feast”", () => {
  readsAs(feast, [
    ["Christmas 2011", "2011-12-25"],
    ["Xmas", "2012-12-25?"],
    ["Christmas Eve 2011", "2011-12-24"],
    ["Easter 2012", "2012-04-08"],
    ["Easter Sunday 2011", "2011-04-24"],
    ["by Easter", "2012-04-08?"],
    ["Easter Monday 2012", "2012-04-09"],
    ["Good Friday 2012", "2012-04-06"],
  ]);

  isVague(feast, ["Easter holidays 2012", "Christmas break", "Christmas 1911"]);

  leaves(feast, ["Christmas lights", "easterly", "Easter eggs"]);
});
