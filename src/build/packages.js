/* eslint-disable @typescript-eslint/no-require-imports -- webpack reads its configuration as CommonJS */
/** Which packages are really in a build: those of the modules that its scripts hold. */
const { readdirSync, readFileSync } = require("node:fs");
const path = require("node:path");

/**
 * @typedef {object} Package
 * @property {string} name
 * @property {string} version
 * @property {string} licence as SPDX names it
 * @property {string} licenceText
 * @property {string} [author]
 * @property {string} [integrity] the digest of the package by package-lock.json, such as sha512-…
 */

/**
 * The packages of a compilation's modules, by name.
 * @param {import("webpack").Compilation} compilation
 * @returns {Package[]}
 */
function bundledPackages(compilation) {
  const folders = new Set();
  for (const chunk of compilation.chunks) {
    for (const module of compilation.chunkGraph.getChunkModulesIterable(chunk)) {
      for (const { resource } of module.modules ?? [module]) {
        const folder = resource && packageFolder(resource);
        if (folder) folders.add(folder);
      }
    }
  }
  const lock = readJson(path.join(compilation.compiler.context, "package-lock.json")).packages;
  return [...folders]
    .map((folder) => packageIn(folder, lock[relative(compilation.compiler.context, folder)]))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

const relative = (from, to) => path.relative(from, to).split(path.sep).join("/");
const readJson = (file) => JSON.parse(readFileSync(file, "utf8"));

/**
 * The folder in node_modules that a file is of; undefined for a file of ours. No package's name begins with a dot:
 * `node_modules/.cache` is where the preview keeps what it bundles.
 */
function packageFolder(file) {
  const [, folder] = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/.][^\\/]*)[\\/]/.exec(file) ?? [];
  return folder;
}

/** @returns {Package} */
function packageIn(folder, locked) {
  const { name, version, license, author } = readJson(path.join(folder, "package.json"));
  const file = readdirSync(folder).find((each) => /^licen[cs]e(\.(md|txt))?$/i.test(each));
  return {
    name,
    version,
    licence: typeof license === "string" ? license : "unknown",
    licenceText: file ? readFileSync(path.join(folder, file), "utf8") : "",
    ...(author ? { author: typeof author === "string" ? author : author.name } : {}),
    ...(locked?.integrity ? { integrity: locked.integrity } : {}),
  };
}

module.exports = { bundledPackages };
