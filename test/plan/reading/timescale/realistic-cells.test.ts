import { readTimescale } from "../../../../src/plan/reading/timescale";
import { CELLS_OF_2023 } from "./realistic-cells-2023";
import { CELLS_OF_2024 } from "./realistic-cells-2024";
import { REALISTIC_CELLS } from "./realistic-cells";

/** The reading of a cell in the short form of the list. */
function short(cell: string, planDay: string): string {
  const { kind, due, repeats, original, yearAssumed } = readTimescale(
    { value: cell, numberFormat: "General" },
    { planDay, startDay: null, date1904: false },
  );
  const when = kind === "date" ? due.join("/") + (yearAssumed ? "?" : "") : kind;
  return when + (original ? ` was ${original}` : "") + (repeats ? ` @${repeats}` : "");
}

describe("cells as people write them", () => {
  test.each(REALISTIC_CELLS)("%j is %s", (cell, reading) => {
    expect(short(cell, "2011-07-22")).toBe(reading);
  });

  test.each(CELLS_OF_2023)("%j is %s in 2023", (cell, reading) => {
    expect(short(cell, "2023-05-10")).toBe(reading);
  });

  test.each(CELLS_OF_2024)("%j is %s in 2024", (cell, reading) => {
    expect(short(cell, "2024-07-15")).toBe(reading);
  });
});
