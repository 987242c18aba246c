import { readTimescale } from "../../../../src/plan/reading/timescale";

const context = { planDay: "2011-07-22", startDay: null, date1904: false };

describe("cells that hold no text", () => {
  test.each<[number, string, string, string[]]>([
    [40694, "dd/mm/yyyy", "31 May 2011", ["2011-05-31"]],
    [40694.75, "dd/mm/yyyy hh:mm", "31 May 2011", ["2011-05-31"]],
    [40694, "[$-809]d mmmm yyyy;@", "31 May 2011", ["2011-05-31"]],
    [40694, 'd "of" mmm', "31 May 2011", ["2011-05-31"]],
    [40664, "mmm-yy", "May 2011", ["2011-05-31"]],
    [40664, "mmmm yyyy", "May 2011", ["2011-05-31"]],
    [40664, "yyyy", "2011", ["2011-12-31"]],
    [40694, "General", "31 May 2011", ["2011-05-31"]],
    [40694, "0", "31 May 2011", ["2011-05-31"]],
    [40694.5, "hh:mm", "31 May 2011", ["2011-05-31"]],
    [2012, "General", "2012", ["2012-12-31"]],
    [2100, "0", "2100", ["2100-12-31"]],
  ])("%d shown as %j", (value, numberFormat, text, due) => {
    expect(readTimescale({ value, numberFormat }, context)).toMatchObject({
      kind: "date",
      text,
      due,
      readBy: [{ form: "date-cell", words: text }],
    });
  });

  test.each<[number, string]>([
    [2012, "dd/mm/yyyy"],
    [0, "dd/mm/yyyy"],
    [-5, "dd/mm/yyyy"],
    [6, "General"],
    [0.75, "0%"],
    [1989, "General"],
    [2011.5, "General"],
    [36525, "General"],
    [73051, "General"],
    [1e300, "General"],
    [Number.NaN, "dd/mm/yyyy"],
    [Number.POSITIVE_INFINITY, "dd/mm/yyyy"],
  ])("%d shown as %j is unclear", (value, numberFormat) => {
    expect(readTimescale({ value, numberFormat }, context)).toMatchObject({ kind: "unclear", due: [] });
  });

  test("what a date cell does not show is said to be assumed", () => {
    const month = readTimescale({ value: 44440, numberFormat: "mmm-yy" }, context);
    expect(month).toMatchObject({ text: "September 2021", due: ["2021-09-30"], yearAssumed: false });
    expect(month.assumed).toEqual(["The cell shows September 2021 and no day, so its last day is taken."]);
    const serial = readTimescale({ value: 40694, numberFormat: "General" }, context);
    expect(serial.assumed).toEqual(["The number 40694 is read as the date 31 May 2011."]);
    expect(readTimescale({ value: 40694, numberFormat: "d-mmm-yy" }, context).assumed).toEqual([]);
  });

  test("workbooks that count from 1904", () => {
    const cell = { value: 40694 - 1462, numberFormat: "dd/mm/yyyy" };
    expect(readTimescale(cell, { ...context, date1904: true }).due).toEqual(["2011-05-31"]);
  });

  test.each([true, false, "#REF!", "#N/A", "#DIV/0!", "#NAME?", "#SPILL!"])("%j is unclear", (value) => {
    expect(readTimescale({ value, numberFormat: "General" }, context)).toMatchObject({
      kind: "unclear",
      text: String(value),
    });
  });

  test.each(["", "   ", "\n", "\u00a0", "\u200b"])("%j is blank", (value) => {
    expect(readTimescale({ value, numberFormat: "General" }, context).kind).toBe("blank");
  });
});
