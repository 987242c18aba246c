import { copyFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { build } from "esbuild";
import webpack, { type Configuration } from "webpack";

export const ROOT = path.resolve(__dirname, "../..");
/** Kept with the packages, so that what `npm run build` makes for users stays free of it. */
const FOLDER = path.join(ROOT, "node_modules/.cache/action-plan-review");

/** Where the pane and the page are, once they are built. */
export interface Built {
  readonly pane: string;
  readonly page: string;
}

/** Builds the pane from what users get, and the page around it. Rejects with what is wrong in the code. */
export async function buildPreview(): Promise<Built> {
  const [pane, page] = await Promise.all([buildPane(), buildPage()]);
  return { pane, page };
}

/** The add-in by its own configuration; only what makes it small is left out, since that takes longest. */
function buildPane(): Promise<string> {
  const ofUsers = createRequire(path.join(ROOT, "package.json"))("./webpack.config.js") as Configuration;
  const folder = path.join(FOLDER, "pane");
  const compiler = webpack({
    ...ofUsers,
    context: ROOT,
    devtool: false,
    performance: false,
    optimization: { minimize: false, concatenateModules: false },
    output: { ...ofUsers.output, path: folder },
    cache: { type: "filesystem", cacheDirectory: path.join(FOLDER, "webpack") },
  });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      // Only closing writes what makes the next start quick.
      compiler.close(() => {
        if (error) reject(error);
        else if (stats?.hasErrors()) reject(new Error(stats.toString("errors-only")));
        else resolve(folder);
      });
    });
  });
}

/** The page, which never reaches users, in the quickest way: its spreadsheet is ten times as large as the pane. */
async function buildPage(): Promise<string> {
  const folder = path.join(FOLDER, "page");
  rmSync(folder, { recursive: true, force: true });
  await build({
    absWorkingDir: ROOT,
    entryPoints: ["index.tsx", "connect.ts", "preview.css"].map((name) => `src/preview/${name}`),
    outdir: folder,
    bundle: true,
    splitting: true,
    format: "esm",
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "silent",
  });
  copyFileSync(path.join(ROOT, "src/preview/preview.html"), path.join(folder, "index.html"));
  return folder;
}
