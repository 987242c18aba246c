/** Starts Univer, the spreadsheet of the page, with nothing but what the host can answer for: cells, tabs, a formula bar. */
import { LocaleType, LogLevel, Univer } from "@univerjs/core";
import { UniverDocsPlugin } from "@univerjs/docs";
import { UniverDocsUIPlugin } from "@univerjs/docs-ui";
import docsUiWords from "@univerjs/docs-ui/locale/en-US";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverRenderEnginePlugin } from "@univerjs/engine-render";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { UniverSheetsFormulaUIPlugin } from "@univerjs/sheets-formula-ui";
import formulaUiWords from "@univerjs/sheets-formula-ui/locale/en-US";
import formulaWords from "@univerjs/sheets-formula/locale/en-US";
import sheetsWords from "@univerjs/sheets/locale/en-US";
import { UniverSheetsUIPlugin } from "@univerjs/sheets-ui";
import sheetsUiWords from "@univerjs/sheets-ui/locale/en-US";
import { UniverUIPlugin } from "@univerjs/ui";
import uiWords from "@univerjs/ui/locale/en-US";

const words = {
  ...docsUiWords,
  ...sheetsWords,
  ...sheetsUiWords,
  ...formulaWords,
  ...formulaUiWords,
  ...uiWords,
};

export function startUniver(container: HTMLElement): Univer {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: words },
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
        footer: { statisticBar: false, menus: false, addSheetButtonConfig: { show: false } },
      },
    ],
    // The editor in cells and in the formula bar.
    [UniverSheetsFormulaPlugin],
    [UniverSheetsFormulaUIPlugin],
  ]);
  return univer;
}
