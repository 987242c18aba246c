import { yearFirst } from "../../../../../src/plan/reading/timescale/forms/year-first";
import { cannotTell, leaves, readsAs } from "./read-alone";

describe("the written form “year-first”", () => {
  readsAs(yearFirst, [
    ["2025 (April)", "2025-04-01..2025-04-30"],
    ["2025 April", "2025-04-01..2025-04-30"],
    ["2025, March", "2025-03-01..2025-03-31"],
    ["2025 (April and October)", "2025-04-01..2025-04-30 + 2025-10-01..2025-10-31"],
    ["2025 (spring)", "2025-03-01..2025-05-31"],
  ]);

  cannotTell(yearFirst, [
    "2011 - June",
    "2012: March / June",
    "2025 (April to June)",
    "1925 (April)",
    "School year 2025 (April)",
  ]);

  leaves(yearFirst, ["May 2025 April 2026", "2025, April 2026", "2025"]);
});
