import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { ROOT, type Built } from "./build";

const ADDRESS = "127.0.0.1";
/** Nothing leaves the machine: the browser itself refuses every other address, office.js's telemetry included. */
const POLICY =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:";
const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".png": "image/png",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** A server of the preview that is listening. */
export interface PreviewServer {
  readonly url: string;
  close(): void;
}

/** Serves the preview to this machine alone, at that port or, where it is taken, at a free one. */
export async function servePreview(built: Built, port: number): Promise<PreviewServer> {
  const folders: [prefix: string, folder: string][] = [
    ["/pane/", built.pane],
    ["/office/", path.join(ROOT, "node_modules/@microsoft/office-js/dist")],
    ["/", built.page],
  ];
  const server = createServer((request, response) => {
    void answer(request, folders).then(({ status, type, body }) => {
      response
        .writeHead(status, {
          "content-type": type,
          "content-security-policy": POLICY,
          "cache-control": "no-store",
        })
        .end(body);
    });
  });
  await listen(server, port).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EADDRINUSE") throw error;
    return listen(server, 0);
  });
  return {
    url: `http://${ADDRESS}:${String((server.address() as AddressInfo).port)}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, ADDRESS, () => {
      server.off("error", reject);
      resolve();
    });
  });
}

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string | Buffer;
}

async function answer(
  { url = "/", headers }: IncomingMessage,
  folders: readonly [string, string][],
): Promise<Answer> {
  const missing = { status: 404, type: "text/plain", body: "There is no such page." };
  // A page elsewhere may point a name of its own at this machine; it is not to read what is open here.
  if (!/^(127\.0\.0\.1|localhost)(:\d+)?$/.test(headers.host ?? "")) return missing;
  const { pathname } = new URL(url, "http://localhost");
  const wanted = decodeURIComponent(pathname === "/" ? "/index.html" : pathname);
  const [prefix, folder] = folders.find(([start]) => wanted.startsWith(start)) ?? ["/", ROOT];
  const file = path.join(folder, wanted.slice(prefix.length));
  if (!file.startsWith(folder + path.sep)) return missing;
  try {
    const body = await readFile(file);
    const isPane = prefix === "/pane/" && file.endsWith(".html");
    const type = TYPES[path.extname(file)] ?? "application/octet-stream";
    return { status: 200, type, body: isPane ? withHost(body.toString()) : body };
  } catch {
    return missing;
  }
}

/** The pane's page with Excel, which is the outer page, in reach before office.js, and with office.js from this machine. */
export function withHost(page: string): string {
  return page
    .replace("<head>", '<head><script src="/connect.js"></script>')
    .replace(/https:\/\/[^"]*\/office\.js/, "/office/office.js");
}
