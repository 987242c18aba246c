import { ExcelHost, type HostOptions } from "../../src/host/excel-host";
import { installOfficeJs } from "../../src/host/node";
import { openWorkbook, type WorkbookFile } from "../../src/host/xlsx/workbook-file";

/** Opens a workbook in the stand-in for Excel, behind the real office.js, as `src/excel` finds it. */
export function openInExcel(
  bytes: Uint8Array,
  options?: HostOptions,
): { host: ExcelHost; workbook: WorkbookFile } {
  const workbook = openWorkbook(bytes);
  const host = new ExcelHost(workbook, options);
  installOfficeJs(host);
  return { host, workbook };
}
