import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { chromium, type Browser, type Page } from "playwright-core";
import webpack from "webpack";
import { hostInfoQuery } from "../../src/host/browser";
import type { ExcelHost } from "../../src/host/excel-host";
import { plain } from "./workbooks";
import { browserPath } from "../browser-path";
import { describeInBrowser } from "../in-browser";

declare global {
  interface Window {
    host: ExcelHost;
    asked: string[];
  }
}

const officeFolder = dirname(require.resolve("@microsoft/office-js/dist/office.js"));
const pageText =
  '<!doctype html><script src="/host.js"></script><script src="/office/office.js"></script><p>pane</p>';

/** The host as one script, as a page would have it. */
function bundle(folder: string): Promise<string> {
  const compiler = webpack({
    mode: "development",
    devtool: false,
    entry: join(__dirname, "browser-page.ts"),
    output: { path: folder, filename: "host.js" },
    resolve: { extensions: [".ts", ".js"] },
    module: { rules: [{ test: /\.ts$/, use: "swc-loader" }] },
  });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString("errors-only")));
      else resolve(readFileSync(join(folder, "host.js"), "utf8"));
    });
  });
}

function serve(script: string, workbook: Uint8Array): Promise<Server> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    const office = join(officeFolder, path.replace(/^\/office\//, ""));
    if (path === "/") response.setHeader("content-type", "text/html").end(pageText);
    else if (path === "/host.js") response.setHeader("content-type", "text/javascript").end(script);
    else if (path === "/plan.xlsx") response.end(workbook);
    else if (path.startsWith("/office/") && existsSync(office)) {
      response.setHeader("content-type", "text/javascript").end(readFileSync(office));
    } else response.writeHead(404).end();
  });
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      resolve(server);
    });
  });
}

describeInBrowser("in a browser", () => {
  let server: Server;
  let browser: Browser;
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "host-page-"));
    server = await serve(await bundle(folder), await plain());
    browser = await chromium.launch({
      ...(browserPath ? { executablePath: browserPath } : {}),
      args: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking"],
    });
  }, 60_000);

  afterAll(async () => {
    await browser.close();
    server.close();
    rmSync(folder, { recursive: true });
  });

  async function openPane(): Promise<{ page: Page; errors: string[] }> {
    const { port } = server.address() as AddressInfo;
    const page = await browser.newPage();
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(error.message));
    await page.route(
      (url) => url.hostname !== "127.0.0.1",
      (route) => route.abort(),
    );
    await page.goto(`http://127.0.0.1:${String(port)}/?${hostInfoQuery}`);
    return { page, errors };
  }

  it("starts office.js as in Excel and answers it", async () => {
    const { page } = await openPane();
    const seen = await page.evaluate(async () => {
      const info = await Office.onReady();
      const { requirements } = Office.context;
      const cells = await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange("B2").values = [["Bea"]];
        const format = sheet.getRange("A2:C2").conditionalFormats.add("Custom");
        format.custom.rule.formula = "=$C2>1";
        const read = sheet.getRange("A2:B2").load("values");
        const count = sheet.getRange().conditionalFormats.getCount();
        await context.sync();
        return [...(read.values[0] as unknown[]), count.value];
      });
      return {
        host: String(info.host),
        cells,
        sets: [
          requirements.isSetSupported("ExcelApi", "1.14"),
          requirements.isSetSupported("ExcelApi", "1.15"),
        ],
      };
    });
    expect(seen).toEqual({ host: "Excel", cells: ["Train staff", "Bea", 1], sets: [true, false] });
  }, 60_000);

  it("hears that office.js has started, without an error in the page and uncounted", async () => {
    const { page, errors } = await openPane();
    await page.evaluate(() => Office.onReady());
    await page.waitForFunction(() => window.asked.includes("call TelemetryService sendTelemetryEvent"));
    const requests = await page.evaluate(async () => {
      // An error that nobody caught is reported before the page is painted twice.
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      return window.host.requests;
    });
    expect(errors).toEqual([]);
    expect(requests).toBe(0);
    expect(await page.evaluate(() => window.asked)).toContain(
      "call AddinInternalService notifyActionHandlerReady",
    );
  }, 60_000);
});
