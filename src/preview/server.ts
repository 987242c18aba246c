import { createServer } from "node:http";
import path from "node:path";
import { fileFor, listen } from "../serve/files";
import type { Built } from "./build";
import { ROOT } from "./folders";

const ADDRESS = "127.0.0.1";
/** Nothing leaves the machine: the browser itself refuses every other address, office.js's telemetry included. */
const POLICY =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:";

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
    void fileFor(request, folders).then(({ status, type, body }) => {
      const isPane = request.url?.startsWith("/pane/") && type.startsWith("text/html");
      response
        .writeHead(status, {
          "content-type": type,
          "content-security-policy": POLICY,
          "cache-control": "no-store",
        })
        .end(isPane ? withHost(body.toString()) : body);
    });
  });
  const listening = await listen(server, port, ADDRESS).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EADDRINUSE") throw error;
    return listen(server, 0, ADDRESS);
  });
  return {
    url: `http://${ADDRESS}:${String(listening)}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** The pane's page with Excel, which is the outer page, in reach before office.js, and with office.js from this machine. */
function withHost(page: string): string {
  return page
    .replace("<head>", '<head><script src="/connect.js"></script>')
    .replace(/https:\/\/[^"]*\/office\.js/, "/office/office.js");
}
