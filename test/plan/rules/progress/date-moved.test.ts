import type { Cells } from "../../plan-of";
import { told } from "../told";

test.each([
  [
    { Timescale: "31 March 2026, extended to 31 July 2026" },
    "F2",
    "Moved by 122 days: from 31 March 2026 to 31 July 2026.",
  ],
  [
    { Timescale: "30 June 2026", "Revised date": "1 July 2026" },
    "H2",
    "Moved by 1 day: from 30 June 2026 to 1 July 2026.",
  ],
  [
    { Timescale: "31 May 2026, moved to 30 June 2026, now 31 July 2026" },
    "F2",
    "Moved 2 times, by 61 days in all: 31 May 2026, then 30 June 2026, now 31 July 2026. Make sure that each move",
  ],
  [
    { Timescale: "31 March 2026", "1st revised date": "31 July 2026", "2nd revised date": "30 April 2026" },
    "I2",
    "Moved 2 times, by 30 days in all: 31 March 2026, then 31 July 2026, now 30 April 2026.",
  ],
  [
    { Timescale: "31 March 2026", "1st revised date": "30 June 2026", "2nd revised date": "None" },
    "H2",
    "Moved by 91 days: from 31 March 2026 to 30 June 2026.",
  ],
])("%j", (cells, cell, words) => {
  const [finding, ...others] = told("date-moved", [cells]);
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ severity: "suggestion", cell });
  expect(finding?.message).toContain(words);
});

test.each<Cells>([
  {},
  { Timescale: "31 July 2026 (brought forward from 31 August 2026)" },
  { Timescale: "30 June 2026", "Revised date": "" },
  { Timescale: "30 June 2026", "Revised date": "N/A" },
  { Timescale: "30 June 2026", "Revised date": "30 June 2026" },
  { Timescale: "30 June 2026", "Revised date": "TBC" },
  { Timescale: "30 June 2026", "Revised date": "31 July 2026", Progress: "Completed" },
  { Timescale: "31 July 2026", "1st revised date": "30 June 2026", "2nd revised date": "15 July 2026" },
  { Timescale: "30 June 2026", "1st revised date": "31 July 2026", "2nd revised date": "30 June 2026" },
  { Timescale: "31 March", "1st revised date": "30 June 2026", "2nd revised date": "31 July 2026" },
  { Timescale: "31 May 2026, moved to 30 June 2026; 31 July 2026, moved to 31 August 2026" },
])("not %j", (cells) => {
  expect(told("date-moved", [cells])).toEqual([]);
});
