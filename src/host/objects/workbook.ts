import { textOf } from "../arguments";
import { unwatchChanges, watchChanges } from "../change-events";
import { itemNotFound, notImitated } from "../host-error";
import { HostObject, objectKind, type Argument } from "../host-object";
import { dateSerial } from "../serials";
import type { WorkbookFile } from "../xlsx/workbook-file";
import { namesObject } from "./names";
import { activeCell, selectedArea } from "./selection";
import { addSheet } from "./sheet/sheet-name";
import { tablesObject } from "./tables/tables";
import { scopeOf, visibilityOf, worksheetObject } from "./sheet/worksheet";

/** The workbook that the host has open, with what the host itself knows of it. */
export interface OpenWorkbook {
  readonly workbook: WorkbookFile;
  readonly readOnly: boolean;
  readonly forgetReferences: () => void;
}

type Sheets = WorkbookFile["sheets"];

function visible(workbook: WorkbookFile, only: Argument | undefined): Sheets {
  return workbook.sheets.filter((sheet) => only !== true || visibilityOf(sheet) === "Visible");
}

function findSheet(workbook: WorkbookFile, key: Argument | undefined): HostObject | null {
  const wanted = textOf(key, "key");
  const sheet = workbook.sheets.find(({ id }) => id === wanted) ?? workbook.sheetNamed(wanted);
  return sheet ? worksheetObject(scopeOf(sheet)) : null;
}

/** Excel's WorksheetCollection. */
const worksheetsObject = objectKind<WorkbookFile>({
  name: "WorksheetCollection",
  since: {
    getItemOrNullObject: "1.4",
    getCount: "1.4",
    getFirst: "1.5",
    _RegisterDataChangedEvent: "1.9",
    _UnregisterDataChangedEvent: "1.9",
  },
  items: ({ sheets }) => sheets.map((sheet) => worksheetObject(scopeOf(sheet))),
  methods: {
    add: (workbook, [name]) => {
      const wanted = name === null || name === undefined ? undefined : textOf(name, "name");
      return worksheetObject(scopeOf(addSheet(workbook, wanted)));
    },
    getActiveWorksheet: ({ activeSheet }) => worksheetObject(scopeOf(activeSheet)),
    getCount: (workbook, [visibleOnly]) => visible(workbook, visibleOnly).length,
    getFirst: (workbook, [visibleOnly]) => {
      const [sheet] = visible(workbook, visibleOnly);
      if (!sheet) throw itemNotFound("no visible sheet");
      return worksheetObject(scopeOf(sheet));
    },
    getItem: (workbook, [key]) => {
      const sheet = findSheet(workbook, key);
      if (!sheet) throw itemNotFound("no sheet of that name or id");
      return sheet;
    },
    getItemOrNullObject: (workbook, [key]) => findSheet(workbook, key),
    // As of a worksheet, for all of them.
    _RegisterDataChangedEvent: (workbook) => {
      watchChanges(workbook);
    },
    _UnregisterDataChangedEvent: (workbook) => {
      unwatchChanges(workbook);
    },
  },
});

interface Result {
  readonly value: number | null;
  readonly error: string | null;
}

const functionResultObject = objectKind<Result>({
  name: "FunctionResult",
  since: { "*": "1.2" },
  reads: { value: ({ value }) => value, error: ({ error }) => error },
});

const functionsObject = objectKind<WorkbookFile>({
  name: "Functions",
  since: { "*": "1.2" },
  methods: {
    date: (workbook, args) => {
      const [year, month, day] = args.map((value) => {
        if (typeof value !== "number") throw notImitated("Functions.date() of anything but numbers");
        return value;
      });
      const serial = dateSerial(year ?? 0, month ?? 0, day ?? 0, workbook.uses1904);
      return functionResultObject(
        serial === undefined ? { value: null, error: "#NUM!" } : { value: serial, error: null },
      );
    },
  },
});

const workbookProtectionObject = objectKind<WorkbookFile>({
  name: "WorkbookProtection",
  since: { "*": "1.7" },
  reads: { protected: (workbook) => workbook.structureIsProtected },
});

const applicationKind = objectKind<OpenWorkbook>({
  name: "Application",
  since: { suspendScreenUpdatingUntilNextSync: "1.9", suspendApiCalculationUntilNextSync: "1.6" },
  reads: { calculationMode: () => "Automatic" },
  methods: {
    // Without a screen and without calculation there is nothing to hold back.
    suspendScreenUpdatingUntilNextSync: () => undefined,
    suspendApiCalculationUntilNextSync: () => undefined,
  },
});

/** Excel's Workbook, which is the root of every request. */
export const workbookObject = objectKind<OpenWorkbook>({
  name: "Workbook",
  since: { functions: "1.2", protection: "1.7", getActiveCell: "1.7", readOnly: "1.8" },
  reads: { readOnly: ({ readOnly }) => readOnly },
  parts: {
    worksheets: ({ workbook }) => worksheetsObject(workbook),
    functions: ({ workbook }) => functionsObject(workbook),
    protection: ({ workbook }) => workbookProtectionObject(workbook),
    application: applicationKind,
    names: ({ workbook }) => namesObject({ workbook }),
    tables: ({ workbook }) => tablesObject({ workbook, scopeOf }),
  },
  methods: {
    getSelectedRange: ({ workbook: { activeSheet } }) =>
      scopeOf(activeSheet).range(selectedArea(activeSheet)),
    getActiveCell: ({ workbook: { activeSheet } }) => scopeOf(activeSheet).range(activeCell(activeSheet)),
    _RemoveAllReferences: ({ forgetReferences }) => {
      forgetReferences();
    },
  },
});
