import type { Element } from "@xmldom/xmldom";

export const childrenOf = (element: Element) =>
  [...element.childNodes].filter((node): node is Element => "tagName" in node);

export const valueOf = (element: Element) => element.getAttribute("DefaultValue") ?? "";

/** How a fault names an element: by its tag and its id, what it refers to or its name. */
export function nameOf(element: Element): string {
  const id = element.getAttribute("id") ?? element.getAttribute("resid") ?? element.getAttribute("Name");
  return `<${element.tagName}${id === null ? "" : ` ${id}`}>`;
}
