import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DOMParser, type Element } from "@xmldom/xmldom";
import HtmlPlugin from "html-webpack-plugin";
import { OfficeAddinManifest } from "office-addin-manifest";
import type { Configuration } from "webpack";

const ROOT = join(__dirname, "..");
const ORIGIN = "https://localhost:3000/";

/** Excel refuses a manifest whose elements are not in this order. */
const ORDER: Record<string, string[]> = {
  OfficeApp: [
    "Id",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "AppDomains",
    "Hosts",
    "Requirements",
    "DefaultSettings",
    "Permissions",
    "VersionOverrides",
  ],
  VersionOverrides: ["Description", "Requirements", "Hosts", "Resources"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  Group: ["Label", "Icon", "Control"],
  Control: ["Label", "Supertip", "Icon", "Action"],
  Supertip: ["Title", "Description"],
  Action: ["TaskpaneId", "SourceLocation", "FunctionName"],
  Resources: ["Images", "Urls", "ShortStrings", "LongStrings"],
};
/** Excel cuts or refuses longer texts. */
const LONGEST = { ShortStrings: 125, LongStrings: 250 };

const manifest = new DOMParser().parseFromString(
  readFileSync(join(ROOT, "manifest.xml"), "utf8"),
  "text/xml",
);
const all = [...manifest.getElementsByTagName("*")];
const children = (element: Element) =>
  [...element.childNodes].filter((node): node is Element => "tagName" in node);
const values = all.flatMap((element) => element.getAttribute("DefaultValue") ?? []);
const urls = values.filter((value) => /^\w+:\/\//.test(value));

it("is read by Office's own reader", async () => {
  await expect(OfficeAddinManifest.readManifestFile(join(ROOT, "manifest.xml"))).resolves.toMatchObject({
    officeAppType: "TaskPaneApp",
    id: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/),
    version: expect.stringMatching(/^\d+\.\d+\.\d+\.\d+$/),
    defaultLocale: "en-GB",
    hosts: ["Workbook"],
    permissions: "ReadWriteDocument",
    defaultSettings: { sourceLocation: `${ORIGIN}taskpane.html` },
  });
});

it("has its elements in the order that Excel asks for", () => {
  for (const element of all) {
    const order = ORDER[element.localName ?? ""];
    if (!order) continue;
    const places = children(element).map((child) => order.indexOf(child.localName ?? ""));
    expect({ element: element.tagName, places }).toEqual({
      element: element.tagName,
      places: [...places].sort((a, b) => a - b),
    });
    expect(places).not.toContain(-1);
  }
});

it("defines every resource that it uses and uses every one that it defines, by short ids", () => {
  const used = new Set(all.flatMap((element) => element.getAttribute("resid") ?? []));
  const defined = children(all.find(({ localName }) => localName === "Resources")!)
    .flatMap(children)
    .map((resource) => resource.getAttribute("id") ?? "");
  expect([...used].sort()).toEqual([...defined].sort());
  expect(new Set(defined).size).toBe(defined.length);
  for (const id of defined) expect(id.length).toBeLessThanOrEqual(32);
});

it("keeps its texts within Excel's lengths", () => {
  for (const [list, longest] of Object.entries(LONGEST)) {
    for (const string of children(all.find(({ localName }) => localName === list)!)) {
      expect(string.getAttribute("DefaultValue")!.length).toBeLessThanOrEqual(longest);
    }
  }
});

it("has no two controls of the same id", () => {
  const ids = all.filter(({ localName }) => ["Group", "Control"].includes(localName ?? ""));
  expect(new Set(ids.map((element) => element.getAttribute("id"))).size).toBe(ids.length);
});

it("points only at the add-in's own files, over https", () => {
  expect(urls.length).toBeGreaterThan(0);
  for (const url of urls) expect(url).toMatch(/^https:\/\/localhost:3000\//);
});

it("has an icon file of the right size for every icon that it names", () => {
  const icons = all.filter(({ tagName }) => tagName === "bt:Image");
  const sizes = icons
    .filter((icon) => icon.hasAttribute("resid"))
    .map((icon) => ({ id: icon.getAttribute("resid"), size: Number(icon.getAttribute("size")) }));
  for (const icon of icons.filter((each) => each.hasAttribute("id"))) {
    const id = icon.getAttribute("id");
    const [size] = pixelsOf(icon.getAttribute("DefaultValue")!);
    expect(new Set(sizes.filter((each) => each.id === id).map((each) => each.size))).toEqual(new Set([size]));
  }
  const named = (name: string) =>
    pixelsOf(all.find(({ tagName }) => tagName === name)!.getAttribute("DefaultValue")!);
  expect(named("IconUrl")).toEqual([32, 32]);
  expect(named("HighResolutionIconUrl")).toEqual([64, 64]);
});

it("names only pages that the build makes", () => {
  const { plugins = [] } = jest.requireActual<Configuration>("../webpack.config.js");
  const built = plugins
    .filter((plugin) => plugin instanceof HtmlPlugin)
    .map((plugin) => plugin.userOptions.filename);
  const named = urls.filter((url) => url.endsWith(".html")).map((url) => url.slice(ORIGIN.length));
  expect(new Set(named)).toEqual(new Set(built));
});

/** Width and height of the PNG file behind an address of the manifest. */
function pixelsOf(url: string): [number, number] {
  const png = readFileSync(join(ROOT, url.slice(ORIGIN.length)));
  expect(png.subarray(1, 4).toString()).toBe("PNG");
  const size: [number, number] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  expect(size[0]).toBe(size[1]);
  return size;
}
