/** Builds what the browser is shown. Everything is made small, as users get it. */
import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { build, type BuildOptions } from "esbuild";
import webpack, { type Configuration } from "webpack";

const FOLDER = path.resolve("node_modules/.cache/bench");
const bundling: BuildOptions = {
  bundle: true,
  minify: true,
  define: { "process.env.NODE_ENV": '"production"' },
  logLevel: "silent",
};

let building: Promise<string> | undefined;

/** The folder with the add-in as `npm run build` makes it, once for each run. */
export function builtPane(): Promise<string> {
  return (building ??= buildPane(path.join(FOLDER, "pane")));
}

async function buildPane(folder: string): Promise<string> {
  const config = createRequire(path.resolve("package.json"))("./webpack.config.js") as () => Configuration;
  const ofUsers = config();
  const compiler = webpack({ ...ofUsers, output: { ...ofUsers.output, path: folder } });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString("errors-only")));
      else resolve(folder);
    });
  });
}

/** The folder with the stand-in for Microsoft's template, and the scripts that put Excel behind either page. */
export async function builtPages(): Promise<string> {
  const folder = path.join(FOLDER, "pages");
  mkdirSync(folder, { recursive: true });
  const script = (name: string) => path.resolve("test/bench/performance/pane", name);
  await build({
    ...bundling,
    outdir: folder,
    entryPoints: ["excel.ts", "host-worker.ts", "stand-in.tsx"].map(script),
  });
  copyFileSync(script("stand-in.html"), path.join(folder, "stand-in.html"));
  return folder;
}

/** Puts the plan where the worker looks for it. */
export function givePlan(folder: string, workbook: Uint8Array): void {
  writeFileSync(path.join(folder, "plan.xlsx"), workbook);
}
