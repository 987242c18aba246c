/* eslint-disable @typescript-eslint/no-require-imports -- webpack reads this file as CommonJS */
const { runInNewContext } = require("node:vm");
const tokens = require("@fluentui/tokens");
const { resolveStyleRulesForSlots, shorthands } = require("@griffel/core");
const ts = require("typescript");

/**
 * Works out what `makeStyles` is given while the add-in is built, as Fluent has done with its own styles, so that what
 * does that in a browser (7 kB) is neither downloaded nor run. The styles may use Fluent's tokens, its shorthands and
 * constants of their own file.
 * @this {import("webpack").LoaderContext<object>}
 * @param {string} source JavaScript
 * @param {string} map the way back to what we wrote, of which all lines stay where they are
 */
module.exports = function (source, map) {
  this.callback(null, source.includes("makeStyles(") ? withStylesWorkedOut(source) : source, map);
};

function withStylesWorkedOut(source) {
  const file = ts.createSourceFile("styles.js", source, ts.ScriptTarget.Latest, true);
  const constants = new Map(
    file.statements
      .filter(ts.isVariableStatement)
      .flatMap(({ declarationList }) => declarationList.declarations)
      .map((declaration) => [declaration.name.getText(), declaration]),
  );
  let code = source;
  // From the end, so that what is ahead stays in its place.
  for (const node of namesIn(file).reverse()) {
    if (node.text !== "makeStyles") continue;
    const call = node.parent;
    if (ts.isImportSpecifier(call)) code = replaced(code, node, "__styles");
    else code = replaced(code, call, workedOut(call.arguments[0], constants));
  }
  return code;
}

/** The call that Fluent's own files have instead. */
function workedOut(styles, constants) {
  const used = new Set();
  (function use(node) {
    for (const { text } of namesIn(node)) {
      const constant = constants.get(text);
      if (constant === undefined || used.has(constant)) continue;
      use(constant.initializer);
      used.add(constant);
    }
  })(styles);
  const before = [...used].map((constant) => `const ${constant.getText()};`).join("\n");
  const value = runInNewContext(`${before}\n(${styles.getText()})`, { ...tokens, shorthands });
  const rules = resolveStyleRulesForSlots(value);
  return `__styles(${rules.map((each) => JSON.stringify(each)).join(", ")})`;
}

function namesIn(node) {
  const within = node.getChildren().flatMap(namesIn);
  return ts.isIdentifier(node) ? [node, ...within] : within;
}

function replaced(code, node, by) {
  const lines = node.getText().split("\n").length - 1;
  return `${code.slice(0, node.getStart())}${by}${"\n".repeat(lines)}${code.slice(node.end)}`;
}
