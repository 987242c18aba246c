/** Says what Office would refuse, or never show, in a manifest: offline, of the source and of a build. */
import { DOMParser, type Element } from "@xmldom/xmldom";
import { childrenOf, nameOf, valueOf } from "./elements";
import { iconFaults } from "./icon-faults";
import { LONGEST, MODEL, namespaceOf, TEXTS } from "./model";
import { resourceFaults } from "./resource-faults";

/**
 * The faults of a manifest, each a sentence that names its element; none where Office would take it.
 * @param origin where the add-in is served, such as https://localhost:3000
 * @param read gives a file of the add-in by its path in the address, undefined where there is none
 */
export function manifestFaults(
  xml: string,
  origin: string,
  read: (path: string) => Buffer | undefined,
): string[] {
  const broken: string[] = [];
  const document = new DOMParser({ onError: (_, message) => void broken.push(message) });
  const root = parse(document, xml);
  if (root === null) return [`The manifest is no XML: ${broken.join("; ")}`];
  const all = [root, ...root.getElementsByTagName("*")];
  return [
    ...all.flatMap(structureFaults),
    ...all.flatMap(textFaults),
    ...all.flatMap((element) => urlFaults(element, origin, read)),
    ...idFaults(all),
    ...resourceFaults(all),
    ...iconFaults(all, origin, read),
  ];
}

function parse(parser: DOMParser, xml: string): Element | null {
  try {
    return parser.parseFromString(xml, "text/xml").documentElement;
  } catch {
    return null; // onError was told why
  }
}

const isOverride = (element: Element | null): boolean =>
  element !== null &&
  (element.tagName === "VersionOverrides" || isOverride(element.parentNode as Element | null));

function modelOf(element: Element) {
  const { tagName } = element;
  const names = [
    `${tagName} ${element.getAttribute("xsi:type")}`,
    `${(element.parentNode as Element | null)?.tagName}/${tagName}`,
    ...(isOverride(element) ? [`VersionOverrides/${tagName}`] : []),
    tagName,
  ];
  return names.map((name) => MODEL[name]).find((model) => model !== undefined);
}

function structureFaults(element: Element): string[] {
  const model = modelOf(element);
  if (!model) return [`${nameOf(element)} is not known to the schema here.`];
  const wanted = model.attributes.split(" ").filter(Boolean);
  const given = [...element.attributes].map(({ name }) => name).filter((name) => !name.startsWith("xmlns"));
  const namespace = namespaceOf(element.tagName, isOverride(element));
  return [
    ...(element.namespaceURI === namespace
      ? []
      : [`${nameOf(element)} is not in the namespace ${namespace}.`]),
    ...wanted.filter((name) => !given.includes(name)).map((name) => `${nameOf(element)} lacks ${name}.`),
    ...given
      .filter((name) => !wanted.includes(name))
      .map((name) => `${nameOf(element)} may not have ${name}.`),
    ...orderFaults(element, model.children),
  ];
}

/** What of the children is missing, repeated or out of order. */
function orderFaults(element: Element, model: string): string[] {
  const left = childrenOf(element).map(({ tagName }) => tagName);
  const faults: string[] = [];
  for (const [, tag = "", often] of model.matchAll(/([\w:]+)([?+]?)/g)) {
    if (left[0] === tag) {
      do left.shift();
      while (often === "+" && left[0] === tag);
    } else if (often !== "?" || left.includes(tag)) {
      faults.push(
        left.includes(tag)
          ? `<${tag}> is out of order in ${nameOf(element)}.`
          : `${nameOf(element)} lacks <${tag}>.`,
      );
      if (left.includes(tag)) left.splice(left.indexOf(tag), 1);
    }
  }
  return [...faults, ...left.map((tag) => `<${tag}> may not stand there in ${nameOf(element)}.`)];
}

function textFaults(element: Element): string[] {
  const { tagName } = element;
  const faults: string[] = [];
  const [pattern, words] = TEXTS[tagName] ?? [];
  const text = element.textContent ?? "";
  if (pattern && !pattern.test(text)) faults.push(`<${tagName}> “${text}” ${words}.`);
  const list = (element.parentNode as Element | null)?.tagName ?? "";
  const longest = LONGEST[tagName] ?? LONGEST[list];
  if (longest === undefined || !element.hasAttribute("DefaultValue")) return faults;
  const { length } = valueOf(element);
  if (length === 0) faults.push(`${nameOf(element)} is blank.`);
  if (length > longest)
    faults.push(`${nameOf(element)} has ${length} characters, more than the ${longest} allowed.`);
  return faults;
}

function urlFaults(element: Element, origin: string, read: (path: string) => Buffer | undefined): string[] {
  const url = valueOf(element);
  const isUrl = /Url$|SourceLocation|bt:Image/.test(element.tagName) && element.hasAttribute("DefaultValue");
  if (!isUrl) return [];
  if (!url.startsWith("https://")) return [`${nameOf(element)} does not begin with https://: ${url}`];
  if (!url.startsWith(`${origin}/`)) return [`${nameOf(element)} is not at ${origin}: ${url}`];
  return read(new URL(url).pathname) ? [] : [`${nameOf(element)} names a file that is not there: ${url}`];
}

function idFaults(all: readonly Element[]): string[] {
  const ids = all.filter((element) => element.hasAttribute("id")).map((each) => each.getAttribute("id")!);
  return ids.filter((id, at) => ids.indexOf(id) < at).map((id) => `The id ${id} is there twice.`);
}
