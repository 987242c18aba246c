import { escapeXml, unescapeEntities } from "./xml-text";

const patterns = new Map<string, RegExp>();

function attributePattern(name: string): RegExp {
  let pattern = patterns.get(name);
  if (!pattern) {
    pattern = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
    patterns.set(name, pattern);
  }
  return pattern;
}

/** Where an attribute's value begins that is written as nearly all files write it, after a space and in double quotes; or -1. */
function startOfValue(tag: string, name: string): number {
  const before = ` ${name}="`;
  const at = tag.indexOf(before);
  return at < 0 ? -1 : at + before.length;
}

/** An attribute's text in an opening tag, or undefined. */
export function readAttribute(tag: string, name: string): string | undefined {
  const start = startOfValue(tag, name);
  const end = start < 0 ? -1 : tag.indexOf('"', start);
  if (end >= 0) return unescapeEntities(tag.slice(start, end));
  const match = attributePattern(name).exec(tag);
  return match ? unescapeEntities(match[1] ?? match[2] ?? "") : undefined;
}

/** The opening tag with one attribute set, or removed when the value is undefined. */
export function withAttribute(tag: string, name: string, value: string | number | undefined): string {
  const start = startOfValue(tag, name);
  const end = start < 0 ? -1 : tag.indexOf('"', start);
  if (value !== undefined && end >= 0) return tag.slice(0, start) + escapeXml(String(value)) + tag.slice(end);
  const written = value === undefined ? "" : ` ${name}="${escapeXml(String(value))}"`;
  const pattern = attributePattern(name);
  if (pattern.test(tag)) return tag.replace(pattern, () => written);
  return beginningOfTag(tag) + written + (tag.endsWith("/>") ? "/>" : ">");
}

/** The opening tag without its ">" or "/>" and the space before that. */
export function beginningOfTag(tag: string): string {
  return tag.slice(0, tag.endsWith("/>") ? -2 : -1).trimEnd();
}

/** The name in a tag: "<x:row r=..." and "</x:row>" give "x:row". */
export function tagName(tag: string): string {
  return /^<\/?([^\s/>]+)/.exec(tag)?.[1] ?? "";
}

/** Where the tag that begins at `start` ends (after its ">"), or -1; ">" may stand in quotes. */
export function endOfTag(text: string, start: number): number {
  let quote = 0;
  for (let at = start + 1; at < text.length; at++) {
    const char = text.charCodeAt(at);
    if (quote) {
      if (char === quote) quote = 0;
    } else if (char === 34 || char === 39) quote = char;
    else if (char === 62) return at + 1;
    else if (char === 60) return -1;
  }
  return -1;
}

/** Where a comment, CDATA section or processing instruction ends, or -1 if it is none of these. */
export function endOfMarkup(text: string, start: number): number {
  const [open, close] =
    [
      ["<!--", "-->"],
      ["<![CDATA[", "]]>"],
      ["<?", "?>"],
    ].find(([begin = ""]) => text.startsWith(begin, start)) ?? [];
  if (!open || !close) return -1;
  const end = text.indexOf(close, start + open.length);
  return end < 0 ? -1 : end + close.length;
}

/**
 * Where the closing tag of an element begins, or -1, when its content starts at `from` and it
 * holds no element of its own name. Closing tags inside comments and CDATA do not count.
 */
export function endOfContent(text: string, from: number, name: string): number {
  const close = `</${name}`;
  let at = from;
  let end = -1;
  for (;;) {
    // Found once for all the comments before it, and they not further than it: else this would take for ever.
    if (end < at) end = text.indexOf(close, at);
    if (end < 0) return -1;
    const markup = text.slice(at, end).indexOf("<!");
    if (markup >= 0) {
      at = endOfMarkup(text, at + markup);
      if (at < 0) return -1;
      continue;
    }
    const after = text.charCodeAt(end + close.length);
    if (after === 62 || after <= 32) return end;
    at = end + 1;
  }
}
