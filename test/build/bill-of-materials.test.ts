import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import webpack, { type Stats, type WebpackPluginInstance } from "webpack";

const BillOfMaterials = jest.requireActual<new (own: object) => WebpackPluginInstance>(
  "../../src/build/bill-of-materials.js",
);

const folder = mkdtempSync(join(tmpdir(), "bill-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** A package in node_modules with one function. */
function addPackage(name: string, license: string): void {
  const home = join(folder, "node_modules", name);
  mkdirSync(home, { recursive: true });
  const about = { name, version: "1.2.3", license, main: "index.js", sideEffects: false };
  writeFileSync(join(home, "package.json"), JSON.stringify(about));
  writeFileSync(join(home, "index.js"), `export const from = () => document.title + "${name}";`);
  writeFileSync(join(home, "LICENSE.md"), `Words of the licence of ${name}.`);
}

let outFolder: string;

/** Builds a script from that source, into a folder of its own. */
async function build(source: string, entry = join(folder, "entry.js")): Promise<Stats> {
  outFolder = mkdtempSync(join(folder, "out-"));
  mkdirSync(dirname(entry), { recursive: true });
  writeFileSync(entry, source);
  const compiler = webpack({
    mode: "production",
    context: folder,
    entry,
    output: { path: outFolder },
    plugins: [new BillOfMaterials({ name: "ours", version: "1.0.0", license: "MIT" })],
  });
  return new Promise((resolve, reject) => {
    compiler.run((error, done) => (done ? resolve(done) : reject(error ?? new Error("Nothing was built."))));
  });
}

const out = (name: string) => readFileSync(join(outFolder, name), "utf8");

beforeAll(() => {
  for (const name of ["@maker/used", "left-out"]) addPackage(name, "MIT");
  addPackage("unfree", "SEE LICENSE IN OFFICE");
  const locked = { "node_modules/@maker/used": { integrity: "sha512-AAEC" } };
  writeFileSync(join(folder, "package-lock.json"), JSON.stringify({ packages: locked }));
});

test("the bill names each package that is in the script, with its digest, and no other", async () => {
  const stats = await build(
    'import { from } from "@maker/used"; import { from as other } from "left-out"; globalThis.from = from;',
  );
  expect(stats.hasErrors()).toBe(false);
  const bill = JSON.parse(out("bill-of-materials.cdx.json")) as { components: object[] };
  expect(bill.components).toMatchObject([
    {
      name: "@maker/used",
      version: "1.2.3",
      purl: "pkg:npm/%40maker/used@1.2.3",
      licenses: [{ license: { id: "MIT" } }],
      hashes: [{ alg: "SHA-512", content: "000102" }],
    },
  ]);
  const licences = out("THIRD-PARTY-LICENCES.txt");
  expect(licences).toContain("Words of the licence of @maker/used.");
  expect(licences).not.toContain("left-out");
});

test("a package that is not free fails the build, which leaves nothing to be served", async () => {
  const stats = await build('import { from } from "unfree"; globalThis.from = from;');
  expect(stats.toString("errors-only")).toContain(
    "unfree 1.2.3 is in the bundle under the licence “SEE LICENSE IN OFFICE”",
  );
  expect(existsSync(join(outFolder, "main.js"))).toBe(false);
});

test("a script of ours that npm start keeps in node_modules/.cache is no package", async () => {
  const kept = join(folder, "node_modules/.cache/action-plan-review/pane-script/taskpane.js");
  const stats = await build('import { from } from "@maker/used"; globalThis.from = from;', kept);
  expect(stats.toString("errors-only")).toBe("");
  const bill = JSON.parse(out("bill-of-materials.cdx.json")) as { components: object[] };
  expect(bill.components).toMatchObject([{ name: "@maker/used" }]);
});
