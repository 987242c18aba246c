/* eslint-disable @typescript-eslint/no-require-imports -- webpack reads this file as CommonJS */
const { gzipSync } = require("node:zlib");
const { WebpackError, Compilation } = require("webpack");

/** Tells how much of the pane's scripts a user downloads, and refuses a build that goes over a limit. */
module.exports = class SizeLimit {
  /** @param {number} limit in kB of 1000 bytes, gzipped, all scripts together */
  constructor(limit) {
    this.limit = limit;
  }

  /** @param {import("webpack").Compiler} compiler */
  apply(compiler) {
    const name = "SizeLimit";
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      // Scripts that are not made small are the preview's, which nobody downloads.
      if (!compiler.options.optimization.minimize) return;
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name, stage }, (assets) => {
        const scripts = Object.keys(assets).filter((file) => file.endsWith(".js"));
        const bytes = scripts.map((file) => gzipSync(assets[file].buffer(), { level: 9 }).length);
        const size = Math.round(bytes.reduce((sum, each) => sum + each, 0) / 100) / 10;
        const told = `Pane scripts: ${size} kB gzipped of at most ${this.limit} kB`;
        if (size <= this.limit) compiler.getInfrastructureLogger(name).info(told);
        else
          compilation.errors.push(
            new WebpackError(`${told}. Make them smaller, or raise the limit knowingly.`),
          );
      });
    });
  }
};
