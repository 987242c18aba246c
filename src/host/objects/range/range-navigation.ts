import { wholeNumberOf } from "../../arguments";
import { invalidArgument, itemNotFound } from "../../host-error";
import type { Argument, HostObject } from "../../host-object";
import { intersection, lastColumn, lastRow, type Area } from "../../xlsx/cells/address";
import { rangeArgument, type RangeTarget } from "../targets";

/** The methods of Excel's Range that give another range. */
export const rangesFromRange: Record<string, (range: RangeTarget, args: Argument[]) => HostObject | null> = {
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
  getUsedRange: (range, [valuesOnly]) => {
    const used = usedPart(range, valuesOnly);
    if (!used) throw itemNotFound("the range is empty");
    return used;
  },
  getUsedRangeOrNullObject: (range, [valuesOnly]) => usedPart(range, valuesOnly),
};

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
