import { readFileSync } from "node:fs";
import { createContext, Script } from "node:vm";
import type { ExcelHost } from "./excel-host";

/** The names that office.js makes, here on top of a host. */
export interface OfficeJs {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
}

let library: Script | undefined;

/** The library as published, compiled once for all hosts. */
function officeJs(): Script {
  if (!library) {
    const file = require.resolve("@microsoft/office-js/dist/excel-mac-16.00.debug.js");
    library = new Script(readFileSync(file, "utf8"), { filename: file });
  }
  return library;
}

/**
 * Evaluates the unmodified office.js on top of a host and gives its names. Each call gives a
 * library of its own, so several hosts can be open in one process.
 */
export function startOfficeJs(host: ExcelHost): OfficeJs {
  const nothing = (): void => undefined;
  const page = {
    _richApiNativeBridge: host.bridge,
    console,
    setTimeout,
    clearTimeout,
    queueMicrotask,
    // The library's promises and arrays must be those of the code that calls it.
    Promise,
    Array,
    Object,
    Error,
    Date,
    JSON,
    navigator: { userAgent: "" },
    location: { href: "", search: "", hash: "", host: "", protocol: "https:" },
    document: {
      addEventListener: nothing,
      getElementsByTagName: () => [],
      createElement: () => ({}),
      cookie: "",
      readyState: "loading",
    },
    addEventListener: nothing,
  };
  const context = createContext({ ...page, window: undefined, self: undefined });
  Object.assign(context, { window: context, self: context });
  officeJs().runInContext(context);
  const made = context as unknown as OfficeJs;
  // The library takes every requirement set as offered where there is no context to ask.
  const requirements = {
    isSetSupported: (name: string, version?: string) => host.isSetSupported(name, version),
  };
  const withContext = Object.create(made.Office, {
    context: { value: { requirements } },
  }) as typeof Office;
  Object.assign(context, { Office: withContext });
  return { Excel: made.Excel, Office: withContext, OfficeExtension: made.OfficeExtension };
}

/** Like startOfficeJs(), and sets the globals Excel, Office and OfficeExtension. */
export function installOfficeJs(host: ExcelHost): OfficeJs {
  const started = startOfficeJs(host);
  Object.assign(globalThis, started);
  return started;
}
