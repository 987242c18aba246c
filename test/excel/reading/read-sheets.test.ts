import { readSheets } from "../../../src/excel/reading/read-sheets";
import { summarise } from "../../../src/excel/summary/summarise";
import { validate } from "../../../src/excel/validate";
import { ExcelTrouble } from "../../../src/excel/asking/trouble";
import { HostError } from "../../../src/host/host-error";
import { writeNumberFormats, writeValues } from "../../../src/host/objects/range/range-values";
import { scopeOf } from "../../../src/host/objects/sheet/worksheet";
import { areaAddress, parseArea } from "../../../src/host/xlsx/cells/address";
import { bytesOf, loadExcelize, must } from "../../fixtures/excelize";
import { PLAN_PART, planParts, replace, splice, zipped } from "../../fixtures/plan-parts";
import { richWorkbook } from "../../fixtures/rich-workbook";
import { buildWorkbook } from "../../fixtures/workbook";
import { openInExcel } from "../in-excel";
import { ASAT, planRows, planWorkbook } from "../plan-workbook";

const options = { asAt: ASAT, today: "2026-07-17" };

/** Changes the open workbook as its user would, beginning at the sheet of the plan. */
function inExcel(change: (sheet: Excel.Worksheet) => void): Promise<void> {
  return Excel.run(async (context) => {
    change(context.workbook.worksheets.getItem("Action plan"));
    await context.sync();
  });
}

test("reads the plan from the sheet that has one, and changes nothing", async () => {
  const bytes = await planWorkbook(planRows(6), [
    {
      name: "Notes",
      rows: [
        ["Lead", "Telephone"],
        ["Ann", "none"],
      ],
    },
  ]);
  const { workbook } = openInExcel(bytes);
  const before = workbook.save();
  const { plan } = await validate(options);
  expect(plan).toMatchObject({ sheet: "Action plan", headerRow: 3 });
  expect(plan.actions.map(({ status }) => status)).toEqual([
    "on-target",
    "partial",
    "complete",
    "on-target",
    "partial",
    "complete",
  ]);
  expect(workbook.save()).toEqual(before);
});

test("of several plans that in front is taken, else the longest with something open, unless a sheet is named", async () => {
  const closed = planRows(9).map((row, place) => (place < 3 ? row : [...row.slice(0, 6), "Completed"]));
  const others = [
    { name: "Longer plan", rows: planRows(5) },
    { name: "Closed actions", rows: closed },
    { name: "Cover", rows: [["Papers for the committee"]] },
  ];
  const { host } = openInExcel(await planWorkbook(planRows(2), others));
  const taken = async (how: object = {}) => (await validate({ ...options, ...how })).plan.sheet;
  expect(await taken()).toBe("Action plan");
  // As on a protected sheet.
  host.beforeAction = (name) => {
    if (name.includes("getSpecialCells")) throw new HostError("AccessDenied", "Not to be searched.");
  };
  expect(await taken()).toBe("Action plan");
  host.beforeAction = undefined;
  expect(await taken({ preferred: "Longer plan" })).toBe("Longer plan");
  expect(await taken({ preferred: "Renamed since" })).toBe("Action plan");
  await inExcel((sheet) => sheet.context.workbook.worksheets.getItem("Cover").activate());
  expect(await taken()).toBe("Longer plan");
  expect(await taken({ sheetName: "action PLAN" })).toBe("Action plan");
});

test("date cells, serials and merged areas come through", async () => {
  const rows = planRows(3);
  rows[3]![5] = 46203; // 30 June 2026
  rows[4]![4] = null;
  const bytes = await buildWorkbook([
    { name: "Action plan", rows, merges: ["E4:E5", "A1:G1"], numberFormats: { F4: "dd/mm/yyyy" } },
  ]);
  openInExcel(bytes);
  const { actions } = await validate(options);
  expect(actions[0]?.timescale).toMatchObject({ kind: "date", due: ["2026-06-30"], text: "30 June 2026" });
  expect(actions[1]?.leads).toEqual(["Ann Price"]);
});

test("more than 512 merged areas in one block of rows are read, each of them", async () => {
  const rows = planRows(400);
  const merges: string[] = [];
  for (let row = 4; row < 400; row += 2) {
    merges.push(...["A", "B", "C"].map((column) => `${column}${row}:${column}${row + 1}`));
    rows[row]!.fill(null, 0, 3);
  }
  openInExcel(await buildWorkbook([{ name: "Action plan", rows, merges }]));
  const { plan } = await validate(options);
  expect(merges.length).toBeGreaterThan(512);
  expect(plan.actions).toHaveLength(400);
  expect(plan.actions.slice(0, 4).map(({ number }) => number)).toEqual(["1.", "1.", "3.", "3."]);
  expect(plan.actions[395]).toMatchObject({ number: "395.", area: "Supervision", sources: ["Ofsted"] });
});

