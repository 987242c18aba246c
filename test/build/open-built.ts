/** The built add-in in a browser, at its own address and with its own headers, over a workbook of the host. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { build } from "esbuild";
import { chromium, type Page } from "playwright-core";
import { hostInfoQuery } from "../../src/host/browser";
import { browserPath } from "../browser-path";
import { serveBuilt, type ServedAddIn } from "./serve-built";

const OFFICE_JS = path.dirname(require.resolve("@microsoft/office-js/dist/office.js"));

export interface OpenPane {
  page: Page;
  /** What the browser complained of, and every address that was asked for elsewhere than where the add-in is. */
  faults: string[];
}

export interface BuiltAddIn {
  served: ServedAddIn;
  /** Opens the pane; without a workbook, office.js does not answer. */
  open(workbook: Uint8Array | null): Promise<OpenPane>;
  close(): Promise<void>;
}

export async function openBuilt(env: Record<string, string>): Promise<BuiltAddIn> {
  const within = mkdtempSync(path.join(tmpdir(), "built-"));
  const served = await serveBuilt(within, env);
  const { origin, officeJs } = served.addresses;
  const browser = await chromium.launch({
    ...(browserPath ? { executablePath: browserPath } : {}),
    args: [
      ...["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking"],
      `--host-resolver-rules=MAP ${new URL(origin).host} 127.0.0.1:${served.port}`,
    ],
  });

  async function open(workbook: Uint8Array | null): Promise<OpenPane> {
    const context = await browser.newContext({
      ignoreHTTPSErrors: true,
      viewport: { width: 350, height: 600 },
    });
    const faults: string[] = [];
    const beside = officeJs.replace(/office\.js$/, "");
    await context.route(
      (url) => url.origin !== origin,
      (route) => {
        const url = route.request().url();
        const file = path.join(OFFICE_JS, url.slice(beside.length).replace(/\?.*/, ""));
        if (url.startsWith(beside) && workbook && existsSync(file)) return route.fulfill({ path: file });
        if (workbook) faults.push(`asked for ${url}`);
        return route.abort();
      },
    );
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    page.on("pageerror", (error) => faults.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning") faults.push(message.text());
    });
    page.on("requestfailed", (request) => faults.push(`not given: ${request.url()}`));
    if (workbook) await context.addInitScript({ content: await excelWith(workbook) });
    await page.goto(`${origin}/taskpane.html?${hostInfoQuery}`);
    return { page, faults };
  }

  return {
    served,
    open,
    close: async () => {
      await browser.close();
      served.close();
      rmSync(within, { recursive: true });
    },
  };
}

/** The script of a page with that workbook open. */
async function excelWith(workbook: Uint8Array): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.join(__dirname, "excel-in-page.ts")],
    bundle: true,
    write: false,
    define: { WORKBOOK: JSON.stringify(Buffer.from(workbook).toString("base64")) },
  });
  return outputFiles[0]!.text;
}

/** The sample plan that the build carries. */
export const samplePlan = () => readFileSync(path.join(__dirname, "../../assets/sample-plan.xlsx"));
