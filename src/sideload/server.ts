import { createServer } from "node:https";
import { fileFor, listen } from "../serve/files";
import { addressesFrom, headersOf } from "../serve/headers";
import type { Certificate } from "./certificate";
import { SideloadFailure } from "./failure";
import { text } from "./text";

/** Those of a build for this machine, so that what is tried out here has the policy that users will have. */
const addresses = addressesFrom({});

/** The built add-in, being served. */
export interface AddInServer {
  readonly port: number;
  close(): void;
}

/**
 * Serves a folder at https://localhost and that port, to this machine alone.
 * @throws SideloadFailure where the port is taken: the manifest names it, so that no other will do
 */
export async function serveAddIn(
  folder: string,
  { cert, key }: Certificate,
  port: number,
): Promise<AddInServer> {
  const server = createServer({ cert, key }, (request, response) => {
    void fileFor(request, [["/", folder]]).then(({ status, type, body }) => {
      response
        .writeHead(status, {
          ...headersOf(request.url ?? "/", addresses),
          "Content-Type": type,
          // A new build is seen as soon as the pane is opened again.
          "Cache-Control": "no-store",
        })
        .end(body);
    });
  });
  // By name, so that it is the address which Excel, too, looks up first for that name.
  const listening = await listen(server, port, "localhost").catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EADDRINUSE") throw error;
    throw new SideloadFailure(text.portTaken(port), { cause: error });
  });
  return {
    port: listening,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
