import { copyFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { build, stop, type BuildOptions } from "esbuild";
import webpack, { SourceMapDevToolPlugin, type Configuration } from "webpack";
import { KEPT_IN, ROOT } from "./folders";

const FOLDER = path.join(KEPT_IN, "action-plan-review");

/** Where the pane and the page are, once they are built. */
export interface Built {
  readonly pane: string;
  readonly page: string;
}

/** Builds the pane and the page around it into a folder, in place of what it had. Rejects with what is wrong in the code. */
export async function buildPreview(folder = FOLDER): Promise<Built> {
  const [pane, page] = await Promise.all([buildPane(folder), buildPage(folder)]);
  await stop();
  return { pane, page };
}

/** What is the same for both scripts: as users get them, but not made small. */
const bundling: BuildOptions = {
  absWorkingDir: ROOT,
  bundle: true,
  define: { "process.env.NODE_ENV": '"production"' },
  logLevel: "silent",
};

type Configure = (env: Record<string, string>) => Configuration;

/**
 * The add-in by its own configuration, around a script that is bundled beforehand: webpack takes ten times as long
 * over that as esbuild. `env` is that of webpack's own command. Resolves with the folder that has it.
 */
export async function buildPane(within: string, env: Record<string, string> = {}): Promise<string> {
  const script = path.join(within, "pane-script/taskpane.js");
  await build({ ...bundling, entryPoints: ["src/taskpane/index.tsx"], outfile: script });
  const configure = createRequire(path.join(ROOT, "package.json"))("./webpack.config.js") as Configure;
  const ofUsers = configure(env);
  const folder = path.join(within, "pane");
  const compiler = webpack({
    ...ofUsers,
    context: ROOT,
    entry: { taskpane: script },
    module: { noParse: (file) => file === script },
    plugins: ofUsers.plugins!.filter((plugin) => !(plugin instanceof SourceMapDevToolPlugin)),
    optimization: { minimize: false },
    output: { ...ofUsers.output, path: folder },
  });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString("errors-only")));
      else resolve(folder);
    });
  });
}

async function buildPage(within: string): Promise<string> {
  const folder = path.join(within, "page");
  rmSync(folder, { recursive: true, force: true });
  await build({
    ...bundling,
    entryPoints: ["index.tsx", "connect.ts", "preview.css"].map((name) => `src/preview/${name}`),
    outdir: folder,
    splitting: true,
    format: "esm",
  });
  copyFileSync(path.join(ROOT, "src/preview/preview.html"), path.join(folder, "index.html"));
  return folder;
}
