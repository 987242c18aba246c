/**
 * Which cells the conditional formats colour. Only conditions that can be told without a formula engine: ours, text that
 * a cell contains or begins with, and comparison with a plain value. Others do not show.
 */
import type { IStyleData } from "@univerjs/core";
import { intersection, parseCell, type Area } from "../host/xlsx/cells/address";
import type { Rule } from "../host/xlsx/formats/conditional-formats";
import type { Sheet } from "../host/xlsx/sheet";
import { conditionalLook } from "./cell-style";

/** Cells gone through for all rules together; those of a sheet with rules without end do not show. */
const MOST_CELLS = 5_000_000;

type Value = string | number | boolean;
/** Whether a condition holds in a cell. */
type Holds = (row: number, column: number) => boolean;

/** What conditional formats change, by cell: rules of higher priority have their way. */
export function conditionalLooks(
  sheet: Sheet,
  shown: Area,
): (row: number, column: number) => IStyleData | undefined {
  const looks = new Map<string, { look: IStyleData; stopped: boolean }>();
  let visited = 0;
  for (const rule of sheet.conditionalFormats.rules()) {
    if (visited > MOST_CELLS) break;
    const holds = conditionOf(sheet, rule);
    if (!holds) continue;
    const format = rule.formats?.of(rule.element) ?? rule.element.child("dxf");
    const look = conditionalLook(sheet.workbook.styles, format);
    for (const area of rule.areas) {
      forEachCell(intersection(area, shown), (row, column) => {
        visited++;
        const key = `${String(row)} ${String(column)}`;
        const before = looks.get(key);
        if (before?.stopped || !holds(row, column)) return;
        looks.set(key, { look: { ...look, ...before?.look }, stopped: rule.stopIfTrue });
      });
    }
  }
  return (row, column) => looks.get(`${String(row)} ${String(column)}`)?.look;
}

function forEachCell(area: Area | undefined, visit: (row: number, column: number) => void): void {
  if (!area) return;
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) visit(row, column);
  }
}

/** How to tell whether a rule's condition holds, or undefined where this page cannot. */
function conditionOf(sheet: Sheet, rule: Rule): Holds | undefined {
  if (rule.kind === "cellIs") return comparison(sheet, rule);
  const { formula } = rule;
  if (/^N\("[^"]*"\)=0$/i.test(formula.replace(/\s/g, ""))) return () => true;
  const contains = /^(?:ISNUMBER|(NOT\()ISERROR)\(SEARCH\("((?:[^"]|"")*)",(\$?[A-Z]+\$?\d+)\)\)(\))?$/i.exec(
    formula,
  );
  if (contains && Boolean(contains[1]) === Boolean(contains[4])) {
    const wanted = (contains[2] ?? "").replaceAll('""', '"').toLowerCase();
    if (/[*?~]/.test(wanted)) return undefined;
    return relative(sheet, rule, contains[3] ?? "", (value) => String(value).toLowerCase().includes(wanted));
  }
  const begins = /^LEFT\((\$?[A-Z]+\$?\d+),\d+\)="((?:[^"]|"")*)"$/i.exec(formula);
  if (!begins) return undefined;
  const wanted = (begins[2] ?? "").replaceAll('""', '"').toLowerCase();
  return relative(sheet, rule, begins[1] ?? "", (value) => String(value).toLowerCase().startsWith(wanted));
}

/** A test of the cell that stands to each cell as `address` does to the rule's first. */
function relative(
  sheet: Sheet,
  rule: Rule,
  address: string,
  test: (value: Value) => boolean,
): Holds | undefined {
  const from = parseCell(address);
  const first = rule.areas[0];
  if (!from || !first) return undefined;
  const fixedColumn = address.startsWith("$");
  const fixedRow = /[A-Za-z]\$/.test(address);
  return (row, column) =>
    test(
      sheet.read(
        fixedRow ? from.row : row + from.row - first.top,
        fixedColumn ? from.column : column + from.column - first.left,
      ).value,
    );
}

const comparisons: Record<string, (value: Value, to: Value) => boolean> = {
  equal: (value, to) => value === to,
  notEqual: (value, to) => value !== to,
  lessThan: (value, to) => value < to,
  lessThanOrEqual: (value, to) => value <= to,
  greaterThan: (value, to) => value > to,
  greaterThanOrEqual: (value, to) => value >= to,
};

/** A cell compared with a number or a text; text and numbers are never compared with each other. */
function comparison(sheet: Sheet, rule: Rule): Holds | undefined {
  const compare = comparisons[rule.element.get("operator") ?? ""];
  const text = /^"((?:[^"]|"")*)"$/.exec(rule.formula)?.[1];
  const to = text === undefined ? Number(rule.formula) : text.replaceAll('""', '"').toLowerCase();
  if (!compare || rule.formula === "" || Number.isNaN(to)) return undefined;
  return (row, column) => {
    const { value } = sheet.read(row, column);
    const own = typeof value === "string" ? value.toLowerCase() : value;
    return typeof own === typeof to ? compare(own, to) : rule.element.get("operator") === "notEqual";
  };
}
