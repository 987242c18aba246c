import { halfTerm } from "../../../../../src/plan/reading/timescale/forms/half-term";
import { isVague, leaves, readsAs } from "./read-alone";

describe("the written form “half-term”", () => {
  readsAs(halfTerm, [
    ["October half term 2011", "2011-10-01..2011-10-31"],
    ["Feb half-term", "2012-02-01..2012-02-29?"],
    ["May 2012 half term", "2012-05-01..2012-05-31"],
  ]);

  isVague(halfTerm, [
    "half term",
    "autumn half-term 2011",
    "Michaelmas term 2011",
    "Autumn 1",
    "Summer 2 2012",
    "Term 3",
  ]);

  leaves(halfTerm, [
    "half-termly",
    "each half term",
    "short term 1-2 years",
    "Autumn 2011",
    "Spring 12",
    "summer term",
  ]);
});