test("so many merged areas that Excel cuts their addresses are read all the same, in one round trip more", async () => {
  const rows = planRows(100);
  const merges: string[] = [];
  for (let row = 4; row < 100; row += 2) {
    merges.push(...["A", "B", "C", "E"].map((column) => `${column}${row}:${column}${row + 1}`));
    rows[row]!.fill(null, 0, 3);
  }
  const name = "Children's plan of 2026 and 2027";
  const { host } = openInExcel(await buildWorkbook([{ name: name.slice(0, 31), rows, merges }]));
  const { plan } = await validate(options);
  expect(host.requests).toBe(3);
  expect(plan.actions.map(({ number }) => number)).toEqual(
    rows.slice(3).map((_, index) => `${index < 96 ? index - (index % 2) + 1 : index + 1}.`),
  );

  // Somebody takes them apart before they are asked for in the other way.
  host.beforeRequest = (request) => {
    const all = { top: 0, left: 0, bottom: rows.length, right: 9 };
    if (request === 6) host.workbook.sheets[0]?.mergedAreas.removeTouching(all);
  };
  const { sheets } = await Excel.run((context) => readSheets(context));
  expect(sheets.map(({ merges: areas }) => areas)).toEqual([[]]);
});

describe("merged areas are read", () => {
  const COLUMNS = [..."ABCDEFG"];
  /** Two cells of a column, one above the other. */
  const pairs = (columns: string[], from: number, to: number) =>
    Array.from({ length: Math.floor((to - from + 1) / 2) }, (_, index) => from + 2 * index).flatMap((row) =>
      columns.map((column) => `${column}${row}:${column}${row + 1}`),
    );
  /** Two cells of a row, of which only the first has something in it and is read. */
  const beyond = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, index) => `G${from + index}:H${from + index}`);
  /** As long as Excel cuts addresses, and one letter more: the last row is told with a digit too few. */
  const cut = [...pairs([..."ABCDEF"], 10, 99), ...beyond(10, 94), ...pairs([..."ABCDEF"], 100, 105)].slice(
    0,
    371,
  );

  test.each([
    ["across a whole row and a whole column", ["A1:XFD1", "G2:G1048576"]],
    ["more that stick out than could lie within", [...pairs([..."ABCDEF"], 2, 200), ...beyond(2, 200)]],
    ["whose address is cut in its last number", cut],
  ])("%s", async (_, merges) => {
    const parts = planParts(Array.from({ length: 200 }, () => COLUMNS));
    const list = merges.map((ref) => `<mergeCell ref="${ref}"/>`).join("");
    replace(parts, PLAN_PART, '<mergeCell ref="B4:B5"/>', list);
    openInExcel(zipped(parts));
    const { sheets } = await Excel.run((context) => readSheets(context, "Action plan"));
    const read = sheets[0]!.merges.map(({ rowIndex, columnIndex, rowCount, columnCount }) =>
      areaAddress({
        ...{ top: rowIndex, left: columnIndex },
        ...{ bottom: rowIndex + rowCount - 1, right: columnIndex + columnCount - 1 },
      }),
    );
    expect(read.sort()).toEqual(merges.map((ref) => areaAddress(parseArea(ref)!)).sort());
  });
});

