/** One workbook open: the host that has it, the grid that shows it, and the pane that works on it. */
import { hostInfoQuery, installInBrowser, type Theme } from "../host/browser";
import { ExcelHost } from "../host/excel-host";
import { HostError } from "../host/host-error";
import { select, selectedArea } from "../host/objects/selection";
import { cellAddress } from "../host/xlsx/cells/address";
import type { Sheet } from "../host/xlsx/sheet";
import { openWorkbook } from "../host/xlsx/workbook-file";
import { Grid } from "./grid";
import { typeInto, type Edit } from "./grid-to-workbook";
import { keepFocusFrom } from "./keep-focus";
import { text } from "./text";
import { isCut, workbookToGrid } from "./workbook-to-grid";

/** The pane's page, at the address by which office.js knows that it is in Excel. */
export const PANE_ADDRESS = `/pane/taskpane.html?${hostInfoQuery}`;

/** What asks and changes nothing; a sheet is added by getting what add() returns. */
const READS = /^(?:load|get(?! add$)|call \S+ (?:get|_))/;

/** What brings a place of the workbook into view, even if it has been selected all the time. */
const POINTS = /^call \S+ (?:select|activate)$/;

export class Workspace {
  readonly grid: Grid;
  private current: ExcelHost | undefined;
  private fileName = "";
  /** Set when the pane has pointed at a place that the grid is still to bring into view. */
  private pointed = false;
  /** Set while the grid waits to be drawn again. */
  private due: number | undefined;

  /** `tell` shows a sentence to the person in front of the page, or takes it away. */
  constructor(
    container: HTMLElement,
    private readonly tell: (sentence: string) => void,
  ) {
    keepFocusFrom(container);
    this.grid = new Grid(container, {
      typed: (sheet, edits) => {
        this.type(sheet, edits);
      },
      selected: (id, area) => {
        const sheet = this.sheet(id);
        if (sheet) select(sheet, area);
      },
      activated: (id) => {
        const sheet = this.sheet(id);
        if (sheet) sheet.workbook.activeSheet = sheet;
      },
    });
  }

  get host(): ExcelHost {
    if (!this.current) throw new Error("no workbook is open");
    return this.current;
  }

  /**
   * Opens a file in place of the workbook that is open, and tells whether all of it can be shown. Throws
   * WorkbookUnreadable or XmlBroken, and that one stays.
   */
  open(bytes: Uint8Array, fileName: string): boolean {
    const host = new ExcelHost(openWorkbook(bytes));
    // Everything is read before anything is replaced: a sheet may turn out to be damaged.
    const shown = workbookToGrid(host.workbook);
    host.afterRequest = (actions) => {
      this.pointed ||= actions.some((action) => POINTS.test(action));
      if (!actions.every((action) => READS.test(action))) this.redrawSoon();
    };
    this.current = host;
    this.fileName = fileName;
    this.grid.open(shown);
    this.followSelection();
    return !isCut(shown);
  }

  save(): Uint8Array {
    return this.host.workbook.save();
  }

  /** Makes the pane's window look to office.js like a pane of Excel. */
  connect(pane: Window, theme: Theme): void {
    installInBrowser(this.host, { language: "en-GB", documentUrl: this.fileName, theme, pane });
  }

  private sheet(id: string): Sheet | undefined {
    return this.current?.workbook.sheets.find((sheet) => sheet.id === id);
  }

  private type(id: string, edits: readonly Edit[]): void {
    const sheet = this.sheet(id);
    if (!sheet) return;
    this.tell("");
    for (const edit of edits) {
      try {
        typeInto(sheet, edit);
      } catch (error) {
        if (!(error instanceof HostError)) throw error;
        const cell = cellAddress(edit.row, edit.column);
        this.tell(error.code === "AccessDenied" ? text.protectedSheet : text.notTaken(cell));
      }
    }
    this.host.userChanged();
    this.redrawSoon();
  }

  /** A request seldom comes alone, so the grid is drawn once the page has nothing else to do. */
  private redrawSoon(): void {
    this.due ??= window.setTimeout(() => {
      this.due = undefined;
      const stayed = this.grid.show(workbookToGrid(this.host.workbook));
      if (this.pointed || !stayed) this.followSelection();
    });
  }

  private followSelection(): void {
    this.pointed = false;
    const { activeSheet } = this.host.workbook;
    this.grid.select(activeSheet.id, selectedArea(activeSheet));
  }
}
