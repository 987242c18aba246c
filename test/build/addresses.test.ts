import { addressesFrom, headersOf } from "../../src/serve/headers";

const { hostingExamples } = jest.requireActual<{
  hostingExamples(addresses: object): Record<string, string>;
}>("../../src/build/hosting-examples.js");

test("without a word the add-in is built for this machine and Microsoft's own office.js", () => {
  expect(addressesFrom({ WEBPACK_BUILD: "true" })).toMatchObject({
    origin: "https://localhost:3000",
    officeJs: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  });
});

test("an address is taken with a slash at its end, capitals and a port", () => {
  expect(addressesFrom({ origin: "https://Plans.Example.gov.uk:8443/" }).origin).toBe(
    "https://plans.example.gov.uk:8443",
  );
});

test.each([
  [
    "origin",
    "http://plans.example.gov.uk",
    "must be an https address such as https://plans.example.gov.uk, not",
  ],
  ["origin", "plans.example.gov.uk", "must be an https address"],
  ["origin", "https://plans.example.gov.uk/add-in", "must be an address without a path"],
  ["origin", "https://someone@plans.example.gov.uk", "must be an address without a path"],
  ["origin", "https://plans';x.example", "must be an https address"],
  ["officejs", "https://office.example.gov.uk/", "must be the address of office.js"],
  ["officejs", "http://office.example.gov.uk/office.js", "must be an https address"],
  ["frameancestors", "https://*.example.gov.uk, *", "with commas between, not “*”"],
  [
    "frameancestors",
    "https://a.example; script-src *",
    "with commas between, not “https://a.example; script-src *”",
  ],
])("--env %s=%s is refused in a sentence", (name, value, told) => {
  expect(() => addressesFrom({ [name]: value })).toThrow(told);
  expect(() => addressesFrom({ [name]: value })).toThrow(
    value.split(",")[0]!.trim() === value ? value : "“*”",
  );
});

test("a name that is none is told, with those that there are", () => {
  expect(() => addressesFrom({ orgin: "https://plans.example.gov.uk" })).toThrow(
    "There is no --env orgin: there are origin, officejs, frameancestors.",
  );
});

describe("the examples for servers", () => {
  const addresses = addressesFrom({
    origin: "https://plans.example.gov.uk",
    officejs: "https://appsforoffice.gcch.cdn.office.net/lib/1/hosted/office.js",
    frameancestors: "https://*.sharepoint.us",
  });
  const page = headersOf("/taskpane.html", addresses);
  const script = headersOf("/scripts/taskpane.0123abcd.js", addresses);

  test("the policy lets nothing in but the add-in, its office.js and, around it, those named", () => {
    const policy = page["Content-Security-Policy"]!;
    expect(policy).toMatch(/^default-src 'none';/);
    expect(policy).toContain("script-src 'self' https://appsforoffice.gcch.cdn.office.net;");
    expect(policy).toMatch(/frame-ancestors https:\/\/\*\.sharepoint\.us$/);
    expect(policy).not.toMatch(/unsafe-eval|connect-src|script-src[^;]*unsafe/);
  });

  test("scripts are kept for a year, pages are asked for again", () => {
    expect(script["Cache-Control"]).toBe("public, max-age=31536000, immutable");
    expect(page["Cache-Control"]).toBe("no-cache");
  });

  test.each(Object.entries(hostingExamples(addresses)))("%s sends every header", (_, text) => {
    for (const [name, value] of [...Object.entries(page), ...Object.entries(script)]) {
      const lines = text.split("\n").filter((line) => line.includes(name));
      expect(lines.filter((line) => line.includes(value))).not.toEqual([]);
    }
  });

  test("that for Azure is JSON", () => {
    const { globalHeaders, routes } = JSON.parse(hostingExamples(addresses)["staticwebapp.config.json"]!) as {
      globalHeaders: object;
      routes: object[];
    };
    expect(globalHeaders).toEqual(page);
    expect(routes).toEqual([{ route: "/scripts/*", headers: { "Cache-Control": script["Cache-Control"] } }]);
  });
});
