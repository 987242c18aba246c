import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import webpack, { type Stats, type WebpackPluginInstance } from "webpack";

const SizeLimit = jest.requireActual<new (limit: number) => WebpackPluginInstance>(
  "../../src/build/size-limit.js",
);

const folder = mkdtempSync(join(tmpdir(), "size-limit-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** A script of about that many kB once gzipped: hashes in hexadecimal, of which gzip leaves about half. */
function script(name: string, kB: number): string {
  const hashes = Array.from({ length: kB * 32 }, (_, at) =>
    createHash("sha256")
      .update(name + at)
      .digest("hex"),
  );
  const file = join(folder, `${name}.js`);
  writeFileSync(file, `globalThis.${name} = "${hashes.join("")}";`);
  return file;
}

/** Builds two scripts of some 10 kB each, which webpack would otherwise make small, under that limit. */
async function build(
  limit: number,
  minimize = true,
): Promise<{ stats: Stats; said: string; isBuilt: boolean }> {
  const out = mkdtempSync(join(folder, "out-"));
  let said = "";
  const compiler = webpack({
    mode: "production",
    entry: { one: script("one", 10), two: script("two", 10) },
    output: { path: out },
    optimization: { minimize, minimizer: [] },
    performance: false,
    plugins: [new SizeLimit(limit)],
    infrastructureLogging: {
      colors: false,
      console: { ...console, info: (...words: string[]) => (said += words.join(" ")) },
    },
  });
  const stats = await new Promise<Stats>((resolve, reject) => {
    compiler.run((error, done) => (done ? resolve(done) : reject(error ?? new Error("Nothing was built."))));
  });
  return { stats, said, isBuilt: existsSync(join(out, "one.js")) };
}

test("a build tells what its scripts weigh together as they are downloaded", async () => {
  const { stats, said, isBuilt } = await build(30);
  expect(stats.hasErrors()).toBe(false);
  expect(isBuilt).toBe(true);
  const [, size] = /Pane scripts: ([\d.]+) kB gzipped of at most 30 kB/.exec(said) ?? [];
  expect(Number(size)).toBeGreaterThan(20);
  expect(Number(size)).toBeLessThan(26);
});

test("a build above the limit fails and leaves nothing to be served", async () => {
  const { stats, isBuilt } = await build(15);
  expect(stats.toString("errors-only")).toMatch(/Pane scripts: 2[\d.]+ kB gzipped of at most 15 kB/);
  expect(isBuilt).toBe(false);
});

test("the preview's build, which is not made small, has no limit", async () => {
  const { stats, said } = await build(15, false);
  expect(stats.hasErrors()).toBe(false);
  expect(said).toBe("");
});
