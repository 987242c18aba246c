import { oneOf, recordOf } from "../../arguments";
import { HostError, invalidArgument, notImitated } from "../../host-error";
import { objectKind, type Argument } from "../../host-object";
import type { Json } from "../../protocol";
import {
  areaAddress,
  columnCount,
  lastColumn,
  lastRow,
  rowCount,
  wholeColumns,
  wholeRows,
} from "../../xlsx/cells/address";
import { columnsHidden, rowHidden, rowsHidden, setColumnsHidden, setRowsHidden } from "../../xlsx/layout";
import { select } from "../selection";
import { fullAddress, guard, type RangeTarget } from "../targets";
import { conditionalFormatsObject } from "./conditional-formats";
import { readHyperlink, writeHyperlink } from "./hyperlink";
import { mergeArea, unmergeArea } from "./merging";
import { clearRange } from "./range-clear";
import { rangeFormatObject } from "./range-format";
import { rangesFromRange } from "./range-navigation";
import {
  readFormulas,
  readNumberFormats,
  readTexts,
  readValues,
  readValueTypes,
  writeFormulas,
  writeNumberFormats,
  writeValues,
} from "./range-values";
import { cellsOfNumbers } from "./special-cells";

/** Excel fails when asked for more merged areas than this. */
const mergedAreaLimit = 512;

/** Excel's Range. */
export const rangeObject = objectKind<RangeTarget>({
  name: "Range",
  since: {
    rowHidden: "1.2",
    columnHidden: "1.2",
    merge: "1.2",
    unmerge: "1.2",
    getResizedRange: "1.2",
    _ValidateArraySize: "1.3",
    conditionalFormats: "1.6",
    hyperlink: "1.7",
    isEntireColumn: "1.7",
    isEntireRow: "1.7",
    getAbsoluteResizedRange: "1.7",
    getUsedRangeOrNullObject: "1.4",
    getIntersectionOrNullObject: "1.4",
    getRowProperties: "1.9",
    getColumnProperties: "1.9",
    getSpecialCellsOrNullObject: "1.9",
    getMergedAreasOrNullObject: "1.13",
  },
  kept: true,
  reads: {
    address: ({ scope, area }) => fullAddress(scope.sheet, area),
    // Excel gives -1 past the largest 32-bit number.
    cellCount: ({ area }) => {
      const count = rowCount(area) * columnCount(area);
      return count > 0x7fffffff ? -1 : count;
    },
    rowIndex: ({ area }) => area.top,
    columnIndex: ({ area }) => area.left,
    rowCount: ({ area }) => rowCount(area),
    columnCount: ({ area }) => columnCount(area),
    isEntireColumn: ({ area }) => wholeColumns(area),
    isEntireRow: ({ area }) => wholeRows(area),
    values: readValues,
    valueTypes: readValueTypes,
    formulas: readFormulas,
    numberFormat: readNumberFormats,
    text: readTexts,
    rowHidden: ({ scope, area }) => rowsHidden(scope.sheet, area),
    columnHidden: ({ scope, area }) => columnsHidden(scope.sheet, area),
    hyperlink: readHyperlink,
  },
  writes: {
    values: writeValues,
    formulas: writeFormulas,
    numberFormat: writeNumberFormats,
    rowHidden: ({ scope, area }, value) => {
      guard(scope.sheet, "formatRows");
      setRowsHidden(scope.sheet, area, value === true);
    },
    columnHidden: ({ scope, area }, value) => {
      guard(scope.sheet, "formatColumns");
      setColumnsHidden(scope.sheet, area, value === true);
    },
    hyperlink: writeHyperlink,
  },
  parts: {
    worksheet: ({ scope }) => scope.worksheet(),
    format: ({ scope, area }) => rangeFormatObject({ scope, areas: [area] }),
    conditionalFormats: ({ scope, area }) => conditionalFormatsObject({ scope, areas: [area] }),
  },
  methods: {
    ...rangesFromRange,
    // office.js asks this before it writes a large array in parts, which the parts themselves would not show.
    _ValidateArraySize: ({ area }, [rows, columns]) => {
      if (rows === rowCount(area) && columns === columnCount(area)) return undefined;
      throw invalidArgument("the array does not have the shape of the range");
    },
    getMergedAreasOrNullObject: ({ scope, area }) => {
      const { top, left, bottom, right } = area;
      const merges = scope.sheet.mergedAreas
        .all()
        .filter(
          (merge) => merge.top >= top && merge.top <= bottom && merge.left >= left && merge.left <= right,
        );
      if (merges.length > mergedAreaLimit) {
        throw new HostError("GeneralException", "The range has more than 512 merged areas.");
      }
      return merges.length ? scope.ranges(merges) : null;
    },
    getSpecialCellsOrNullObject: ({ scope, area }, [kind, values]) => {
      const cells = cellsOfNumbers(scope.sheet, area, kind, values);
      return cells.length ? scope.ranges(cells) : null;
    },
    getRowProperties: ({ scope, area }, [options]) =>
      propertiesOf("getRowProperties", options, rowCount(area), (index) => {
        const row = { top: area.top + index, bottom: area.top + index, left: 0, right: lastColumn };
        return { rowHidden: rowHidden(scope.sheet, row.top), address: areaAddress(row) };
      }),
    getColumnProperties: ({ scope, area }, [options]) =>
      propertiesOf("getColumnProperties", options, columnCount(area), (index) => {
        const left = area.left + index;
        const column = { top: 0, bottom: lastRow, left, right: left };
        return { columnHidden: columnsHidden(scope.sheet, column), address: areaAddress(column) };
      }),
    clear: ({ scope, area }, [applyTo]) => {
      const kinds = ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"] as const;
      clearRange(scope.sheet, area, oneOf(applyTo ?? "All", kinds, "applyTo"));
    },
    select: ({ scope, area }) => {
      select(scope.sheet, area);
    },
    merge: ({ scope, area }, [across]) => {
      mergeArea(scope.sheet, area, across === true);
    },
    unmerge: ({ scope, area }) => {
      unmergeArea(scope.sheet, area);
    },
  },
});

/** One record for each row or column with the properties asked for. */
function propertiesOf(
  method: string,
  options: Argument | undefined,
  count: number,
  read: (index: number) => Record<string, Json>,
): Json {
  const wanted = Object.entries(recordOf(options, "options")).filter(([, value]) => value !== false);
  return Array.from({ length: count }, (_, index) => {
    const known = read(index);
    return Object.fromEntries(
      wanted.map(([name]) => {
        const value = known[name];
        if (value === undefined) throw notImitated(`Range.${method}({${name}})`);
        return [name, value];
      }),
    );
  });
}
