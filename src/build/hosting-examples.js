/* eslint-disable @typescript-eslint/no-require-imports -- webpack reads its configuration as CommonJS */
/** The headers as the usual servers want them: a file for each, made by the build. */
const { CACHE_CONTROL, HASHED, securityHeaders } = require("./headers");

/**
 * The examples by the name of their file.
 * @param {import("./addresses").Addresses} addresses
 * @returns {Record<string, string>}
 */
function hostingExamples(addresses) {
  const headers = securityHeaders(addresses);
  return {
    "web.config": iis(headers),
    "nginx.conf": nginx(headers, new URL(addresses.origin).hostname),
    ".htaccess": apache(headers),
    "staticwebapp.config.json": azureStaticWebApps(headers),
    _headers: headersFile(headers),
  };
}

/** Lines of the same kind, one for each header, indented. */
const eachHeader = (headers, indent, line) =>
  Object.entries(headers)
    .map(([name, value]) => `${" ".repeat(indent)}${line(name, value)}`)
    .join("\n");

const inXml = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

function iis(headers) {
  const add = (name, value) => `<add name="${name}" value="${inXml(value)}" />`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<!-- IIS: put this beside taskpane.html. -->
<configuration>
  <system.webServer>
    <httpProtocol>
      <customHeaders>
${eachHeader(headers, 8, add)}
        <add name="Cache-Control" value="${CACHE_CONTROL.other}" />
        <remove name="X-Powered-By" />
      </customHeaders>
    </httpProtocol>
  </system.webServer>
  <location path="${HASHED}">
    <system.webServer>
      <httpProtocol>
        <customHeaders>
          <remove name="Cache-Control" />
          <add name="Cache-Control" value="${CACHE_CONTROL.hashed}" />
        </customHeaders>
      </httpProtocol>
    </system.webServer>
  </location>
</configuration>
`;
}

/** A location that adds a header loses those from outside it, so each has all. */
function nginx(headers, host) {
  const add = (name, value) => `add_header ${name} "${value}" always;`;
  const location = (path, cacheControl) => `  location ${path} {
${eachHeader({ ...headers, "Cache-Control": cacheControl }, 4, add)}
  }`;
  return `# nginx: the certificate's lines and the folder are yours to fill in.
server {
  listen 443 ssl;
  server_name ${host};
  # ssl_certificate     /path/to/certificate.pem;
  # ssl_certificate_key /path/to/key.pem;
  root /path/to/dist;
  index index.html;
${location("/", CACHE_CONTROL.other)}
${location(`/${HASHED}/`, CACHE_CONTROL.hashed)}
}
`;
}

function apache(headers) {
  const set = (name, value) => `Header always set ${name} "${value}"`;
  return `# Apache, with mod_headers: put this beside taskpane.html.
${eachHeader(headers, 0, set)}
Header always set Cache-Control "${CACHE_CONTROL.other}"
<If "%{REQUEST_URI} =~ m#^/${HASHED}/#">
  Header always set Cache-Control "${CACHE_CONTROL.hashed}"
</If>
`;
}

function azureStaticWebApps(headers) {
  const config = {
    globalHeaders: { ...headers, "Cache-Control": CACHE_CONTROL.other },
    routes: [{ route: `/${HASHED}/*`, headers: { "Cache-Control": CACHE_CONTROL.hashed } }],
  };
  return `${JSON.stringify(config, null, 2)}\n`;
}

/** Where two rules match, both values would be sent, so that what is not to be kept is named by itself. */
function headersFile(headers) {
  const line = (name, value) => `${name}: ${value}`;
  const rule = (path, of) => `${path}\n${eachHeader(of, 2, line)}`;
  const noCache = { "Cache-Control": CACHE_CONTROL.other };
  const others = ["/", "/index.html", "/taskpane.html", "/manifest.xml", "/assets/*"];
  return `# Netlify, Cloudflare Pages and others: put this beside taskpane.html.
${rule("/*", headers)}
${others.map((path) => rule(path, noCache)).join("\n")}
${rule(`/${HASHED}/*`, { "Cache-Control": CACHE_CONTROL.hashed })}
`;
}

module.exports = { hostingExamples };
