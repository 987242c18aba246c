import { told } from "../told";

const JULY_2026 = 46204;

test.each([
  [{ "Start date": "1 July 2026", Timescale: "30 June 2026" }],
  [{ "Start date": "1 July 2026", Timescale: "31 May / 30 June 2026" }],
  [{ "Start date": "01/07/2026", Timescale: "June 2026", Progress: "Completed" }],
])("%j", (cells) => {
  const findings = told("start-after-due", [cells]);
  expect(findings).toEqual([expect.objectContaining({ cell: "H2", severity: "error" })]);
  expect(findings[0]?.message).toMatch(/It starts on 1 July 2026, after .*, 30 June 2026/);
});

test("a start that is one of Excel's own dates", () => {
  const cells = { "Start date": JULY_2026, Timescale: "30 June 2026" };
  expect(told("start-after-due", [cells], { numberFormats: { "1:7": "dd/mm/yyyy" } })).toHaveLength(1);
});

test.each([
  [{ "Start date": "30 June 2026", Timescale: "30 June 2026" }],
  [{ "Start date": "1 July 2026", Timescale: "31 May / 31 July 2026" }],
  [{ "Start date": "July 2026", Timescale: "15 July 2026" }],
  [{ "Start date": "2026/27", Timescale: "31 May 2026" }],
  [{ "Start date": "1 July", Timescale: "30 June 2026" }],
  [{ "Start date": "1 July 2026", Timescale: "30 June" }],
  [{ "Start date": "1 July 2026", Timescale: "Quarterly" }],
  [{ "Start date": "1 July 2026", Timescale: "30 June 2026", Progress: "No longer required" }],
  [{ "Start date": "TBC", Timescale: "30 June 2026" }],
  [{ "Start date": "", Timescale: "30 June 2026" }],
])("not %j", (cells) => {
  expect(told("start-after-due", [cells])).toEqual([]);
});
