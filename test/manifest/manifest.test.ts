import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { OfficeAddinManifest } from "office-addin-manifest";
import { manifestFaults } from "./check-manifest";

const ROOT = join(__dirname, "../..");
const ORIGIN = "https://localhost:3000";
const xml = readFileSync(join(ROOT, "manifest.xml"), "utf8");

/** The pages come from the build, the icons are in the source. */
function read(path: string): Buffer | undefined {
  if (path === "/taskpane.html" || path === "/index.html") return Buffer.from("<!doctype html>");
  return existsSync(join(ROOT, path)) ? readFileSync(join(ROOT, path)) : undefined;
}

const faults = (manifest: string) => manifestFaults(manifest, ORIGIN, read);

it("is read by Office's own reader", async () => {
  await expect(OfficeAddinManifest.readManifestFile(join(ROOT, "manifest.xml"))).resolves.toMatchObject({
    officeAppType: "TaskPaneApp",
    defaultLocale: "en-GB",
    hosts: ["Workbook"],
    permissions: "ReadWriteDocument",
    defaultSettings: { sourceLocation: `${ORIGIN}/taskpane.html` },
  });
});

it("is one that Office would take", () => {
  expect(faults(xml)).toEqual([]);
});

it("has the version that the add-in tells of itself", () => {
  const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { version: string };
  expect(xml).toContain(`<Version>${version}.0</Version>`);
});

/** One thing broken at a time: what is put in place of what, and the fault that must be told. */
const MUTATIONS: [what: string, from: string | RegExp, to: string, told: string][] = [
  ["XML that ends early", "</OfficeApp>", "", "The manifest is no XML"],
  [
    "an Id that is no GUID",
    "d467ad77-",
    "x467ad77-",
    "<Id> “x467ad77-549c-4ec8-ad5c-85ceb2e53041” is no GUID",
  ],
  ["a version of three numbers", "0.1.0.0", "0.1.0", "<Version> “0.1.0” is not four numbers"],
  ["no support address", /<SupportUrl.*\/>/, "", "<OfficeApp> lacks <SupportUrl>."],
  ["permission to read only", "ReadWriteDocument", "ReadDocument", "<Permissions> “ReadDocument” is not"],
  ["a requirement without a version", ' MinVersion="1.14"', "", "<Set ExcelApi> lacks MinVersion."],
  [
    "a name too long",
    'DisplayName DefaultValue="',
    `DisplayName DefaultValue="${"x".repeat(125)}`,
    "<DisplayName> has 143 characters, more than the 125 allowed.",
  ],
  [
    "a label before its group's icon",
    /(<Label resid="Group.Label"\/>)([^]*?<\/Icon>)/,
    "$2$1",
    "<Label> is out of order in <Group ActionPlan.Group>.",
  ],
  [
    "the callout after the functions",
    /(<GetStarted>[^]*<\/GetStarted>)\s*(<FunctionFile.*\/>)/,
    "$2$1",
    "<GetStarted> is out of order in <DesktopFormFactor>.",
  ],
  [
    "an element that is not known",
    "<Supertip>",
    "<Tip/><Supertip>",
    "<Tip> is not known to the schema here.",
  ],
  ["an attribute that is not known", "<Supertip>", '<Supertip class="x">', "<Supertip> may not have class."],
  [
    "a wrong namespace",
    "taskpaneappversionoverrides",
    "taskpaneapp",
    "<VersionOverrides> is not in the namespace",
  ],
  [
    "a word that is not defined",
    'Label resid="Summary.Label"',
    'Label resid="Sumary.Label"',
    "<Label Sumary.Label> is not defined among <bt:ShortStrings>.",
  ],
  [
    "a word of the wrong list",
    'Description resid="Validate.Tooltip"',
    'Description resid="Validate.Label"',
    "<Description Validate.Label> is not defined among <bt:LongStrings>.",
  ],
  [
    "a word that nothing shows",
    "<bt:ShortStrings>",
    '<bt:ShortStrings><bt:String id="Old.Label" DefaultValue="Old"/>',
    "The resource Old.Label is defined and not used.",
  ],
  [
    "an id too long",
    /Pane\.Tooltip/g,
    `Pane.${"x".repeat(28)}`,
    `The resource id Pane.${"x".repeat(28)} is longer than 32 characters.`,
  ],
  ["a blank word", 'DefaultValue="Validate"', 'DefaultValue=""', "<bt:String Validate.Label> is blank."],
  [
    "two of the same id",
    "ActionPlan.Summary",
    "ActionPlan.Validate",
    "The id ActionPlan.Validate is there twice.",
  ],
  [
    "an address without https",
    `SourceLocation DefaultValue="https:`,
    `SourceLocation DefaultValue="http:`,
    "<SourceLocation> does not begin with https://",
  ],
  [
    "an address elsewhere",
    `Url DefaultValue="${ORIGIN}/index.html`,
    'Url DefaultValue="https://elsewhere.example/index.html',
    `<SupportUrl> is not at ${ORIGIN}`,
  ],
  [
    "a page that is not built",
    `"About.Url" DefaultValue="${ORIGIN}/index.html`,
    `"About.Url" DefaultValue="${ORIGIN}/about.html`,
    "<bt:Url About.Url> names a file that is not there",
  ],
  [
    "an icon that is not there",
    "summary-40.png",
    "summary-41.png",
    "<bt:Image Summary.40> names a file that is not there",
  ],
  ["an icon of another size", "pane-20.png", "pane-24.png", "<bt:Image Pane.20> is 24 × 24, not 20 × 20"],
  [
    "a store icon of another size",
    "pane-64.png",
    "pane-80.png",
    "<HighResolutionIconUrl> is 80 × 80, not 64 × 64",
  ],
  [
    "a button without a size",
    '<bt:Image size="80" resid="Validate.80"/>',
    "",
    "<Control ActionPlan.Validate> has no icon of 80 pixels.",
  ],
  [
    "functions on another page",
    'FunctionFile resid="Taskpane.Url"',
    'FunctionFile resid="About.Url"',
    "<FunctionFile About.Url> is not the page of <Runtime Taskpane.Url>",
  ],
  ["a function that has no name", "<FunctionName>validate", "<FunctionName>", "<FunctionName> “” is no name"],
];

it.each(MUTATIONS)("%s is told, and named", (_, from, to, told) => {
  const broken = xml.replace(from, to);
  expect(broken).not.toBe(xml);
  expect(faults(broken).join("\n")).toContain(told);
});
