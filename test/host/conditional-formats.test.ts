import { excelize } from "./excelize";
import { made, open, partsOf, plain, written } from "./workbooks";

const ours = '=AND($C2<45000,N("action-plan-review:overdue")=0)';
const rules =
  "<sheetData/>" +
  '<conditionalFormatting sqref="A1:A9"><cfRule type="expression" dxfId="0" priority="2" stopIfTrue="1"><formula>$A1="x"</formula></cfRule>' +
  '<cfRule type="dataBar" priority="1"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar>' +
  '<extLst><ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}" xmlns:x14="u"><x14:id>{AA}</x14:id></ext></extLst></cfRule></conditionalFormatting>' +
  '<conditionalFormatting sqref="C1:C9"><cfRule type="duplicateValues" priority="5"/></conditionalFormatting>' +
  '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
  '<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="u" xmlns:xm="v"><x14:conditionalFormattings>' +
  '<x14:conditionalFormatting><x14:cfRule type="dataBar" id="{AA}"/><xm:sqref>A1:A9</xm:sqref></x14:conditionalFormatting>' +
  '<x14:conditionalFormatting><x14:cfRule type="iconSet" priority="3" id="{BB}"/><xm:sqref>B1:B9</xm:sqref></x14:conditionalFormatting>' +
  "</x14:conditionalFormattings></ext></extLst>";

function addOurs(sheet: Excel.Worksheet, address = "A2:C9", last = true): Excel.ConditionalFormat {
  const format = sheet.getRange(address).conditionalFormats.add("Custom");
  format.custom.rule.formula = ours;
  format.custom.format.fill.color = "#9C0006";
  format.custom.format.font.color = "#FFFFFF";
  format.custom.format.font.bold = true;
  if (last) format.priority = 99;
  return format;
}

it("lists every kind of rule in order of priority, those of later Excels included", async () => {
  const { onSheet } = open(written(rules));
  await onSheet(async (sheet, context) => {
    const all = sheet.getRange().conditionalFormats.load("items/type,items/priority,items/stopIfTrue");
    const some = sheet.getRange("B2:C2").conditionalFormats.load("items/type");
    await context.sync();
    expect(all.items.map((rule) => [rule.type, rule.priority, rule.stopIfTrue])).toEqual([
      ["DataBar", 0, false],
      ["Custom", 1, true],
      ["IconSet", 2, false],
      ["PresetCriteria", 3, false],
    ]);
    expect(some.items.map((rule) => rule.type)).toEqual(["IconSet", "PresetCriteria"]);
    const formulas = all.items.map((rule) => {
      const custom = rule.customOrNullObject.load("rule/formula");
      return custom;
    });
    await context.sync();
    expect(formulas.map((custom) => (custom.isNullObject ? null : custom.rule.formula))).toEqual([
      null,
      '=$A1="x"',
      null,
      null,
    ]);
  });
});

it("adds a rule at the lowest priority and changes no other rule", async () => {
  const bytes = written(rules);
  const { onSheet, save } = open(bytes);
  await onSheet((sheet) => {
    addOurs(sheet);
  });
  const before = partsOf(bytes)["xl/worksheets/sheet1.xml"] ?? "";
  const after = partsOf(save())["xl/worksheets/sheet1.xml"] ?? "";
  const added = /<conditionalFormatting sqref="A2:C9">.*?<\/conditionalFormatting>/.exec(after)?.[0] ?? "";
  expect(added).toContain('priority="6"');
  expect(after.replace(added, "")).toBe(before);
  expect(after.indexOf(added)).toBeLessThan(after.indexOf("<pageMargins"));
  expect(partsOf(save())["xl/styles.xml"]).toContain('<bgColor rgb="FF9C0006"/>');
});

it("puts a new rule on top unless told otherwise, with priorities from 1", async () => {
  const { onSheet, save } = open(written(rules));
  await onSheet((sheet) => {
    addOurs(sheet, "A2:C9", false);
  });
  const sheet = partsOf(save())["xl/worksheets/sheet1.xml"] ?? "";
  expect(sheet).toMatch(/sqref="A2:C9"><cfRule type="expression" priority="1"/);
  expect(sheet).toContain('type="dataBar" priority="2"');
  expect(sheet).toContain('priority="3" stopIfTrue="1"');
  expect(sheet).toContain('type="duplicateValues" priority="5"');
});

it("takes its own rule away and leaves the file as it was", async () => {
  const bytes = written(rules);
  const first = open(bytes);
  await first.onSheet((sheet) => {
    addOurs(sheet);
  });
  const second = open(first.save());
  await second.onSheet(async (sheet, context) => {
    const all = sheet.getRange().conditionalFormats.load("items/type");
    await context.sync();
    const customs = all.items
      .filter((rule) => rule.type === "Custom")
      .map((rule) => ({ rule, formula: rule.custom.rule.load("formula") }));
    await context.sync();
    for (const { rule, formula } of customs) if (formula.formula === ours) rule.delete();
  });
  const sheetOf = (file: Uint8Array) => partsOf(file)["xl/worksheets/sheet1.xml"];
  expect(sheetOf(second.save())).toBe(sheetOf(bytes));
});

