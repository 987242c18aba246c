/* eslint-disable @typescript-eslint/no-require-imports -- webpack reads this file as CommonJS */
const path = require("node:path");
const HtmlPlugin = require("html-webpack-plugin");
const pane = require("./webpack.config.js");

/** Kept with the packages, so that what `npm run build` makes for users stays free of it. */
const folder = path.resolve("node_modules/.cache/action-plan-review");

/** Built to be started quickly, not to be small: it comes from this machine. */
const quick = {
  devtool: false,
  optimization: { minimize: false, concatenateModules: false, usedExports: false },
  performance: false,
  stats: "errors-warnings",
  infrastructureLogging: { level: "error" },
};
const cache = (name) => ({
  type: "filesystem",
  name,
  cacheDirectory: path.join(folder, "webpack"),
  buildDependencies: { config: [__filename] },
});

/** @type {import("webpack").Configuration[]} The pane as it is, and the page that has it beside a sheet. */
module.exports = [
  {
    ...pane,
    ...quick,
    name: "pane",
    cache: cache("pane"),
    output: { ...pane.output, path: path.join(folder, "preview/pane") },
  },
  {
    ...quick,
    name: "page",
    cache: cache("page"),
    mode: pane.mode,
    entry: { preview: "./src/preview/index.tsx", connect: "./src/preview/connect.ts" },
    output: { filename: "[name].js", path: path.join(folder, "preview/page"), clean: true },
    resolve: pane.resolve,
    module: pane.module,
    experiments: { css: true },
    plugins: [
      new HtmlPlugin({
        filename: "index.html",
        template: "src/preview/preview.html",
        chunks: ["preview"],
      }),
    ],
  },
];
