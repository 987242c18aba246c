/** Put into the page before its own scripts, as Excel puts what office.js speaks to: a host with a workbook open. */
import { installInBrowser } from "../../src/host/browser";
import { ExcelHost } from "../../src/host/excel-host";
import type { Ribbon } from "../../src/host/ribbon";
import { openWorkbook } from "../../src/host/xlsx/workbook-file";

declare global {
  /** The bytes of the workbook in base64. */
  const WORKBOOK: string;
  interface Window {
    excelHost: ExcelHost;
    ribbon: Ribbon;
  }
}

window.excelHost = new ExcelHost(openWorkbook(Uint8Array.from(atob(WORKBOOK), (char) => char.charCodeAt(0))));
window.ribbon = installInBrowser(window.excelHost, { language: "en-GB" });
