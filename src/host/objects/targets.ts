import { accessDenied, invalidArgument } from "../host-error";
import { HostObject, type Argument } from "../host-object";
import { areaAddress, parseArea, quotedSheetName, splitSheetName, type Area } from "../xlsx/cells/address";
import { isTrue, type Sheet } from "../xlsx/sheet";

/** The longest address that Excel takes or gives. */
export const addressLimit = 8192;

/** A sheet with the ways to its objects, so that their files need not import each other. */
export interface SheetScope {
  readonly sheet: Sheet;
  worksheet(): HostObject;
  range(area: Area): HostObject;
  ranges(areas: readonly Area[]): HostObject;
}

/** What an Excel Range is: one area of a sheet. */
export interface RangeTarget {
  readonly scope: SheetScope;
  readonly area: Area;
}

/** What Excel's RangeAreas are: some areas of one sheet. */
export interface AreasTarget {
  readonly scope: SheetScope;
  readonly areas: readonly Area[];
}

/** "'My plan'!A1:B2", as Excel gives addresses. */
export function fullAddress(sheet: Sheet, area: Area): string {
  return `${quotedSheetName(sheet.name)}!${areaAddress(area)}`;
}

/** The areas of an address ("A1:B2,D4", with or without the sheet's name). Throws InvalidArgument. */
export function areasOf(sheet: Sheet, address: string): Area[] {
  if (address.length > addressLimit) throw invalidArgument("the address has over 8,192 characters");
  const pieces = address.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
  if (pieces.length === 0) throw invalidArgument("the address is empty");
  return pieces.map((piece) => {
    const { sheet: name, rest } = splitSheetName(piece);
    const area = parseArea(rest);
    if (!area || (name !== undefined && name.toLowerCase() !== sheet.name.toLowerCase())) {
      throw invalidArgument(`no address on the sheet: ${piece}`);
    }
    return area;
  });
}

/** The one area of an address. Throws InvalidArgument. */
export function areaOf(sheet: Sheet, address: string): Area {
  const [area, ...others] = areasOf(sheet, address);
  if (!area || others.length) throw invalidArgument("the address must be one range");
  return area;
}

/** The range that an argument is. Throws InvalidArgument. */
export function rangeOf(value: Argument | undefined): RangeTarget {
  if (value instanceof HostObject && value.kindName === "Range") return value.target as RangeTarget;
  throw invalidArgument("a range is wanted");
}

/** The cells that an argument gives, as a range or as an address. Throws InvalidArgument. */
export function rangeArgument(sheet: Sheet, value: Argument | undefined): Area {
  return typeof value === "string" ? areaOf(sheet, value) : rangeOf(value).area;
}

/** The same, of this sheet alone. Throws InvalidArgument also for a range of another one. */
export function rangeOn(sheet: Sheet, value: Argument | undefined): Area {
  if (typeof value !== "string" && rangeOf(value).scope.sheet !== sheet) {
    throw invalidArgument(`the range must be on the sheet ${sheet.name}`);
  }
  return rangeArgument(sheet, value);
}

/** Throws AccessDenied when the sheet is protected and a cell of the area is locked, as cells are unless they say otherwise. */
export function guardCells(sheet: Sheet, { top, left, bottom, right }: Area): void {
  if (!sheet.isProtected) return;
  const { styles } = sheet.workbook;
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const locked = styles.format(sheet.style(row, column))?.child("protection")?.get("locked");
      if (locked === undefined || isTrue(locked)) guard(sheet);
    }
  }
}

/** Throws AccessDenied when the sheet is protected, unless it permits `allowed` ("formatCells"). */
export function guard(sheet: Sheet, allowed?: string): void {
  if (!sheet.isProtected) return;
  const permission = allowed && sheet.root.child("sheetProtection")?.get(allowed);
  if (permission !== undefined && permission !== "" && !isTrue(permission)) return;
  throw accessDenied(`the sheet ${sheet.name} is protected`);
}
