/**
 * What Office's published schemas for task-pane manifests (base 1.1, VersionOverrides 1.0) ask of the elements that ours
 * uses: their children in order, and their attributes. What they allow and we do not need is left out.
 */

interface Model {
  /** In this order: “x?” may be missing, “x+” may be repeated. */
  readonly children: string;
  readonly attributes: string;
}

const model = (children: string, attributes = ""): Model => ({ children, attributes });
const VALUE = model("", "DefaultValue");
const RESOURCE = model("", "id DefaultValue");
const REFERENCE = model("", "resid");

/** By tag, and by xsi:type or the parent or “VersionOverrides/” where the same tag has several. */
export const MODEL: Readonly<Record<string, Model>> = {
  "OfficeApp TaskPaneApp": model(
    "Id Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl AppDomains? Hosts Requirements DefaultSettings Permissions VersionOverrides",
    "xsi:type",
  ),
  Id: model(""),
  Version: model(""),
  ProviderName: model(""),
  DefaultLocale: model(""),
  DisplayName: VALUE,
  Description: VALUE,
  IconUrl: VALUE,
  HighResolutionIconUrl: VALUE,
  SupportUrl: VALUE,
  Hosts: model("Host+"),
  Host: model("", "Name"),
  Requirements: model("Sets"),
  Sets: model("Set+"),
  Set: model("", "Name MinVersion"),
  DefaultSettings: model("SourceLocation"),
  SourceLocation: VALUE,
  Permissions: model(""),
  "VersionOverrides VersionOverridesV1_0": model("Description? Requirements? Hosts Resources", "xsi:type"),
  "VersionOverrides/Requirements": model("bt:Sets"),
  "bt:Sets": model("bt:Set+", "DefaultMinVersion"),
  "bt:Set": model("", "Name MinVersion"),
  "VersionOverrides/Hosts": model("Host+"),
  "Host Workbook": model("Runtimes? DesktopFormFactor", "xsi:type"),
  Runtimes: model("Runtime"),
  Runtime: model("", "resid lifetime"),
  DesktopFormFactor: model("GetStarted? FunctionFile ExtensionPoint+"),
  GetStarted: model("Title Description LearnMoreUrl"),
  LearnMoreUrl: REFERENCE,
  FunctionFile: REFERENCE,
  "ExtensionPoint PrimaryCommandSurface": model("OfficeTab", "xsi:type"),
  OfficeTab: model("Group+", "id"),
  Group: model("Label Icon Control+", "id"),
  Icon: model("bt:Image+"),
  "Icon/bt:Image": model("", "size resid"),
  "Control Button": model("Label Supertip Icon Action", "xsi:type id"),
  Label: REFERENCE,
  Supertip: model("Title Description"),
  Title: REFERENCE,
  "VersionOverrides/Description": REFERENCE,
  "Action ExecuteFunction": model("FunctionName", "xsi:type"),
  "Action ShowTaskpane": model("TaskpaneId? SourceLocation", "xsi:type"),
  FunctionName: model(""),
  TaskpaneId: model(""),
  "VersionOverrides/SourceLocation": REFERENCE,
  Resources: model("bt:Images bt:Urls bt:ShortStrings bt:LongStrings"),
  "bt:Images": model("bt:Image+"),
  "bt:Image": RESOURCE,
  "bt:Urls": model("bt:Url+"),
  "bt:Url": RESOURCE,
  "bt:ShortStrings": model("bt:String+"),
  "bt:LongStrings": model("bt:String+"),
  "bt:String": RESOURCE,
};

const BASE = "http://schemas.microsoft.com/office/appforoffice/1.1";
const OVERRIDES = "http://schemas.microsoft.com/office/taskpaneappversionoverrides";
const BASIC_TYPES = "http://schemas.microsoft.com/office/officeappbasictypes/1.0";

/** The namespace that an element must be in, by its tag and whether it stands in VersionOverrides. */
export function namespaceOf(tag: string, isOverride: boolean): string {
  if (tag.startsWith("bt:")) return BASIC_TYPES;
  return isOverride ? OVERRIDES : BASE;
}

/** What a text of the manifest must look like, and that in words. */
export const TEXTS: Readonly<Record<string, readonly [pattern: RegExp, words: string]>> = {
  Id: [
    /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i,
    "is no GUID such as d467ad77-549c-4ec8-ad5c-85ceb2e53041",
  ],
  Version: [/^\d{1,5}(\.\d{1,5}){3}$/, "is not four numbers with dots between"],
  ProviderName: [/^.{1,125}$/, "is not of 1 to 125 characters"],
  DefaultLocale: [/^[a-z]{2}-[A-Z]{2}$/, "is no locale such as en-GB"],
  Permissions: [/^ReadWriteDocument$/, "is not ReadWriteDocument, which writing to cells takes"],
  FunctionName: [/^[A-Za-z_]\w{0,124}$/, "is no name of a function"],
  TaskpaneId: [/^.{1,125}$/, "is not of 1 to 125 characters"],
};

/** Excel cuts or refuses longer texts: characters by the element, or by the list that holds a text. */
export const LONGEST: Readonly<Record<string, number>> = {
  DisplayName: 125,
  Description: 250,
  "bt:ShortStrings": 125,
  "bt:LongStrings": 250,
  "bt:Urls": 2048,
  "bt:Images": 2048,
};

/** Pixels of the icons that Office asks for; the ribbon's are in these sizes. */
export const ICON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
export const BASE_ICONS: Readonly<Record<string, number>> = { IconUrl: 32, HighResolutionIconUrl: 64 };