describe("number formats are read where there are numbers", () => {
  const JUNE = 46203;
  const dated = async (cell: string, columns: number[]) => {
    const rows = planRows(6).map((row) => [...Array<null>(columns.length).fill(null), ...row]);
    rows[5]![5 + columns.length] = JUNE;
    return buildWorkbook([{ name: "Action plan", rows, numberFormats: { [cell]: "dd/mm/yyyy" } }]);
  };

  test.each([
    ["in a column of texts", "F6", []],
    ["further to the right than is asked ahead", "J6", [0, 1, 2, 3]],
  ])("%s", async (_, cell, columns) => {
    const { host } = openInExcel(await dated(cell, columns));
    const { actions } = await validate(options);
    expect(actions.map(({ timescale }) => timescale.kind)).toEqual(Array(6).fill("date"));
    expect(actions[2]?.timescale).toMatchObject({ due: ["2026-06-30"], text: "30 June 2026" });
    expect(host.requests).toBe(2);
  });

  test("of columns side by side, though they are told together", async () => {
    const rows = planRows(6);
    rows[5]![5] = JUNE;
    rows[5]![6] = 0.5;
    const { host } = openInExcel(
      await buildWorkbook([{ name: "Action plan", rows, numberFormats: { F6: "dd/mm/yyyy" } }]),
    );
    const { actions } = await validate(options);
    expect(actions[2]?.timescale.due).toEqual(["2026-06-30"]);
    expect(host.requests).toBe(2);
  });

  test("of formulas too, and on a protected sheet, which Excel may not let be searched, in one round trip more", async () => {
    const parts = planParts();
    replace(parts, PLAN_PART, '<c r="F7" s="1"><v>46203</v>', '<c r="F7" s="1"><f>F1+1</f><v>46203</v>');
    const timescales = async () => {
      const { host } = openInExcel(zipped(parts));
      const { actions } = await validate(options);
      return { requests: host.requests, due: actions[3]?.timescale.due };
    };
    expect(await timescales()).toEqual({ requests: 2, due: ["2026-06-30"] });
    splice(parts, PLAN_PART, "<mergeCells", '<sheetProtection sheet="1"/>');
    expect(await timescales()).toEqual({ requests: 3, due: ["2026-06-30"] });
  });

  test.each([
    ["right", 0],
    ["left", 7],
  ])(
    "in so many places that Excel cuts their addresses, and to the %s of those that it tells",
    async (_, column) => {
      const rows = planRows(500);
      // The cells of this column alone fill an address.
      for (let row = 3; row < rows.length; row += 2) rows[row]![column] = row;
      rows[500]![5] = JUNE;
      const numberFormats = { F501: "dd/mm/yyyy" };
      const name = "Children's plan of 2026 and 2027".slice(0, 31);
      const { host } = openInExcel(await buildWorkbook([{ name, rows, numberFormats }]));
      const { actions } = await validate(options);
      expect(actions[497]?.timescale.due).toEqual(["2026-06-30"]);
      expect(host.requests).toBe(2);
    },
  );

  test("also of one that was written after it was asked where there are any", async () => {
    const { host } = openInExcel(await planWorkbook(planRows(6)));
    host.beforeRequest = (request) => {
      const range = {
        scope: scopeOf(host.workbook.sheets[0]!),
        area: { top: 5, bottom: 5, left: 5, right: 5 },
      };
      if (request !== 2) return;
      writeValues(range, [[JUNE]]);
      writeNumberFormats(range, [["dd/mm/yyyy"]]);
    };
    const { actions } = await validate(options);
    expect(actions[2]?.timescale).toMatchObject({ due: ["2026-06-30"], text: "30 June 2026" });
    expect(host.requests).toBe(3);
  });

  test("and cost nothing where there are none", async () => {
    const sent = async (bytes: Uint8Array) => {
      const { host } = openInExcel(bytes);
      await validate(options);
      return host.bytesSent;
    };
    const rows = planRows(300);
    const without = await sent(await planWorkbook(rows));
    rows[5]![5] = JUNE;
    // Of the one column with a number, and of no other.
    const more = (await sent(await planWorkbook(rows))) - without;
    expect(more).toBeGreaterThan(300 * 10);
    expect(more).toBeLessThan(300 * 15);
  });
});

test.each([30, 200])("two round trips for %i actions", async (count) => {
  const { host } = openInExcel(await planWorkbook(planRows(count)));
  await validate(options);
  expect(host.requests).toBe(2);
});

