import { firstInside } from "../xml/xml-scan";
import { escapeXml, unescapeXml } from "../xml/xml-text";
import { parseArea, type Area } from "./address";
import { readCell, type CellFormula } from "./cell";
import { shiftFormula } from "./formula";
import type { Grid } from "./grid";

interface Place {
  readonly row: number;
  readonly column: number;
}

/** A formula that other cells may lean on. */
const coversOthers = /t=["'](?:shared|array|dataTable)/;

/** Formulas do not depend on these. */
const noSurroundings = { sharedStrings: { text: () => "" }, uses1904: false };

/** Which cells of a sheet share a formula or belong to an array, worked out when first asked. */
export class Formulas {
  private shared: Map<string, Place & { text: string }> | undefined;
  private fixed: Area[] = [];

  constructor(private readonly grid: Grid) {}

  /** The formula of a cell with its "=", a shared one as it reads in that cell. */
  text(row: number, column: number, formula: CellFormula): string {
    if (formula.text || formula.kind !== "shared") return `=${formula.text}`;
    const first = this.groups().get(formula.group ?? "");
    return first ? `=${shiftFormula(first.text, row - first.row, column - first.column)}` : "=";
  }

  /** Whether the cell is part of an array or data table of several cells, which Excel keeps whole. */
  isPartOfArray(row: number, column: number): boolean {
    this.groups();
    return this.fixed.some(
      (area) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
    );
  }

  /** Whether the formula of a cell holds a text in lower case, whatever its own case. */
  mention(text: string): boolean {
    if (!this.grid.mayHoldFormula()) return false;
    // Most cells have not even a sign of it, which can only be written as it is or by its number.
    const sign = /[^\p{L}\p{N}\s&<>"']/u.exec(text)?.[0] ?? "";
    return this.grid.rowNumbers().some((row) =>
      this.grid.cells(row).some(({ raw }) => {
        if (!raw.includes(sign) && !raw.includes("&#")) return false;
        const formula = firstInside(raw, 0, `${this.grid.prefix}f`);
        return formula !== undefined && unescapeXml(formula).toLowerCase().includes(text);
      }),
    );
  }

  /** To be called before a cell with a formula is overwritten: others may lean on its formula. */
  release(formula: CellFormula): void {
    const group = formula.kind === "shared" && formula.text ? formula.group : undefined;
    if (group === undefined) return;
    this.eachFormula((other, place) => {
      if (other.group !== group || other.text) return;
      const text = this.text(place.row, place.column, other);
      const raw = this.grid.cell(place.row, place.column)?.raw ?? "";
      this.grid.setCell(place.row, place.column, withOwnFormula(raw, this.grid.prefix, text.slice(1)));
    });
    this.shared = undefined;
  }

  private groups(): Map<string, Place & { text: string }> {
    if (!this.shared) {
      const groups = new Map<string, Place & { text: string }>();
      this.fixed = [];
      this.eachFormula((formula, place) => {
        const { group, covers, kind, text } = formula;
        if (kind === "shared" && group !== undefined && text) groups.set(group, { ...place, text });
        const area = kind === "array" || kind === "dataTable" ? parseArea(covers ?? "") : undefined;
        if (area && (area.top < area.bottom || area.left < area.right)) this.fixed.push(area);
      });
      this.shared = groups;
    }
    return this.shared;
  }

  /** Visits every formula if any may lean on another. */
  private eachFormula(visit: (formula: CellFormula, place: Place) => void): void {
    if (!this.grid.mayHold(coversOthers)) return;
    for (const row of this.grid.rowNumbers()) {
      for (const { column, raw } of [...this.grid.cells(row)]) {
        if (!this.grid.hasFormula(raw)) continue;
        const { formula } = readCell(raw, noSurroundings);
        if (formula) visit(formula, { row, column });
      }
    }
  }
}

/** The raw cell with a formula of its own in place of the one it shared; its value stays. */
function withOwnFormula(raw: string, prefix: string, text: string): string {
  const own = `<${prefix}f>${escapeXml(text)}</${prefix}f>`;
  return raw.replace(/<(?:[\w.-]+:)?f(?:\s[^>]*?)?(?:\/>|>[^<]*<\/(?:[\w.-]+:)?f\s*>)/, () => own);
}
