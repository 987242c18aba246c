import { XmlBroken, XmlDocument, XmlElement } from "./xml";
import { endOfContent, endOfMarkup, endOfTag, tagName } from "./xml-tag";

/** Far deeper than any part goes; writing an element back takes a call for each level. */
const deepest = 500;

/**
 * Parses a part so that toString() gives the same text again. Elements whose local name is in
 * `unread` are not looked into: their inside is one piece of text. Throws XmlBroken.
 */
export function parseXml(text: string, unread: readonly string[] = []): XmlDocument {
  const stack: XmlElement[] = [];
  let root: XmlElement | undefined;
  let rootStart = 0;
  let at = 0;
  for (;;) {
    const next = text.indexOf("<", at);
    if (next < 0) throw new XmlBroken("the text ends inside an element");
    const parent = stack.at(-1);
    if (parent && next > at) parent.append(text.slice(at, next));
    if (text[next + 1] === "!" || text[next + 1] === "?") {
      at = known(endOfMarkup(text, next));
      parent?.append(text.slice(next, at));
      continue;
    }
    at = known(endOfTag(text, next));
    const tag = text.slice(next, at);
    if (tag[1] === "/") {
      const element = stack.pop();
      if (element?.name !== tagName(tag)) throw new XmlBroken(`unexpected ${tag}`);
      element.closeWith(tag);
    } else {
      const element = openElement(tag);
      if (!root) {
        root = element;
        rootStart = next;
      }
      parent?.append(element);
      if (!tag.endsWith("/>")) {
        stack.push(element);
        if (stack.length > deepest) throw new XmlBroken("the elements are nested too deep");
        if (unread.includes(element.local)) {
          const end = known(endOfContent(text, at, element.name));
          if (end > at) element.append(text.slice(at, end));
          at = end;
        }
      }
    }
    if (root && stack.length === 0) {
      return new XmlDocument(text.slice(0, rootStart), root, epilogue(text, at));
    }
  }
}

function openElement(tag: string): XmlElement {
  const name = tagName(tag);
  if (!name) throw new XmlBroken(`no name in ${tag}`);
  return new XmlElement(name, tag);
}

function epilogue(text: string, at: number): string {
  const rest = text.slice(at);
  if (/<(?!!--|\?)/.test(rest)) throw new XmlBroken("something follows the root element");
  return rest;
}

function known(position: number): number {
  if (position < 0) throw new XmlBroken("a tag or comment has no end");
  return position;
}
