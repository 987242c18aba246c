/* eslint-disable @typescript-eslint/no-require-imports -- webpack reads this file as CommonJS */
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const SizeLimit = require("./webpack.size-limit");

const DEVELOPMENT_URL = "https://localhost:3000";

/** Where the add-in will be served from; the built manifest names it in place of the development address. */
const addInUrl = httpsUrl("ADDIN_URL", DEVELOPMENT_URL);
/** Government clouds cannot reach the public address of office.js and have one of their own. */
const officeJsUrl = httpsUrl("OFFICE_JS_URL", "https://appsforoffice.microsoft.com/lib/1/hosted/office.js");

/** @type {import("webpack").Configuration} */
module.exports = {
  mode: "production",
  devtool: "source-map",
  entry: { taskpane: "./src/taskpane/index.tsx" },
  output: { filename: "[name].[contenthash:8].js", clean: true },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: { rules: [{ test: /\.tsx?$/, exclude: /node_modules/, use: "swc-loader" }] },
  // SizeLimit counts what is downloaded instead.
  performance: false,
  plugins: [
    // The pane opens over council networks: more must be a decision. This is 3 % over what it was when it was set.
    new SizeLimit(305),
    new HtmlPlugin({ filename: "taskpane.html", template: "src/taskpane/taskpane.html", officeJsUrl }),
    new CopyPlugin({
      patterns: [
        { from: "assets/icons/*.png" },
        { from: "assets/*.xlsx", noErrorOnMissing: true },
        {
          from: "manifest.xml",
          transform: (content) => content.toString().replaceAll(DEVELOPMENT_URL, addInUrl),
        },
      ],
    }),
  ],
};

/** An address from the environment, without a slash at its end. Office loads add-ins over https only. */
function httpsUrl(variable, otherwise) {
  const url = (process.env[variable] || otherwise).replace(/\/+$/, "");
  if (!url.startsWith("https://")) throw new Error(`${variable} must begin with https://, not “${url}”.`);
  return url;
}
