import type { ExcelHost } from "./excel-host";
import { Ribbon, type RibbonMessage } from "./ribbon";

/** How office.js finds the application: part of the address of the page that loads it. */
export const hostInfoQuery = "_host_Info=Excel$Mac$16.00$en-GB$telemetry$$0";

/** The message by which office.js asks for the application's context. */
const getContext = 5;
const SUCCEEDED = 0;

export interface BrowserOptions {
  /** Language of the application, such as "en-GB". */
  readonly language?: string;
  /** What Office.context.document.url says. */
  readonly documentUrl?: string;
  /** Whether Office's own colours are light or dark; without it Office does not tell them, as on the web. */
  readonly theme?: Theme;
  /** The window of the page that will load office.js; this one unless said, or one of its frames. */
  readonly pane?: Window;
}

/** What office.js needs of a host; one in a worker is in reach by messages alone. */
type HostInReach = Pick<ExcelHost, "bridge" | "apiVersion">;

export type Theme = keyof typeof themes;

/** Colours of Office's themes, which office.js reads as numbers. */
const themes = {
  light: {
    bodyBackgroundColor: 0xffffff,
    bodyForegroundColor: 0x242424,
    controlBackgroundColor: 0xf5f5f5,
    controlForegroundColor: 0x242424,
  },
  dark: {
    bodyBackgroundColor: 0x292929,
    bodyForegroundColor: 0xffffff,
    controlBackgroundColor: 0x3d3d3d,
    controlForegroundColor: 0xffffff,
  },
};

interface ScriptMessaging {
  agaveHostCallback(callbackId: string, answer: unknown): void;
  agaveHostEventCallback(callbackId: string, event: unknown): void;
}

/** The window as office.js knows it, with what it expects of a Mac's web view. */
interface OfficeWindow {
  _richApiNativeBridge?: ExcelHost["bridge"];
  webkit?: { messageHandlers: { Agave: { postMessage(json: string): void } } };
  OSF?: {
    ScriptMessaging?: ScriptMessaging;
    DDA?: { _OsfControlContext?: { GetOfficeThemeInfo(): string } };
  };
}

/**
 * Makes a window look to office.js like the pane of an Excel with the host's workbook open. To be
 * called before office.js loads, in a page whose address has `hostInfoQuery`. Gives the ribbon that it has.
 */
export function installInBrowser(host: HostInReach, options: BrowserOptions = {}): Ribbon {
  const page = (options.pane ?? window) as unknown as OfficeWindow;
  const { theme } = options;
  const ribbon = new Ribbon();
  page._richApiNativeBridge = host.bridge;
  page.webkit = {
    messageHandlers: {
      Agave: {
        postMessage: (json) => {
          const message = JSON.parse(json) as RibbonMessage;
          const { methodId, callbackId } = message;
          const tell = (pressed: unknown) =>
            page.OSF?.ScriptMessaging?.agaveHostEventCallback(callbackId, pressed);
          if (ribbon.hears(message, tell)) {
            queueMicrotask(() => page.OSF?.ScriptMessaging?.agaveHostCallback(callbackId, [SUCCEEDED]));
          }
          if (methodId !== getContext) return;
          queueMicrotask(() => {
            if (theme && page.OSF?.DDA) {
              page.OSF.DDA._OsfControlContext = { GetOfficeThemeInfo: () => JSON.stringify(themes[theme]) };
            }
            page.OSF?.ScriptMessaging?.agaveHostCallback(callbackId, applicationContext(host, options));
          });
        },
      },
    },
  };
  return ribbon;
}

/** The application's context by the positions at which office.js reads it. */
function applicationContext(host: HostInReach, options: BrowserOptions): unknown[] {
  const language = options.language ?? "en-GB";
  const context: unknown[] = Array.from({ length: 23 }, () => null);
  const known: Record<number, unknown> = {
    0: [[], []], // settings, as keys and values
    1: "00000000-0000-0000-0000-000000000000", // the add-in's id
    2: 16, // the kind of application
    3: 16, // its version
    4: 0,
    8: language, // of the application
    9: language, // of the data
    11: options.documentUrl ?? "",
    12: 0, // the document can be changed
    13: 1, // the kind of add-in: a task pane
    14: "",
    17: "00000000-0000-0000-0000-000000000001", // this instance of the add-in
    20: JSON.stringify({ ExcelApi: host.apiVersion }),
    22: "16.0",
  };
  for (const [position, value] of Object.entries(known)) context[Number(position)] = value;
  return context;
}
