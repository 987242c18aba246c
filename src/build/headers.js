/** The headers with which the add-in is served: the examples for each server, and the tests, have them from here. */

/** The folder of the files whose name changes with their content. */
const HASHED = "scripts";

/**
 * What each file is served with, whatever it is.
 * @param {import("./addresses").Addresses} addresses
 * @returns {Record<string, string>}
 */
function securityHeaders({ officeJs, frameAncestors }) {
  return {
    "Content-Security-Policy": contentSecurityPolicy(new URL(officeJs).origin, frameAncestors),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
  };
}

function contentSecurityPolicy(officeOrigin, frameAncestors) {
  return [
    "default-src 'none'",
    // Office.js loads the rest of itself from beside itself. It is changed in place, so no digest can be given for it.
    `script-src 'self' ${officeOrigin}`,
    // Fluent UI adds empty style elements and fills them by script. Chromium would take the digest of an empty one, but
    // WebKit, which Excel on a Mac has, matches no digest with it, and the pane would have no style.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${frameAncestors.join(" ")}`,
  ].join("; ");
}

const CACHE_CONTROL = {
  /** For files whose name changes with their content. */
  hashed: "public, max-age=31536000, immutable",
  /** To be kept, but asked for each time whether it has changed. */
  other: "no-cache",
};

/**
 * All headers of the file at that path, such as /taskpane.html.
 * @param {string} path
 * @param {import("./addresses").Addresses} addresses
 */
function headersOf(path, addresses) {
  const isHashed = path.startsWith(`/${HASHED}/`);
  return {
    ...securityHeaders(addresses),
    "Cache-Control": isHashed ? CACHE_CONTROL.hashed : CACHE_CONTROL.other,
  };
}

module.exports = { HASHED, CACHE_CONTROL, securityHeaders, headersOf };
