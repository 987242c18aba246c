import { readTimescale } from "../../../../src/plan/reading/timescale";
import { CELLS_OF_2012 } from "./realistic-cells-2012";
import { CELLS_OF_2023 } from "./realistic-cells-2023";
import { CELLS_OF_2024 } from "./realistic-cells-2024";
import { REALISTIC_CELLS } from "./realistic-cells";
import { TOLD_EVENTS } from "./told-events-2024";

/** The reading of a cell in the short form of the list. */
function short(cell: string, planDay: string): string {
  const { kind, due, repeats, moved, yearAssumed } = readTimescale(
    { value: cell, numberFormat: "General" },
    { planDay, startDay: null, date1904: false },
  );
  const when = kind === "date" ? due.join("/") + (yearAssumed ? "?" : "") : kind;
  return when + (moved.length > 0 ? ` was ${moved.join(" then ")}` : "") + (repeats ? ` @${repeats}` : "");
}

describe("cells as people write them", () => {
  test.each(REALISTIC_CELLS)("%j is %s", (cell, reading) => {
    expect(short(cell, "2011-07-22")).toBe(reading);
  });

  test.each(CELLS_OF_2012)("%j is %s in 2012", (cell, reading) => {
    expect(short(cell, "2012-06-18")).toBe(reading);
  });

  test.each(CELLS_OF_2023)("%j is %s in 2023", (cell, reading) => {
    expect(short(cell, "2023-05-10")).toBe(reading);
  });

  test.each([...CELLS_OF_2024, ...TOLD_EVENTS])("%j is %s in 2024", (cell, reading) => {
    expect(short(cell, "2024-07-15")).toBe(reading);
  });

  test.each([
    ["March 2025 (TBC)", true],
    ["June 2025?", true],
    ["(TBC) 31 March 2025", true],
    ["June 2025; venue TBC", false],
  ])("%s: the plan itself leaves the date open: %s", (value, open) => {
    const cell = { value, numberFormat: "General" };
    const { assumed } = readTimescale(cell, { planDay: "2024-07-15", startDay: null, date1904: false });
    expect(assumed).toEqual(open ? ["The plan itself marks this date as still to be confirmed."] : []);
  });

  test.each(["2011-07-22", "2024-07-15"])("the day of a decision is not due in a plan of %s", (planDay) => {
    expect(short("12/06/2025 agreed at meeting of 12/01/2024", planDay)).toBe("2025-06-12");
    expect(short("Reported to Cabinet in Jan 2025. Complete by July 2025", planDay)).toBe("2025-07-31");
  });
});
