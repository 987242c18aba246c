/** What `npm run build -- --env …` says of the addresses: where the add-in will be, what it loads and who shows it. */

const DEVELOPMENT_ORIGIN = "https://localhost:3000";
const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
/** The pages in which Excel on the web shows an add-in's page, and those that show Excel itself. */
const EXCEL_ON_THE_WEB = [
  "https://*.officeapps.live.com",
  "https://*.cloud.microsoft",
  "https://*.office.com",
  "https://*.microsoft365.com",
  "https://*.sharepoint.com",
  "https://onedrive.live.com",
  "https://teams.microsoft.com",
];
const EXAMPLE = "https://plans.example.gov.uk";

/**
 * @typedef {object} Addresses
 * @property {string} origin where the add-in is served, such as https://plans.example.gov.uk
 * @property {string} officeJs the address of office.js
 * @property {readonly string[]} frameAncestors which pages may show the add-in in a frame
 */

/** Told on the terminal as its sentence alone: where in the build it was found helps nobody who typed an address. */
class AddressError extends Error {
  /** @param {string} sentence */
  constructor(sentence) {
    super(sentence);
    this.stack = sentence;
  }
}

/** How each option is read from its text. */
const OPTIONS = { origin: originOf, officejs: officeJsOf, frameancestors: ancestorsOf };

/**
 * The addresses by webpack's --env.
 * @param {Record<string, unknown>} env
 * @returns {Addresses}
 * @throws {AddressError} a sentence that says which option is wrong and what it must be
 */
function addressesFrom(env) {
  for (const name of Object.keys(env)) {
    if (!name.startsWith("WEBPACK_") && !Object.hasOwn(OPTIONS, name))
      throw new AddressError(`There is no --env ${name}: there are ${Object.keys(OPTIONS).join(", ")}.`);
  }
  const [origin, officeJs, frameAncestors] = Object.entries(OPTIONS).map(([name, read]) =>
    env[name] === undefined ? undefined : read(String(env[name])),
  );
  return {
    origin: origin ?? DEVELOPMENT_ORIGIN,
    officeJs: officeJs ?? OFFICE_JS,
    frameAncestors: frameAncestors ?? EXCEL_ON_THE_WEB,
  };
}

function originOf(text) {
  const url = httpsUrl("origin", text, EXAMPLE);
  if (url.pathname !== "/" || url.search || url.hash || url.username)
    throw new AddressError(
      `--env origin must be an address without a path, such as ${EXAMPLE}, not “${text}”: the add-in is at the root of its host.`,
    );
  return url.origin;
}

function officeJsOf(text) {
  const url = httpsUrl("officejs", text, OFFICE_JS);
  if (!url.pathname.endsWith("/office.js") || url.search || url.hash)
    throw new AddressError(
      `--env officejs must be the address of office.js, such as ${OFFICE_JS}, not “${text}”.`,
    );
  return url.href;
}

/** Such as https://*.sharepoint.com, with commas between; they go into a header, so nothing else may be in them. */
function ancestorsOf(text) {
  const ancestors = text.split(",").map((each) => each.trim());
  const wrong = ancestors.find((each) => !/^https:\/\/(\*\.)?[a-z0-9.-]+(:\d+)?$/.test(each));
  if (wrong !== undefined)
    throw new AddressError(
      `--env frameancestors must be addresses such as ${EXCEL_ON_THE_WEB[0]} with commas between, not “${wrong}”.`,
    );
  return ancestors;
}

function httpsUrl(option, text, example) {
  const url = URL.canParse(text) ? new URL(text) : null;
  // What is not a plain host name would also mean something in the header or the manifest that it is written into.
  if (url?.protocol !== "https:" || !/^[a-z0-9.-]+$/.test(url.hostname))
    throw new AddressError(`--env ${option} must be an https address such as ${example}, not “${text}”.`);
  return url;
}

module.exports = { addressesFrom, DEVELOPMENT_ORIGIN };
