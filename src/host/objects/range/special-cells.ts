import { oneOf } from "../../arguments";
import { notImitated } from "../../host-error";
import type { Argument } from "../../host-object";
import type { Area } from "../../xlsx/cells/address";
import type { Sheet } from "../../xlsx/sheet";
import { guard } from "../targets";

/**
 * The cells that Range.getSpecialCells finds for numbers, typed or of formulas, as areas of neighbouring columns
 * that hold some in the same rows. It refuses to look on a protected sheet, as Excel's own dialogue and SpecialCells of VBA do.
 */
export function cellsOfNumbers(
  sheet: Sheet,
  within: Area,
  kind: Argument | undefined,
  values: Argument | undefined,
): Area[] {
  const ofFormulas = oneOf(kind, ["Constants", "Formulas"], "cellType") === "Formulas";
  if (values !== "Numbers") throw notImitated("Range.getSpecialCells() of anything but numbers");
  guard(sheet);
  const runs = new Map<number, Open[]>();
  for (const { row, column, isFormula } of sheet.numbers(within)) {
    if (isFormula !== ofFormulas) continue;
    const own = runs.get(column) ?? [];
    runs.set(column, own);
    const last = own.at(-1);
    if (last?.bottom === row - 1) last.bottom = row;
    else own.push({ top: row, bottom: row, left: column, right: column });
  }
  return joined([...runs.values()].flat());
}

/** An area that may still grow. */
type Open = { -readonly [Side in keyof Area]: Area[Side] };

/** As few areas, each with those that follow on its right over the same rows. */
function joined(areas: readonly Open[]): Area[] {
  const latest = new Map<string, Open>();
  return areas.filter((area) => {
    const rows = `${area.top}:${area.bottom}`;
    const before = latest.get(rows);
    if (before?.right === area.left - 1) {
      before.right = area.right;
      return false;
    }
    latest.set(rows, area);
    return true;
  });
}
