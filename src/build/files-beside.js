/* eslint-disable @typescript-eslint/no-require-imports -- webpack reads its configuration as CommonJS */
const { mkdirSync, rmSync, writeFileSync } = require("node:fs");
const path = require("node:path");

/** Writes files that are not to be served into a folder beside the output, in place of what it had. */
module.exports = class FilesBeside {
  /**
   * @param {string} folder its name, beside the output's
   * @param {Record<string, string>} files their contents by their names
   */
  constructor(folder, files) {
    this.folder = folder;
    this.files = files;
  }

  /** @param {import("webpack").Compiler} compiler */
  apply(compiler) {
    compiler.hooks.afterEmit.tap("FilesBeside", () => {
      const folder = path.join(compiler.outputPath, "..", this.folder);
      rmSync(folder, { recursive: true, force: true });
      mkdirSync(folder);
      for (const [name, content] of Object.entries(this.files))
        writeFileSync(path.join(folder, name), content);
    });
  }
};
