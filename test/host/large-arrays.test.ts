import { open, written } from "./workbooks";

/** office.js writes arrays of more cells than this in parts, after asking whether the shape is right. */
const writtenAtOnce = 1500;
const rows = 800;
const grid = (height: number, width: number): string[][] =>
  Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_cell, column) => `${String(row)}/${String(column)}`),
  );
const address = `B2:D${String(rows + 1)}`;

it("takes a large array whole, in values, formulas and number formats", async () => {
  const values = grid(rows, 3);
  expect(values.flat().length).toBeGreaterThan(writtenAtOnce);
  const { host, onSheet } = open(written("<sheetData/>"));
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange(address);
    range.numberFormat = values.map((row) => row.map((_, column) => (column === 2 ? "0.00" : "@")));
    range.formulas = values;
    range.load("formulas,numberFormat");
    await context.sync();
    expect(range.formulas).toEqual(values);
    expect(range.numberFormat.at(-1)).toEqual(["@", "@", "0.00"]);
    range.values = values.map((row) => row.map((text) => `v${text}`));
    const all = sheet.getUsedRange(true).load("address,values");
    await context.sync();
    expect([all.address, all.values]).toEqual([
      `Plan!${address}`,
      values.map((row) => row.map((text) => `v${text}`)),
    ]);
  });
  expect(host.actions).toContain("call Range _ValidateArraySize");
});

it.each<[string, string[][]]>([
  ["a row too few", grid(rows - 1, 3)],
  ["a row too many", grid(rows + 1, 3)],
  ["a column too few", grid(rows, 2)],
  ["a column too many", grid(rows, 4)],
  ["rows and columns exchanged", grid(3, rows)],
  ["a first row too long", grid(rows, 3).map((row, index) => (index ? row : [...row, "x"]))],
])("refuses a large array with %s and writes none of it", async (_what, values) => {
  const { codeOf, onSheet } = open(written("<sheetData/>"));
  expect(await codeOf((sheet) => (sheet.getRange(address).values = values))).toBe("InvalidArgument");
  await onSheet(async (sheet, context) => {
    const used = sheet.getUsedRangeOrNullObject();
    await context.sync();
    expect(used.isNullObject).toBe(true);
  });
});

it("refuses a large array with a short row where it comes to it; the parts before it are written", async () => {
  const values = grid(rows, 3).map((row, index) => (index === rows - 1 ? row.slice(1) : row));
  const { codeOf, onSheet } = open(written("<sheetData/>"));
  expect(await codeOf((sheet) => (sheet.getRange(address).values = values))).toBe("InvalidArgument");
  await onSheet(async (sheet, context) => {
    const used = sheet.getUsedRange(true).load("address");
    await context.sync();
    expect(used.address).toBe("Plan!B2:D501");
  });
});

it("writes a large array at once where Excel cannot be asked for its shape", async () => {
  const { host, onSheet } = open(written("<sheetData/>"), { apiVersion: "1.2" });
  await onSheet((sheet) => {
    sheet.getRange(address).values = grid(rows, 3);
  });
  expect(host.actions.filter((action) => action === "set Range values")).toHaveLength(1);
  expect(host.actions).not.toContain("call Range _ValidateArraySize");
});
