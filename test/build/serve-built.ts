/** The built add-in over https, with the headers that the build tells servers to send. */
import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:https";
import path from "node:path";
import { buildPane } from "../../src/preview/build";
import { ROOT } from "../../src/preview/folders";
import { listen } from "../../src/serve/files";
import { addressesFrom, headersOf, type Addresses } from "../../src/serve/headers";
import { passingCertificate } from "../../src/sideload/certificate";

const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".png": "image/png",
};

export interface ServedAddIn {
  addresses: Addresses;
  port: number;
  /** A file of the add-in by its path in the address; undefined where there is none. */
  read(file: string): Buffer | undefined;
  close(): void;
}

/** Where `npm run build` was run before, ADD_IN names its folder; else a build of the same that is not made small. */
export async function serveBuilt(within: string, env: Record<string, string>): Promise<ServedAddIn> {
  const given = process.env["ADD_IN"];
  const addresses = addressesFrom(given ? {} : env);
  const folder = given ? path.resolve(ROOT, given) : await buildPane(within, env);
  const read = (file: string) => {
    const found = path.join(folder, file);
    return existsSync(found) && statSync(found).isFile() ? readFileSync(found) : undefined;
  };
  jest.spyOn(console, "log").mockImplementation(); // Office's tool tells that it made a certificate
  const server = createServer(await passingCertificate(), (request, response) => {
    const { pathname } = new URL(request.url ?? "/", addresses.origin);
    const body = read(pathname);
    response.writeHead(body ? 200 : 404, {
      "content-type": TYPES[path.extname(pathname)] ?? "application/octet-stream",
      ...headersOf(pathname, addresses),
    });
    response.end(body);
  });
  const port = await listen(server, 0, "127.0.0.1");
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { addresses, port, read, close };
}
