import { readTimescale } from "../../../../src/plan/reading/timescale";
import { REALISTIC_CELLS } from "./realistic-cells";

const context = { planDay: "2011-07-22", startDay: null, date1904: false };

/** The reading of a cell in the short form of the list. */
function short(cell: string): string {
  const { kind, due, repeats, original, yearAssumed } = readTimescale(
    { value: cell, numberFormat: "General" },
    context,
  );
  const when = kind === "date" ? due.join("/") + (yearAssumed ? "?" : "") : kind;
  return when + (original ? ` was ${original}` : "") + (repeats ? ` @${repeats}` : "");
}

describe("cells as people write them", () => {
  test.each(REALISTIC_CELLS)("%j is %s", (cell, reading) => {
    expect(short(cell)).toBe(reading);
  });
});
