/** The spreadsheet on the page: it shows what it is given and tells what people do in it. */
import {
  CanceledError,
  IPermissionService,
  UniverInstanceType,
  type IRange,
  type IWorkbookData,
  type Univer,
} from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { WorkbookRenameSheetPermission } from "@univerjs/sheets";
import type { FWorksheet } from "@univerjs/sheets/facade";
import "@univerjs/sheets/facade";
import { intersection, type Area } from "../host/xlsx/cells/address";
import { blanked, changedCells, fittedRows, sameButCells, type GridCells } from "./grid-changes";
import { editsOf, type Edit } from "./grid-to-workbook";
import { bringIntoView, isInView } from "./into-view";
import { startUniver } from "./univer";
import { rangeOf } from "./workbook-to-grid";

const SET_CELLS = "sheet.mutation.set-range-values";
const SET_SELECTIONS = "sheet.operation.set-selections";
const SET_ACTIVE_SHEET = "sheet.operation.set-worksheet-active";
const SELECT_RANGE = "sheet.command.select-range";
const FIT_ROWS = "sheet.command.set-row-is-auto-height";

/** What the grid tells of what somebody did: sheets by their id. */
export interface GridEvents {
  typed(sheet: string, edits: readonly Edit[]): void;
  selected(sheet: string, area: Area): void;
  activated(sheet: string): void;
}

/** What commands of the grid carry. */
interface Heard {
  readonly subUnitId: string;
  readonly cellValue?: GridCells;
  readonly selections?: readonly { range: IRange }[];
}

export class Grid {
  private readonly univer: Univer;
  private readonly commands: FUniver;
  private shown: IWorkbookData | undefined;
  private units = 0;
  /** Set while the page, and not somebody in front of it, changes the grid. */
  private ownChange = false;

  constructor(
    container: HTMLElement,
    private readonly events: GridEvents,
  ) {
    this.univer = startUniver(container);
    this.forbidRenaming();
    this.commands = FUniver.newAPI(this.univer);
    this.commands.onBeforeCommandExecute(({ id, params }) => {
      if (!this.ownChange && !isForHost(id, params as Heard)) throw new CanceledError();
    });
    this.commands.onCommandExecuted(({ id, params }) => {
      if (!this.ownChange) this.hear(id, params as Heard);
    });
  }

  /** A tab in which somebody has typed cannot be drawn again: the whole grid goes blank. */
  private forbidRenaming(): void {
    const permissions = this.univer.__getInjector().get(IPermissionService);
    permissions.permissionPointUpdate$.subscribe(({ id, value }) => {
      const { id: renaming } = new WorkbookRenameSheetPermission(this.unit);
      if (id === renaming && value === true) permissions.updatePermissionPoint(renaming, false);
    });
  }

  /** Shows another workbook, from its beginning. */
  open(workbook: IWorkbookData): void {
    this.quietly(() => {
      if (this.shown) this.commands.disposeUnit(this.unit);
      this.shown = workbook;
      this.units += 1;
      const snapshot = { ...structuredClone(workbook), id: this.unit };
      this.univer.createUnit(UniverInstanceType.UNIVER_SHEET, snapshot);
      for (const { sheet, ranges } of fittedRows(workbook)) {
        this.commands.syncExecuteCommand(FIT_ROWS, { unitId: this.unit, subUnitId: sheet, ranges });
      }
    });
  }

  /** Shows the workbook as it is now: only the cells that differ where nothing else does, so that the view stays put. Gives whether it did. */
  show(workbook: IWorkbookData): boolean {
    const { shown } = this;
    if (!shown || !sameButCells(shown, workbook)) {
      this.open(workbook);
      return false;
    }
    this.shown = workbook;
    this.quietly(() => {
      for (const [subUnitId, cells] of changedCells(shown, workbook)) {
        // First nothing: the grid adds a look to the one that a cell has.
        for (const cellValue of [blanked(cells), structuredClone(cells)]) {
          this.commands.syncExecuteCommand(
            SET_CELLS,
            { unitId: this.unit, subUnitId, cellValue },
            { onlyLocal: true },
          );
        }
      }
    });
    return true;
  }

  /** Brings a sheet to the front, selects an area of it and brings that into view. */
  select(sheet: string, area: Area): void {
    const { rowCount = 0, columnCount = 0 } = this.shown?.sheets[sheet] ?? {};
    const [range] = rangeOf(
      intersection(area, { top: 0, left: 0, bottom: rowCount - 1, right: columnCount - 1 }),
    );
    const unitId = this.unit;
    this.quietly(() => {
      this.commands.syncExecuteCommand(SET_ACTIVE_SHEET, { unitId, subUnitId: sheet });
      // What lies beyond what is shown of a sheet cannot be shown to be selected.
      if (!range) return;
      this.commands.syncExecuteCommand(SELECT_RANGE, { unitId, subUnit: sheet, range });
      const shown = this.sheetInFront();
      if (shown) bringIntoView(shown, area.top, area.left);
    });
  }

  /** What a cell of the sheet in front shows, and in which colours: for tests, which cannot read a canvas. */
  cell(row: number, column: number): { text: string; fill: string | undefined; font: string | undefined } {
    const range = this.sheetInFront()?.getRange(row, column);
    const style = range?.getCellStyleData();
    return {
      text: String(range?.getCellData()?.v ?? ""),
      fill: style?.bg?.rgb ?? undefined,
      font: style?.cl?.rgb ?? undefined,
    };
  }

  /** Whether a cell of the sheet in front can be seen whole: for tests. */
  isInView(row: number, column: number): boolean {
    const sheet = this.sheetInFront();
    return sheet !== undefined && isInView(sheet, row, column);
  }

  private sheetInFront(): FWorksheet | undefined {
    return this.commands.getActiveWorkbook()?.getActiveSheet();
  }

  /** The grid's name for what it shows, another each time. */
  private get unit(): string {
    return `workbook-${String(this.units)}`;
  }

  private quietly(change: () => void): void {
    this.ownChange = true;
    try {
      change();
    } finally {
      this.ownChange = false;
    }
  }

  private hear(id: string, params: Heard): void {
    if (![SET_ACTIVE_SHEET, SET_SELECTIONS, SET_CELLS].includes(id)) return;
    const { subUnitId, selections, cellValue } = params;
    if (id === SET_ACTIVE_SHEET) this.events.activated(subUnitId);
    const range = id === SET_SELECTIONS ? selections?.[0]?.range : undefined;
    if (range) {
      this.events.selected(subUnitId, {
        top: range.startRow,
        left: range.startColumn,
        bottom: range.endRow,
        right: range.endColumn,
      });
    }
    if (id === SET_CELLS) {
      const edits = editsOf(cellValue ?? {});
      this.forget(subUnitId, edits);
      this.events.typed(subUnitId, edits);
    }
  }

  /** What was typed stands in the grid until the workbook has its say: it may refuse it or make something else of it. */
  private forget(sheet: string, edits: readonly Edit[]): void {
    const cells = this.shown?.sheets[sheet]?.cellData as GridCells | undefined;
    for (const { row, column } of edits) if (cells) (cells[row] ??= {})[column] = { custom: { typed: true } };
  }
}

/** Whether the workbook can follow what somebody does: text in cells, but no formats, sizes, rows, columns or tabs. */
function isForHost(id: string, params: Heard): boolean {
  if (id === SET_CELLS) return editsOf(params.cellValue ?? {}).length > 0;
  return !id.startsWith("sheet.mutation.") || id.startsWith("sheet.mutation.set-worksheet-row-auto-height");
}
