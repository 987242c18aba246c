import { oneOf, recordOf, wholeNumberOf } from "../arguments";
import { HostError, invalidArgument, itemNotFound, notImitated } from "../host-error";
import { objectKind, type Argument, type HostObject } from "../host-object";
import type { Json } from "../protocol";
import {
  areaAddress,
  columnCount,
  intersection,
  lastColumn,
  lastRow,
  rowCount,
  wholeColumns,
  wholeRows,
  type Area,
} from "../xlsx/address";
import { columnsHidden, rowsHidden, setColumnsHidden, setRowsHidden } from "../xlsx/layout";
import { conditionalFormatsObject } from "./conditional-formats";
import { clearRange } from "./range-clear";
import { rangeFormatObject } from "./range-format";
import { readHyperlink, writeHyperlink } from "./hyperlink";
import { mergeArea, unmergeArea } from "./merging";
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
import { fullAddress, guard, rangeArgument, type RangeTarget } from "./targets";
import { select } from "./selection";

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
    getCell: ({ scope, area }, [row, column]) => {
      const top = area.top + wholeNumberOf(row, "row");
      const left = area.left + wholeNumberOf(column, "column");
      return scope.range(onSheet({ top, left, bottom: top, right: left }));
    },
    getRow: ({ scope, area }, [row]) => {
      const top = area.top + wholeNumberOf(row, "row");
      return scope.range(within(area, { ...area, top, bottom: top }));
    },
    getColumn: ({ scope, area }, [column]) => {
      const left = area.left + wholeNumberOf(column, "column");
      return scope.range(within(area, { ...area, left, right: left }));
    },
    getLastRow: ({ scope, area }) => scope.range({ ...area, top: area.bottom }),
    getLastColumn: ({ scope, area }) => scope.range({ ...area, left: area.right }),
    getLastCell: ({ scope, area }) => scope.range({ ...area, top: area.bottom, left: area.right }),
    getResizedRange: ({ scope, area }, [rows, columns]) =>
      scope.range(
        onSheet({
          ...area,
          bottom: area.bottom + wholeNumberOf(rows, "deltaRows"),
          right: area.right + wholeNumberOf(columns, "deltaColumns"),
        }),
      ),
    getAbsoluteResizedRange: ({ scope, area }, [rows, columns]) =>
      scope.range(
        onSheet({
          ...area,
          bottom: area.top + wholeNumberOf(rows, "numRows") - 1,
          right: area.left + wholeNumberOf(columns, "numColumns") - 1,
        }),
      ),
    getOffsetRange: ({ scope, area }, [rows, columns]) => {
      const down = wholeNumberOf(rows, "rowOffset");
      const across = wholeNumberOf(columns, "columnOffset");
      return scope.range(
        onSheet({
          top: area.top + down,
          bottom: area.bottom + down,
          left: area.left + across,
          right: area.right + across,
        }),
      );
    },
    getEntireRow: ({ scope, area }) => scope.range({ ...area, left: 0, right: lastColumn }),
    getEntireColumn: ({ scope, area }) => scope.range({ ...area, top: 0, bottom: lastRow }),
    getIntersection: ({ scope, area }, [other]) => {
      const common = intersection(area, rangeArgument(scope.sheet, other));
      if (!common) throw itemNotFound("the ranges have no cell in common");
      return scope.range(common);
    },
    getIntersectionOrNullObject: ({ scope, area }, [other]) => {
      const common = intersection(area, rangeArgument(scope.sheet, other));
      return common ? scope.range(common) : null;
    },
    getBoundingRect: ({ scope, area }, [other]) => {
      const second = rangeArgument(scope.sheet, other);
      return scope.range({
        top: Math.min(area.top, second.top),
        left: Math.min(area.left, second.left),
        bottom: Math.max(area.bottom, second.bottom),
        right: Math.max(area.right, second.right),
      });
    },
    // office.js asks this before it writes a large array in parts, which the parts themselves would not show.
    _ValidateArraySize: ({ area }, [rows, columns]) => {
      if (rows === rowCount(area) && columns === columnCount(area)) return undefined;
      throw invalidArgument("the array does not have the shape of the range");
    },
    getUsedRange: (range, [valuesOnly]) => {
      const used = usedPart(range, valuesOnly);
      if (!used) throw itemNotFound("the range is empty");
      return used;
    },
    getUsedRangeOrNullObject: (range, [valuesOnly]) => usedPart(range, valuesOnly),
    getMergedAreasOrNullObject: ({ scope, area }) => {
      const merges = scope.sheet.merges.filter((merge) =>
        intersection(area, { ...merge, bottom: merge.top, right: merge.left }),
      );
      if (merges.length > mergedAreaLimit) {
        throw new HostError("GeneralException", "The range has more than 512 merged areas.");
      }
      return merges.length ? scope.ranges(merges) : null;
    },
    getRowProperties: ({ scope, area }, [options]) =>
      propertiesOf("getRowProperties", options, rowCount(area), (index) => {
        const row = { top: area.top + index, bottom: area.top + index, left: 0, right: lastColumn };
        return { rowHidden: rowsHidden(scope.sheet, row), address: areaAddress(row) };
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

function onSheet(area: Area): Area {
  const { top, left, bottom, right } = area;
  if (top < 0 || left < 0 || bottom > lastRow || right > lastColumn || top > bottom || left > right) {
    throw invalidArgument("the range would not lie on the sheet");
  }
  return area;
}

function within(outer: Area, area: Area): Area {
  if (area.bottom > outer.bottom || area.right > outer.right) throw invalidArgument("outside the range");
  return onSheet(area);
}

function usedPart({ scope, area }: RangeTarget, valuesOnly: Argument | undefined): HostObject | null {
  const used = scope.sheet.usedArea(valuesOnly === true, area);
  return used ? scope.range(used) : null;
}

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
