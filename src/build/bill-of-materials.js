/* eslint-disable @typescript-eslint/no-require-imports -- webpack reads its configuration as CommonJS */
const { Compilation, WebpackError, sources } = require("webpack");
const { bundledPackages } = require("./packages");

/** Licences under which anything may be handed on in a bundle, with their words beside it. */
const FREE = ["0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "MIT"];
const BILL = "bill-of-materials.cdx.json";
const LICENCES = "THIRD-PARTY-LICENCES.txt";

/**
 * Writes what is in the scripts: a bill of materials (CycloneDX 1.6) and the licences' words. Refuses a build with a
 * package whose licence is not known to be free.
 */
module.exports = class BillOfMaterials {
  /** @param {{ name: string, version: string, license: string }} own the package.json of what is built */
  constructor(own) {
    this.own = own;
  }

  /** @param {import("webpack").Compiler} compiler */
  apply(compiler) {
    const name = "BillOfMaterials";
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name, stage }, () => {
        const packages = bundledPackages(compilation);
        for (const each of packages) {
          if (!FREE.includes(each.licence))
            compilation.errors.push(
              new WebpackError(
                `${each.name} ${each.version} is in the bundle under the licence “${each.licence}”, which is none of ${FREE.join(", ")}. Do without it, or decide that the licence will do.`,
              ),
            );
        }
        compilation.emitAsset(BILL, new sources.RawSource(bill(this.own, packages)));
        compilation.emitAsset(LICENCES, new sources.RawSource(licences(this.own, packages)));
      });
    });
  }
};

/** Without a day or a random number, so that the same build has the same bill. */
function bill(own, packages) {
  const document = {
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    metadata: {
      component: { ...component("application", own.name, own.version, own.license), "bom-ref": "add-in" },
    },
    components: packages.map(({ name, version, licence, integrity, author }) => ({
      ...component("library", name, version, licence),
      "bom-ref": purl(name, version),
      purl: purl(name, version),
      ...(author ? { author } : {}),
      ...(integrity ? { hashes: [hash(integrity)] } : {}),
    })),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

const component = (type, name, version, licence) => ({
  type,
  name,
  version,
  licenses: [{ license: { id: licence } }],
});
const purl = (name, version) => `pkg:npm/${name.replace("@", "%40")}@${version}`;

/** npm's digest, such as sha512-…, as CycloneDX has it. */
function hash(integrity) {
  const [algorithm, digest] = integrity.split(/-(.*)/);
  return {
    alg: algorithm.toUpperCase().replace("SHA", "SHA-"),
    content: Buffer.from(digest, "base64").toString("hex"),
  };
}

function licences(own, packages) {
  const parts = packages.map(
    ({ name, version, licence, licenceText }) =>
      `${name} ${version} (${licence})\n\n${licenceText.trim() || `The package has no file with its licence; it says that it is under ${licence}.`}`,
  );
  return [
    `The scripts of ${own.name} ${own.version} hold parts of these ${packages.length} packages.`,
    ...parts,
  ].join(`\n\n${"=".repeat(78)}\n\n`);
}
