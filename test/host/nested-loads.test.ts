import { made, open, partsOf } from "./workbooks";

/** Two sheets, with a table, names of both scopes and a print area. */
const workbook = (): Promise<Uint8Array> =>
  made(
    ["NewSheet", "Other"],
    ["SetSheetRow", "Sheet1", "A1", ["Lead", "Open"]],
    ["AddTable", "Sheet1", { Range: "A1:B3", Name: "Actions" }],
    ["SetDefinedName", { Name: "Leads", RefersTo: "Sheet1!$A$2:$A$3", Comment: "who" }],
    ["SetDefinedName", { Name: "Here", RefersTo: "Other!$A$1", Scope: "Other" }],
    ["SetDefinedName", { Name: "_xlnm.Print_Area", RefersTo: "Other!$A$1:$B$2", Scope: "Other" }],
  );

it("loads what belongs to every sheet in one request, and changes it afterwards", async () => {
  const { run, host, save } = open(await workbook());
  await run(async (context) => {
    const { worksheets } = context.workbook;
    const first = worksheets.getItem("Sheet1");
    worksheets.getItem("Other").customProperties.add("made by", "review");
    first.charts.add("BarClustered", first.getRange("A1:B3"));
    await context.sync();
    const before = host.requests;
    worksheets.load(
      "items/name,items/customProperties/items/key,items/customProperties/items/value," +
        "items/tables/items/name,items/charts/items/name",
    );
    context.workbook.names.load("items/name");
    await context.sync();
    expect(host.requests - before).toBe(1);
    const told = worksheets.items.map(({ name, customProperties, tables, charts }) => [
      name,
      customProperties.items.map(({ key, value }) => `${key}: ${value}`),
      tables.items.map((table) => table.name),
      charts.items.map((chart) => chart.name),
    ]);
    expect(told).toEqual([
      ["Sheet1", [], ["Actions"], ["Chart 1"]],
      ["Other", ["made by: review"], [], []],
    ]);
    expect(context.workbook.names.items.map(({ name }) => name)).toEqual(["Leads"]);
    for (const { customProperties, tables, charts } of worksheets.items) {
      for (const property of customProperties.items) property.value = "again";
      for (const table of tables.items) table.showBandedRows = false;
      for (const chart of charts.items) chart.name = "Leads";
    }
  });
  const parts = partsOf(save());
  expect(parts["xl/customProperty1.bin"]?.replaceAll("\0", "")).toBe("again");
  expect(parts["xl/tables/table1.xml"]).toContain('showRowStripes="0"');
  expect(parts["xl/drawings/drawing1.xml"]).toContain('name="Leads"');
});

it("tells the names of the workbook and those of a sheet, whatever their case", async () => {
  await open(await workbook()).run(async (context) => {
    const name = context.workbook.names.getItem("LEADS").load("name,formula,visible,scope,comment");
    const none = context.workbook.names.getItemOrNullObject("Here").load("name");
    const own = context.workbook.worksheets.getItem("Other").names.load("items/name,items/scope");
    await context.sync();
    expect(name.toJSON()).toMatchObject({
      name: "Leads",
      formula: "=Sheet1!$A$2:$A$3",
      visible: true,
      scope: "Workbook",
      comment: "who",
    });
    expect(none.isNullObject).toBe(true);
    expect(own.items.map((item) => `${item.name} ${item.scope}`).sort()).toEqual([
      "Here Worksheet",
      "Print_Area Worksheet",
    ]);
  });
});
