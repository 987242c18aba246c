/** The spreadsheet on the page: Univer, which shows what it is given and tells what people do in it. */
import {
  LocaleType,
  LogLevel,
  Univer,
  UniverInstanceType,
  type IRange,
  type IWorkbookData,
} from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverDocsPlugin } from "@univerjs/docs";
import { UniverDocsUIPlugin } from "@univerjs/docs-ui";
import docsUiWords from "@univerjs/docs-ui/locale/en-US";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverRenderEnginePlugin } from "@univerjs/engine-render";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import sheetsWords from "@univerjs/sheets/locale/en-US";
import { UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { UniverSheetsFormulaUIPlugin } from "@univerjs/sheets-formula-ui";
import formulaUiWords from "@univerjs/sheets-formula-ui/locale/en-US";
import formulaWords from "@univerjs/sheets-formula/locale/en-US";
import { UniverSheetsUIPlugin } from "@univerjs/sheets-ui";
import sheetsUiWords from "@univerjs/sheets-ui/locale/en-US";
import { UniverUIPlugin } from "@univerjs/ui";
import uiWords from "@univerjs/ui/locale/en-US";
import "@univerjs/sheets/facade";
import "@univerjs/ui/facade";
import "@univerjs/docs-ui/facade";
import "@univerjs/sheets-ui/facade";
import type { Area } from "../host/xlsx/address";
import { rangeOf } from "./workbook-to-grid";
import { blanked, changedCells, sameButCells, type GridCells } from "./grid-changes";
import { editsOf, type Edit } from "./grid-to-workbook";
import "@univerjs/design/lib/index.css";
import "@univerjs/ui/lib/index.css";
import "@univerjs/docs-ui/lib/index.css";
import "@univerjs/sheets-ui/lib/index.css";
import "@univerjs/sheets-formula-ui/lib/index.css";

const SET_CELLS = "sheet.mutation.set-range-values";
const SET_SELECTIONS = "sheet.operation.set-selections";
const SET_ACTIVE_SHEET = "sheet.operation.set-worksheet-active";
const SELECT_RANGE = "sheet.command.select-range";

/** What the grid tells of what somebody did: sheets by their id. */
export interface GridEvents {
  typed(sheet: string, edits: readonly Edit[]): void;
  selected(sheet: string, area: Area): void;
  activated(sheet: string): void;
}

export class Grid {
  private readonly univer: FUniver;
  private readonly whole: Univer;
  private shown: IWorkbookData | undefined;
  /** Set while the page, and not somebody in front of it, changes the grid. */
  private ownChange = false;

  constructor(
    container: HTMLElement,
    private readonly events: GridEvents,
  ) {
    const univer = new Univer({
      locale: LocaleType.EN_US,
      locales: {
        [LocaleType.EN_US]: {
          ...docsUiWords,
          ...sheetsWords,
          ...sheetsUiWords,
          ...formulaWords,
          ...formulaUiWords,
          ...uiWords,
        },
      },
      logLevel: LogLevel.ERROR,
    });
    univer.registerPlugins([
      [UniverDocsPlugin],
      [UniverRenderEnginePlugin],
      [UniverUIPlugin, { container, toolbar: false, contextMenu: false, disableAutoFocus: true }],
      [UniverDocsUIPlugin],
      [UniverFormulaEnginePlugin],
      [UniverSheetsPlugin],
      [
        UniverSheetsUIPlugin,
        {
          disableForceStringAlert: true,
          disableForceStringMark: true,
          footer: {
            statisticBar: false,
            menus: false,
            zoomSlider: true,
            addSheetButtonConfig: { show: false },
          },
        },
      ],
      // The editor in cells and in the formula bar.
      [UniverSheetsFormulaPlugin],
      [UniverSheetsFormulaUIPlugin],
    ]);
    this.whole = univer;
    this.univer = FUniver.newAPI(univer);
    this.univer.onCommandExecuted(({ id, params }) => {
      if (!this.ownChange) this.hear(id, params as Heard);
    });
  }

  /** Shows a snapshot: only the cells that differ where nothing else does, so that the view stays put. */
  show(next: IWorkbookData): void {
    const { shown } = this;
    this.shown = next;
    this.quietly(() => {
      if (shown && sameButCells(shown, next)) {
        for (const [subUnitId, cells] of changedCells(shown, next)) {
          // First nothing: the grid adds a look to the one that a cell has.
          for (const cellValue of [blanked(cells), cells]) {
            this.univer.syncExecuteCommand(
              SET_CELLS,
              { unitId: next.id, subUnitId, cellValue },
              { onlyLocal: true },
            );
          }
        }
        return;
      }
      if (shown) this.univer.disposeUnit(shown.id);
      this.whole.createUnit(UniverInstanceType.UNIVER_SHEET, structuredClone(next));
    });
  }

  /** Brings a sheet to the front and selects an area of it. */
  select(sheet: string, area: Area): void {
    const unitId = this.shown?.id;
    const [range] = rangeOf(area);
    this.quietly(() => {
      this.univer.syncExecuteCommand(SET_ACTIVE_SHEET, { unitId, subUnitId: sheet });
      this.univer.syncExecuteCommand(SELECT_RANGE, { unitId, subUnit: sheet, range, reveal: true });
    });
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
    if (id === SET_SELECTIONS && params.selections?.length) {
      const { startRow, startColumn, endRow, endColumn } = params.selections[0]!.range;
      this.events.selected(params.subUnitId, {
        top: startRow,
        left: startColumn,
        bottom: endRow,
        right: endColumn,
      });
    }
    if (id === SET_ACTIVE_SHEET) this.events.activated(params.subUnitId);
    if (id === SET_CELLS) this.events.typed(params.subUnitId, editsOf(params.cellValue ?? {}));
  }
}

/** What commands of the grid carry. */
interface Heard {
  readonly subUnitId: string;
  readonly cellValue?: GridCells;
  readonly selections?: readonly { range: IRange }[];
}
