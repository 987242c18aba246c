/* eslint-disable @typescript-eslint/no-require-imports -- webpack reads this file as CommonJS */
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const { SourceMapDevToolPlugin } = require("webpack");
const { SubresourceIntegrityPlugin } = require("webpack-subresource-integrity");
const { addressesFrom, DEVELOPMENT_ORIGIN } = require("./src/build/addresses");
const BillOfMaterials = require("./src/build/bill-of-materials");
const FilesBeside = require("./src/build/files-beside");
const { HASHED } = require("./src/build/headers");
const { hostingExamples } = require("./src/build/hosting-examples");
const SizeLimit = require("./src/build/size-limit");
const own = require("./package.json");

/** @returns {import("webpack").Configuration} */
module.exports = (env = {}) => {
  const addresses = addressesFrom(env);
  return {
    mode: "production",
    devtool: false,
    optimization: {
      // Half the time of the usual terser, and 3 kB less.
      minimizer: [
        new MinimizerPlugin({
          minify: MinimizerPlugin.swcMinify,
          minimizerOptions: { compress: { passes: 3 } },
        }),
      ],
    },
    entry: { taskpane: "./src/taskpane/index.tsx" },
    output: {
      filename: `${HASHED}/[name].[contenthash:8].js`,
      // Asked for by digests of scripts that are loaded later.
      crossOriginLoading: "anonymous",
      clean: true,
    },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [{ test: /\.tsx?$/, exclude: /node_modules/, use: ["@griffel/webpack-loader", "swc-loader"] }],
    },
    // SizeLimit counts what is downloaded instead.
    performance: false,
    plugins: [
      // The pane opens over council networks: more must be a decision. This is 1 % over what it was when it was set.
      new SizeLimit(311),
      new HtmlPlugin({
        filename: "taskpane.html",
        template: "src/taskpane/taskpane.html",
        officeJsUrl: addresses.officeJs,
      }),
      new HtmlPlugin({
        filename: "index.html",
        template: "src/about/index.html",
        inject: false,
        version: own.version,
      }),
      new SubresourceIntegrityPlugin(),
      new BillOfMaterials(own),
      new FilesBeside("dist-hosting", hostingExamples(addresses)),
      // Not served: they hold the source, and the scripts do not ask for them.
      new SourceMapDevToolPlugin({ filename: "../dist-maps/[name].js.map", append: false }),
      new CopyPlugin({
        patterns: [
          { from: "assets/icons/*.png" },
          // By its name: copies that were made beside it, by `npm run review` too, are not to be served.
          { from: "assets/sample-plan.xlsx", to: "assets/" },
          {
            from: "manifest.xml",
            transform: (content) => content.toString().replaceAll(DEVELOPMENT_ORIGIN, addresses.origin),
          },
        ],
      }),
    ],
  };
};
