import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { get } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { passingCertificate, type Certificate } from "../../src/sideload/certificate";
import { MANIFEST, PORT, ROOT } from "../../src/sideload/place";
import { serveAddIn, type AddInServer } from "../../src/sideload/server";

const folder = mkdtempSync(join(tmpdir(), "sideload-"));
const dist = join(folder, "dist");
let certificate: Certificate;
let server: AddInServer;

beforeAll(async () => {
  cpSync(join(ROOT, "assets/icons"), join(dist, "assets/icons"), { recursive: true });
  writeFileSync(join(dist, "taskpane.html"), "<p>The pane</p>");
  writeFileSync(join(dist, "index.html"), "<p>What it is</p>");
  writeFileSync(join(folder, "secret.html"), "Beside the add-in");
  jest.spyOn(console, "log").mockImplementation(); // Office's tool tells that it made a certificate
  certificate = await passingCertificate();
  server = await serveAddIn(dist, certificate, 0);
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

interface Answered {
  status: number | undefined;
  type: string | undefined;
  policy: string | string[] | undefined;
  body: Buffer;
}

/** Asks as Excel does, which takes no certificate but one that it trusts and that is for this very name. */
function ask(path: string, headers: Record<string, string> = {}): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const { ca } = certificate;
    const asked = { host: "localhost", servername: "localhost", port: server.port, path, ca, headers };
    get({ ...asked, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("end", () => {
        const { statusCode: status, headers: told } = response;
        const policy = told["content-security-policy"];
        resolve({ status, type: told["content-type"], policy, body: Buffer.concat(parts) });
      });
    }).on("error", reject);
  });
}

test("every address of the manifest that is opened in Excel is served, over https", async () => {
  const manifest = readFileSync(join(ROOT, MANIFEST), "utf8");
  const urls = [...manifest.matchAll(/DefaultValue="(https:[^"]+)"/g)].map(([, url]) => new URL(url!));
  expect(urls.length).toBeGreaterThan(2);
  for (const { host, pathname } of urls) {
    expect(host).toBe(`localhost:${PORT}`);
    const { status, type, body } = await ask(pathname);
    expect({ pathname, status, type }).toEqual({
      pathname,
      status: 200,
      type: pathname.endsWith(".png") ? "image/png" : "text/html; charset=utf-8",
    });
    expect(body).toEqual(readFileSync(join(dist, pathname)));
  }
});

test("it has the policy that users will have", async () => {
  expect((await ask("/taskpane.html")).policy).toMatch(/^default-src 'none'; script-src 'self' https:/);
});

test("a new build is served without starting again", async () => {
  writeFileSync(join(dist, "later.html"), "one");
  await ask("/later.html");
  writeFileSync(join(dist, "later.html"), "two");
  expect((await ask("/later.html")).body.toString()).toBe("two");
});

test.each([
  "/../secret.html",
  "/%2e%2e/secret.html",
  "/..%2fsecret.html",
  "/%E0",
  "//",
  "/nothing.html",
  "/assets",
])("%s is no page, and the server goes on", async (path) => {
  const { status, body } = await ask(path);
  expect(status).toBe(404);
  expect(body.toString()).not.toContain("Beside");
  expect((await ask("/taskpane.html")).status).toBe(200);
});

test("a name that someone else points at this machine reads nothing", async () => {
  expect((await ask("/taskpane.html", { host: "elsewhere.example" })).status).toBe(404);
});

test("where the port is taken, it is told what to do, for the manifest names that port", async () => {
  await expect(serveAddIn(dist, certificate, server.port)).rejects.toThrow(
    `Port ${server.port} is in use, and the manifest names that one: stop what uses it`,
  );
});
