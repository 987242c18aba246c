import { changeEvents } from "../../src/host/change-events";
import { writeValues } from "../../src/host/objects/range/range-values";
import { scopeOf } from "../../src/host/objects/sheet/worksheet";
import { written, open } from "./workbooks";

const cells = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';

/** A sheet that is watched, and what its handler hears. */
async function watched() {
  const opened = open(written(cells));
  const heard: Excel.WorksheetChangedEventArgs[] = [];
  const handler = await opened.onSheet((sheet) =>
    sheet.onChanged.add((event) => {
      heard.push(event);
      return Promise.resolve();
    }),
  );
  return { ...opened, heard, handler, told: () => heard.map(({ address }) => address) };
}

/** Waits until what the host has sent was handled. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

it("tells of what another batch writes, once for each request, with the cells", async () => {
  const { run, host, heard, told } = await watched();
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Plan");
    sheet.getRange("B2:C3").values = [
      ["a", "b"],
      ["c", "d"],
    ];
    sheet.getRange("E5").formulas = [["=A1"]];
    await context.sync();
    sheet.getRange("A1").clear("Contents");
    await context.sync();
  });
  await settled();
  expect(told()).toEqual(["B2:E5", "A1"]);
  expect(heard[0]).toMatchObject({
    type: "WorksheetChanged",
    changeType: "RangeEdited",
    source: "Local",
    triggerSource: "ThisLocalAddin",
    worksheetId: host.workbook.sheets[0]?.id,
  });
});

it("tells of what the host's user changes, at once or with the next request", async () => {
  const { onSheet, host, heard } = await watched();
  const sheet = host.workbook.sheets[0]!;
  const type = (row: number): void => {
    writeValues({ scope: scopeOf(sheet), area: { top: row, bottom: row, left: 0, right: 0 } }, "typed");
  };
  type(4);
  host.userChanged();
  await settled();
  type(7);
  await onSheet((active) => (active.getRange("B1").values = [["ours"]]));
  await settled();
  expect(heard.map(({ address, triggerSource }) => [address, triggerSource])).toEqual([
    ["A5", "Unknown"],
    ["A8", "Unknown"],
    ["B1", "ThisLocalAddin"],
  ]);
});

it("says nothing of formats, of other sheets and of reading", async () => {
  const { run, told } = await watched();
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Plan");
    const range = sheet.getRange("A1:B2");
    range.format.fill.color = "#FF0000";
    range.numberFormat = [
      ["0", "0"],
      ["0", "0"],
    ];
    range.conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
    range.load("values");
    context.workbook.worksheets.add("Other").getRange("A1").values = [["x"]];
    await context.sync();
  });
  await settled();
  expect(told()).toEqual([]);
});

it("tells those who watch all sheets of each, and each of those once", async () => {
  const { host, run, told } = await watched();
  const heard: string[] = [];
  const handler = await run(async (context) => {
    const added = context.workbook.worksheets.onChanged.add(({ worksheetId, address }) => {
      heard.push(`${worksheetId} ${address}`);
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  const write = () =>
    run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem("Plan").getRange("A1").values = [["ours"]];
      worksheets.add().getRange("B2").values = [["new"]];
      await context.sync();
    });
  await write();
  await settled();
  expect(heard).toEqual([`${host.workbook.sheets[0]!.id} A1`, `${host.workbook.sheets[1]!.id} B2`]);
  expect(told()).toEqual(["A1"]);
  handler.remove();
  await handler.context.sync();
  await write();
  await settled();
  expect(heard).toHaveLength(2);
  // Nor is anything sent for nobody.
  const area = { top: 1, left: 1, bottom: 1, right: 1 };
  writeValues({ scope: scopeOf(host.workbook.sheets[1]!), area }, "typed");
  expect(changeEvents(host.workbook, "Unknown")).toEqual([]);
});

it("says nothing any more when the handler is gone", async () => {
  const { onSheet, run, handler, told } = await watched();
  await onSheet((sheet) => (sheet.name = "Renamed"));
  await handler.context.sync();
  handler.remove();
  await handler.context.sync();
  await run(async (context) => {
    context.workbook.worksheets.getItem("Renamed").getRange("A1").values = [[2]];
    await context.sync();
  });
  await settled();
  expect(told()).toEqual([]);
});