describe("the sizes of the sheets are asked for with their names", () => {
  const sheetsBehind = (count: number) =>
    Array.from({ length: count }, (_, index) => ({
      name: index === count - 1 ? "Last plan" : `Plan ${index}`,
      rows: planRows(index + 1),
    }));
  /** The last plan, not that in front, by which all sheets are seen to be read. */
  const last = { ...options, preferred: "Last plan" };
  const actionsOf = async (sheetName?: string) => (await validate({ ...last, sheetName })).plan.actions;

  test.each([
    ["of a few sheets, with hidden ones between them", 3, 2],
    ["of many sheets, which takes one round trip more", 9, 3],
  ])("%s", async (_, count, trips) => {
    const others = [{ name: "Lists", rows: [] }, { name: "Old", rows: planRows(20) }, ...sheetsBehind(count)];
    const { host } = openInExcel(await planWorkbook(planRows(2), others));
    await inExcel(({ context }) => {
      for (const hidden of ["Lists", "Old"])
        context.workbook.worksheets.getItem(hidden).visibility = "Hidden";
    });
    const before = host.requests;
    expect(await actionsOf()).toHaveLength(count);
    expect(host.requests - before).toBe(trips);
    expect(await actionsOf("Old")).toHaveLength(20);
    expect(await actionsOf("Plan 1")).toHaveLength(2);
  });

  test("which take no further round trip for a blank sheet, or one of any name", async () => {
    const others = [
      { name: "Notes", rows: [] },
      { name: "Ann's, A1!B2", rows: planRows(5) },
    ];
    const { host } = openInExcel(await planWorkbook(planRows(2), others));
    const { plan } = await validate({ ...options, preferred: others[1]?.name });
    expect(plan.actions).toHaveLength(5);
    expect(host.requests).toBe(2);
  });

  test("and are asked for once more where they come in another order than the sheets", async () => {
    const { host } = openInExcel(await planWorkbook(planRows(2), sheetsBehind(3)));
    const [first] = host.workbook.sheets;
    // Hidden after the sheets were listed, and before the first visible one is sought.
    host.beforeAction = (name) => {
      first?.entry.set("state", name.includes("getFirst") ? "hidden" : "visible");
    };
    expect(await actionsOf()).toHaveLength(3);
    expect(host.requests).toBe(3);
  });

  test("and are asked for once more where the sheets come to an end too soon", async () => {
    const { host } = openInExcel(await planWorkbook(planRows(1), sheetsBehind(3)));
    // Hidden after the sheets were listed, so that none follows the first.
    host.beforeAction = (name) => {
      const state = name.includes("getNextOrNullObject") ? "hidden" : "visible";
      for (const { entry } of host.workbook.sheets.slice(1)) entry.set("state", state);
    };
    expect(await actionsOf()).toHaveLength(3);
    expect(host.requests).toBe(3);
  });

  test.each(["InvalidArgument", "GeneralException"])(
    "and where Excel refuses that with %s, after them: the same is read",
    async (code) => {
      const { host } = openInExcel(await planWorkbook(planRows(2), sheetsBehind(3)));
      const read = await validate(last);
      const before = host.requests;
      host.beforeAction = (name) => {
        if (name.includes("getNextOrNullObject")) throw new HostError(code, "Not of a null object.");
      };
      expect(await validate(last)).toEqual(read);
      expect(host.requests - before).toBe(4);
    },
  );
});

test("a plan with more text than Excel hands over at once is read in parts", async () => {
  const long = "The team met and talked about it at some length. ".repeat(50);
  const { host } = openInExcel(await planWorkbook(planRows(40, long)), { payloadLimit: 50_000 });
  const { plan } = await validate(options);
  expect(plan.actions.map(({ number }) => number)).toEqual(
    Array.from({ length: 40 }, (_, index) => `${index + 1}.`),
  );
  expect(plan.actions[39]?.progress.text.length).toBeGreaterThan(2_400);
  expect(host.requests).toBeGreaterThan(2);
});

test.each(["RequestPayloadSizeLimitExceeded", "RangeExceedsLimit", "OperationCellsExceedLimit"])(
  "%s, while the cells are read, halves what is asked for",
  async (code) => {
    const { host } = openInExcel(await planWorkbook(planRows(6)));
    host.failAt(2, { code, message: "Too much." });
    expect((await validate(options)).plan.actions).toHaveLength(6);
    expect(host.requests).toBe(4);
  },
);

test("one row with more text than Excel hands over is named", async () => {
  const rows = planRows(3);
  rows[4]![6] = "On target. ".repeat(1000);
  openInExcel(await planWorkbook(rows), { payloadLimit: 8_000 });
  await expect(validate(options)).rejects.toMatchObject({
    code: "row-too-large",
    message:
      "There is more text in row 5 of “Action plan” than Excel hands over at once. Shorten it, then try again.",
  });
});

test("a plan of more cells than are read at a time is read whole, with its merged areas, and asks for no more than fitted", async () => {
  const rows = planRows(900);
  rows[1] = [...Array<null>(255).fill(null), "stray"];
  rows[902]![4] = null;
  const merges = ["E902:E903"];
  const { host } = openInExcel(await buildWorkbook([{ name: "Action plan", rows, merges }]), {
    payloadLimit: 400_000,
  });
  const { plan } = await validate(options);
  expect(plan.actions.map(({ row }) => row)).toEqual(Array.from({ length: 900 }, (_, index) => index + 4));
  expect(plan.actions[899]).toMatchObject({ number: "900.", leads: ["Ann Price"] });
  // The look, a first part of 586 rows that is too much, and all 903 rows by 293.
  expect(host.requests).toBe(1 + 1 + 4);
});

