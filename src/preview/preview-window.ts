import type { Theme } from "../host/browser";
import type { ExcelHost } from "../host/excel-host";
import type { Grid } from "./grid";
import type { Workspace } from "./workspace";

/** What the outer page lends to the frame, and to tests. */
export type PreviewWindow = Window & {
  /** Called by the pane's page before office.js loads. */
  connectPane(pane: Window): void;
  /** The host behind the pane, to count its requests and make them fail. */
  readonly excelHost: ExcelHost;
  /** The sheet as it is shown. */
  readonly grid: Grid;
};

/** Puts them within reach; each asks for the workbook that is open at that moment. */
export function lend(workspace: Workspace, theme: Theme): void {
  Object.defineProperties(window, {
    connectPane: {
      configurable: true,
      value: (pane: Window) => {
        workspace.connect(pane, theme);
      },
    },
    excelHost: { configurable: true, get: () => workspace.host },
    grid: { configurable: true, value: workspace.grid },
  });
}
