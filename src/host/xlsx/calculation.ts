import type { WorkbookFile } from "./workbook-file";

/** What Excel has to work out again when it opens the file. */
export class Calculation {
  private knownFormulas: boolean | undefined;
  /** Whether the file asks for everything already. */
  private isAsked = false;

  constructor(private readonly workbook: WorkbookFile) {}

  /**
   * To be called when cells change: cached results of formulas may be out of date then, so Excel
   * is asked to calculate on opening, and its list of formula cells is dropped if those changed.
   */
  contentChanged(formulasChanged: boolean): void {
    if (this.isAsked) return;
    const { relationships, contentTypes, parts } = this.workbook;
    const chain = formulasChanged && relationships.all().find(({ type }) => type === "calcChain");
    if (chain) {
      relationships.remove(chain.id);
      contentTypes.remove(chain.target);
      parts.delete(chain.target);
    }
    if (formulasChanged || this.hasFormulas()) this.workbook.ensure("calcPr").set("fullCalcOnLoad", 1);
    this.isAsked = formulasChanged;
  }

  private hasFormulas(): boolean {
    this.knownFormulas ??= this.workbook.sheets.some(({ grid }) => grid.mayHoldFormula());
    return this.knownFormulas;
  }
}