test.each([
  ["far to the right", "XFD2", 100_000],
  ["in the last corner", "XFD1048576", 5_000_000],
])("a stray cell %s neither stops nor slows the review", async (_, cell, mostBytes) => {
  const { host } = openInExcel(await planWorkbook(planRows(6)));
  await inExcel((sheet) => {
    sheet.getRange(cell).values = [["stray"]];
  });
  const [requests, bytes] = [host.requests, host.bytesSent];
  expect((await validate(options)).plan.actions).toHaveLength(6);
  expect(host.requests - requests).toBeLessThanOrEqual(3);
  expect(host.bytesSent - bytes).toBeLessThan(mostBytes);
});

test("cells with only a format are passed over, on a sheet of their own and around the plan", async () => {
  const { host } = openInExcel(await planWorkbook(planRows(6), [{ name: "Coloured", rows: [] }]));
  await inExcel((sheet) => {
    sheet.getRange("Z3000").format.fill.color = "#FFFF00";
    sheet.context.workbook.worksheets.getItem("Coloured").getRange("Z3000").format.fill.color = "#FFFF00";
  });
  const before = host.bytesSent;
  expect((await validate(options)).plan.actions).toHaveLength(6);
  expect(host.bytesSent - before).toBeLessThan(20_000);
  await expect(validate({ ...options, sheetName: "Coloured" })).rejects.toMatchObject({ code: "no-plan" });
});

test("dates are right in a workbook that counts days from 1904", async () => {
  const rows = planRows(3);
  rows[3]![5] = 46203 - 1462; // 30 June 2026
  const excelize = await loadExcelize();
  const file = excelize.OpenReader(
    await buildWorkbook([{ name: "Action plan", rows, numberFormats: { F4: "dd/mm/yyyy" } }]),
  );
  must(file.SetWorkbookProps({ Date1904: true }));
  openInExcel(bytesOf(file));
  const { actions } = await validate(options);
  expect(actions[0]).toMatchObject({ timescale: { kind: "date", due: ["2026-06-30"] }, daysOverdue: 17 });
});

describe("a hidden sheet", () => {
  test.each(["Hidden", "VeryHidden"] as const)("is read only where it is named: %s", async (visibility) => {
    openInExcel(await planWorkbook(planRows(2), [{ name: "Old plan", rows: planRows(5) }]));
    await inExcel((sheet) => {
      sheet.context.workbook.worksheets.getItem("Old plan").visibility = visibility;
    });
    const { plan } = await validate(options);
    expect(plan).toMatchObject({ sheet: "Action plan", otherSheets: [] });
    expect((await validate({ ...options, sheetName: "old plan" })).plan.sheet).toBe("Old plan");
  });

  test("is named where no other holds a plan", async () => {
    const letters = { name: "Letters", rows: [["Dear all"]] };
    openInExcel(await planWorkbook(planRows(2), [letters, { name: "Lists", rows: [["Red"]] }]));
    await inExcel((sheet) => {
      sheet.visibility = "Hidden";
      sheet.context.workbook.worksheets.getItem("Lists").visibility = "VeryHidden";
    });
    const failure: unknown = await validate(options).catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: "no-plan" });
    expect((failure as Error).message).toMatch(
      /^No visible sheet .* Not looked at, because hidden: “Action plan”, “Lists”\. Name the sheet/,
    );
    const named: unknown = await validate({ ...options, sheetName: "Letters" }).catch(String);
    expect(named).toMatch(/The sheet “Letters” has not got a row of headings/);
    expect(named).not.toMatch(/hidden/);
  });
});

test("the summary is never read as a plan, even where nothing else is left", async () => {
  openInExcel(await planWorkbook(planRows(6)));
  const { sheetName } = await summarise(await validate(options));
  await inExcel((sheet) => {
    sheet.getRange().clear();
  });
  await expect(validate(options)).rejects.toMatchObject({ code: "no-plan" });
  await expect(validate({ ...options, sheetName })).rejects.toMatchObject({ code: "no-plan" });
});

