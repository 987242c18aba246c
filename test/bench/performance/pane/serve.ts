/** Serves the built pane and the stand-in to a browser on this machine. */
import { createServer } from "node:http";
import path from "node:path";
import { fileFor, listen } from "../../../../src/serve/files";
import { builtPages, builtPane } from "./built";

export interface Served {
  url: string;
  /** Where the page's own scripts and the plan are. */
  pages: string;
  close(): void;
}

/** Builds and serves both; every page gets Excel in reach before office.js, and office.js from this machine. */
export async function servePane(): Promise<Served> {
  const [pane, pages] = [await builtPane(), await builtPages()];
  const folders: [prefix: string, folder: string][] = [
    ["/pane/", pane],
    ["/office/", path.resolve("node_modules/@microsoft/office-js/dist")],
    ["/", pages],
  ];
  const server = createServer((request, response) => {
    void fileFor(request, folders).then(({ status, type, body }) => {
      const isPage = type.startsWith("text/html");
      response.writeHead(status, { "content-type": type }).end(isPage ? withExcel(body.toString()) : body);
    });
  });
  const port = await listen(server, 0, "127.0.0.1");
  return {
    url: `http://127.0.0.1:${port}`,
    pages,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function withExcel(page: string): string {
  return page
    .replace("<head>", '<head><script src="/excel.js"></script>')
    .replace(/https:\/\/[^"]*\/office\.js/, "/office/office.js");
}
