/** Files of this machine for browsers on this machine, and for nobody else. */
import { readFile } from "node:fs/promises";
import type { IncomingMessage } from "node:http";
import type { AddressInfo, Server } from "node:net";
import path from "node:path";

const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".png": "image/png",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** What is answered, and with which content type. */
export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string | Buffer;
}

/** The file that is asked for from the first folder whose prefix its path has, or that there is none. */
export async function fileFor(
  { url = "/", headers }: Pick<IncomingMessage, "url" | "headers">,
  folders: readonly (readonly [prefix: string, folder: string])[],
): Promise<Answer> {
  const missing = { status: 404, type: "text/plain", body: "There is no such page." };
  // A page elsewhere may point a name of its own at this machine; it is not to read what is open here.
  if (!/^(127\.0\.0\.1|localhost)(:\d+)?$/.test(headers.host ?? "")) return missing;
  try {
    const { pathname } = new URL(`http://localhost${url}`);
    const wanted = decodeURIComponent(pathname === "/" ? "/index.html" : pathname);
    const from = folders.find(([prefix]) => wanted.startsWith(prefix));
    if (!from) return missing;
    const [prefix, folder] = from;
    const file = path.join(folder, wanted.slice(prefix.length));
    if (!file.startsWith(folder + path.sep)) return missing;
    const type = TYPES[path.extname(file)] ?? "application/octet-stream";
    return { status: 200, type, body: await readFile(file) };
  } catch {
    return missing;
  }
}

/** Waits until a server listens at that port of that name of this machine (0: a free port), and gives the port. */
export function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}