test("no plan, and no such sheet, are said in a sentence", async () => {
  openInExcel(
    await buildWorkbook([
      { name: "Letters", rows: [["Dear all"]] },
      { name: "Empty", rows: [] },
    ]),
  );
  await expect(validate(options)).rejects.toMatchObject({ code: "no-plan" });
  await expect(validate({ ...options, sheetName: "Empty" })).rejects.toMatchObject({ code: "no-plan" });
  await expect(validate({ ...options, sheetName: "Plan" })).rejects.toThrow(
    /no sheet called “Plan”.*“Letters”, “Empty”/,
  );
});

test.each([1, 2])("Excel's refusal from request %i on is told in words", async (request) => {
  const { host, workbook } = openInExcel(await planWorkbook(planRows(3)));
  const before = workbook.save();
  host.beforeRequest = (number) => {
    if (number >= request) throw new HostError("InvalidOperationInCellEditMode", "not for users");
  };
  const failure: unknown = await validate(options).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(ExcelTrouble);
  expect((failure as ExcelTrouble).message).toBe(
    "The plan was not read, and nothing was changed. A cell is being edited. Press Enter or Esc, then try again.",
  );
  expect(workbook.save()).toEqual(before);
});

describe("hidden rows and columns", () => {
  /** Hides rows and columns of the open plan, as its user would. */
  const hide = (...addresses: string[]) =>
    inExcel((sheet) => {
      for (const address of addresses) {
        const range = sheet.getRange(address);
        if (/\d/.test(address)) range.rowHidden = true;
        else range.columnHidden = true;
      }
    });

  test("of a workbook from Excel are read like the rest, and told in one finding", async () => {
    const { host } = openInExcel(await richWorkbook());
    const { plan, findings } = await validate(options);
    expect(host.requests).toBe(2);
    expect(plan.actions.map(({ row }) => row)).toEqual([4, 5, 6, 7, 8, 9, 10, 11]);
    expect(plan.actions.filter(({ hidden }) => hidden).map(({ row }) => row)).toEqual([9]);
    expect(findings.filter(({ rule }) => rule === "hidden-cells")).toMatchObject([
      {
        rule: "hidden-cells",
        severity: "suggestion",
        row: 9,
        cell: "D9",
        message: "Hidden, but read and counted all the same: 1 action, in row 9.",
      },
    ]);
  });

  test("columns of the plan that do not show are named, in the order of the sheet", async () => {
    openInExcel(await planWorkbook(planRows(3)));
    await hide("G:G", "E:E");
    const { plan, findings } = await validate(options);
    expect(plan).toMatchObject({ hiddenColumns: ["E", "G"], columns: { lead: "E", progress: "G" } });
    expect(findings).toContainEqual(
      expect.objectContaining({
        rule: "hidden-cells",
        cell: "D3",
        message: "Hidden, but read and counted all the same: columns E, G.",
      }),
    );
  });

  test("keep their places where a plan starts away from the first cell", async () => {
    const rows = planRows(3).map((row) => [null, null, ...row]);
    openInExcel(await planWorkbook([[], [], ...rows]));
    await hide("A7:A7", "G:G");
    const { plan } = await validate(options);
    expect(plan.actions.map(({ row, hidden }) => [row, hidden])).toEqual([
      [6, false],
      [7, true],
      [8, false],
    ]);
    expect(plan.hiddenColumns).toEqual(["G"]);
  });

  test("keep their places where the plan is read in parts, also where all are hidden", async () => {
    const long = "The team met and talked about it at some length. ".repeat(50);
    openInExcel(await planWorkbook(planRows(40, long)), { payloadLimit: 50_000 });
    await hide("A4:A43", "C:C");
    const { plan, findings } = await validate(options);
    expect(plan.actions.every(({ hidden }) => hidden)).toBe(true);
    expect(plan.hiddenColumns).toEqual(["C"]);
    expect(findings.find(({ rule }) => rule === "hidden-cells")?.message).toBe(
      "Hidden, but read and counted all the same: 40 actions, the first in row 4; column C.",
    );
  });

  test("cost no more where there are none, and a few bytes a row where there are", async () => {
    const { host } = openInExcel(await planWorkbook(planRows(400)));
    const sentFor = async () => {
      const [requests, bytes] = [host.requests, host.bytesSent];
      await validate(options);
      expect(host.requests - requests).toBe(2);
      return host.bytesSent - bytes;
    };
    const plain = await sentFor();
    await hide("A10:A11");
    const filtered = await sentFor();
    expect(filtered - plain).toBeGreaterThan(0);
    expect(filtered - plain).toBeLessThan(400 * 25);
  });
});
