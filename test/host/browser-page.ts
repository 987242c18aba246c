import { installInBrowser } from "../../src/host/browser";
import { ExcelHost } from "../../src/host/excel-host";
import { openWorkbook } from "../../src/host/xlsx/workbook-file";

/** Set before office.js loads; the test fetches the workbook from the server that serves this page. */
const request = new XMLHttpRequest();
request.open("GET", "/plan.xlsx", false);
request.overrideMimeType("text/plain; charset=x-user-defined");
request.send();
const bytes = Uint8Array.from(request.responseText, (char) => char.charCodeAt(0) & 0xff);
const host = new ExcelHost(openWorkbook(bytes));
/** For the test to see: the host, and everything that office.js asked it for. */
const asked: string[] = [];
host.beforeAction = (name) => asked.push(name);
Object.assign(window, { host, asked });
installInBrowser(host, { language: "en-GB" });
