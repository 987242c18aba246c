import { namedDay } from "../../../../../src/plan/reading/timescale/forms/named-day";
import { cannotTell, leaves, readsAs } from "./read-alone";

describe("the written form “named-day”", () => {
  readsAs(namedDay, [
    ["31 May 2011", "2011-05-31"],
    ["31st May, 2011", "2011-05-31"],
    ["31 st of May 2011", "2011-05-31"],
    ["31-May-11", "2011-05-31"],
    ["31/May/2011", "2011-05-31"],
    ["3 June '11", "2011-06-03"],
    ["31stMay 2011", "2011-05-31"],
    ["31 May", "2012-05-31?"],
    ["1st, 8th and 15th June 2011", "2011-06-01 + 2011-06-08 + 2011-06-15"],
    ["1 - 15 June", "2012-06-01? + 2012-06-15?"],
    ["31st\nOctober 2011", "2011-10-31"],
    ["Tues 13th/Wed 14th Sept 2011", "2011-09-13 + 2011-09-14"],
    ["working group 14 September 2011", "2011-09-14"],
    ["12. September 2011", "2011-09-12"],
    ["30 Septmber 2011", "2011-09-30"],
  ]);

  cannotTell(namedDay, [
    "31 June 2011",
    "30 February",
    "31 May 12 staff",
    "Phase 2 May 2011",
    "31 May 201",
    "31 May 1911",
  ]);

  leaves(namedDay, [
    "3 may be needed",
    "3 march past",
    "10.30 June 2011",
    "£5 May",
    "May 2011",
    "Sept 09-July 10",
    "Oct-10 Nov-10 Jan-11",
    "2. May 2011\n3. June 2011",
  ]);
});
