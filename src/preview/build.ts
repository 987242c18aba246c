import { createRequire } from "node:module";
import path from "node:path";
import webpack, { type Configuration } from "webpack";

export const ROOT = path.resolve(__dirname, "../..");

/** Where the pane and the page are, once they are built. */
export interface Built {
  readonly pane: string;
  readonly page: string;
}

/** Builds the pane as users get it, and the page around it. Rejects with what webpack found wrong. */
export function buildPreview(): Promise<Built> {
  const configurations = createRequire(path.join(ROOT, "package.json"))(
    "./webpack.preview.config.js",
  ) as Configuration[];
  const compiler = webpack(configurations.map((each) => ({ ...each, context: ROOT })));
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      // Only closing writes what makes the next start quick.
      compiler.close(() => {
        if (error) reject(error);
        else if (stats?.hasErrors()) reject(new Error(stats.toString("errors-only")));
        else resolve(foldersOf(configurations));
      });
    });
  });
}

function foldersOf(configurations: readonly Configuration[]): Built {
  const folder = (name: string): string =>
    configurations.find((each) => each.name === name)?.output?.path ?? ROOT;
  return { pane: folder("pane"), page: folder("page") };
}