it("deletes a data bar with the part of it that later Excels read", async () => {
  const { onSheet, save } = open(written(rules));
  await onSheet(async (sheet, context) => {
    const all = sheet.getRange("A1").conditionalFormats.load("items/type");
    await context.sync();
    all.items.find((rule) => rule.type === "DataBar")?.delete();
  });
  expect(partsOf(save())["xl/worksheets/sheet1.xml"]).not.toContain("{AA}");
});

it("does not grow the styles when rules are refreshed again and again", async () => {
  let bytes = await plain();
  const sizes: number[] = [];
  for (let round = 0; round < 3; round++) {
    const { onSheet, save } = open(bytes);
    await onSheet(async (sheet, context) => {
      const all = sheet.getRange().conditionalFormats.load("items/id");
      await context.sync();
      for (const rule of all.items) rule.delete();
      addOurs(sheet);
    });
    bytes = save();
    sizes.push((partsOf(bytes)["xl/styles.xml"] ?? "").length);
  }
  expect(new Set(sizes).size).toBe(1);
});

it("keeps one rule over several areas, which getRange refuses", async () => {
  const { onSheet, codeOf, save } = open(await plain());
  await onSheet(async (sheet, context) => {
    const format = sheet.getRanges("A2:A5,C2:C5").conditionalFormats.add("Custom");
    format.custom.rule.formula = ours;
    const ranges = format.getRanges().load("address,areaCount,areas/items/rowIndex");
    await context.sync();
    expect([ranges.address, ranges.areaCount]).toEqual(["Sheet1!A2:A5,Sheet1!C2:C5", 2]);
    expect(ranges.areas.items.map((area) => area.rowIndex)).toEqual([1, 1]);
  });
  expect(
    await codeOf((sheet) => sheet.getRange("A2").conditionalFormats.getItemAt(0).getRange().load("address")),
  ).toBe("InvalidOperation");
  expect(partsOf(save())["xl/worksheets/sheet1.xml"]).toContain('sqref="A2:A5 C2:C5"');
});

it("draws the sides of a rule's cells by the names of the API", async () => {
  const { onSheet, save } = open(await plain());
  await onSheet((sheet) => {
    const { custom } = sheet.getRange("A2:C2").conditionalFormats.add("Custom");
    custom.rule.formula = ours;
    custom.format.borders.left.style = "Continuous";
    custom.format.borders.left.color = "#9C0006";
    custom.format.borders.getItem("EdgeBottom").style = "Dash";
  });
  await open(save()).onSheet(async (sheet, context) => {
    const { borders } = sheet.getRange("A2").conditionalFormats.getItemAt(0).custom.format;
    const sides = [borders.left, borders.bottom, borders.top].map((side) => side.load("style,color"));
    await context.sync();
    expect(sides.map(({ style, color }) => `${style} ${color}`)).toEqual([
      "Continuous #9C0006",
      "Dash #000000",
      "None #000000",
    ]);
  });
});

it("keeps a number format in the rule alone, under a number that no other has", async () => {
  const bytes = await plain();
  const { onSheet, save } = open(bytes);
  const codes = ['[<0]-General;General;General;"Late: "@', "0.0 %", "0.0 %", "0%"];
  await onSheet((sheet) => {
    codes.forEach((code, index) => {
      addOurs(sheet, `A${index + 2}`).custom.format.numberFormat = code;
    });
    sheet.getRange("D2").numberFormat = [['"of its own "0']];
  });
  const styles = partsOf(save())["xl/styles.xml"] ?? "";
  const [conditional = ""] = /<dxfs.*<\/dxfs>/s.exec(styles) ?? [];
  const numbers = [...conditional.matchAll(/numFmtId="(\d+)"/g)].map(([, id]) => Number(id));
  const [own] = /(?<=numFmtId=")\d+(?=" formatCode="&quot;of its own)/.exec(styles) ?? [];
  expect(numbers).toEqual([164, 165, 9]);
  expect(Number(own)).toBe(166);
  await open(save()).onSheet(async (sheet, context) => {
    const formats = codes.map((_, index) =>
      sheet
        .getRange(`A${index + 2}`)
        .conditionalFormats.getItemAt(0)
        .custom.format.load("numberFormat"),
    );
    await context.sync();
    expect(formats.map(({ numberFormat }) => numberFormat as string)).toEqual(codes);
  });
});

it("is a file whose rules another reader sees", async () => {
  const { onSheet, save } = open(await made(["SetCellValue", "Sheet1", "A2", "x"]));
  await onSheet((sheet) => {
    addOurs(sheet, "A2:A5");
  });

  const { results } = await excelize([["GetCellValue", "Sheet1", "A2"]], save());
  expect(results[0]?.["value"]).toBe("x");
  expect(await rulesSeen(save())).toContain("action-plan-review:overdue");
});

/** The rules of a saved file, written again by the other reader from what it understood. */
async function rulesSeen(bytes: Uint8Array): Promise<string> {
  const { buffer } = await excelize([["SetCellValue", "Sheet1", "H9", "seen"]], bytes);
  return partsOf(buffer)["xl/worksheets/sheet1.xml"] ?? "";
}
