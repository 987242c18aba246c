const entities: Record<string, string> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

const CDATA = "<![CDATA[";
const lastCharacter = 0x10ffff;

/** Text of an XML element with its entities and CDATA sections resolved. */
export function unescapeXml(text: string): string {
  if (!text.includes("&") && !text.includes("<")) return text;
  let resolved = "";
  for (let at = 0; ;) {
    const start = text.indexOf(CDATA, at);
    const end = start < 0 ? -1 : text.indexOf("]]>", start);
    if (end < 0) return resolved + unescapeEntities(text.slice(at));
    resolved += unescapeEntities(text.slice(at, start)) + text.slice(start + CDATA.length, end);
    at = end + "]]>".length;
  }
}

/** Text of an XML attribute with its entities resolved. */
export function unescapeEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(
    /&(?:#x([0-9a-fA-F]+)|#(\d+)|(\w+));/g,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name) return Object.hasOwn(entities, name) ? (entities[name] ?? whole) : whole;
      const code = hex ? parseInt(hex, 16) : Number(decimal);
      return code <= lastCharacter ? String.fromCodePoint(code) : whole;
    },
  );
}

const escapes: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text made safe as the content of an XML element or of an attribute in double quotes. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (char) => escapes[char] ?? char);
}

/**
 * Cell text as the file format keeps it: characters that XML forbids, and carriage returns, which
 * XML would turn into line feeds, as _xHHHH_; a literal "_x000D_" keeps its meaning as _x005F_x000D_.
 */
export function encodeCellText(text: string): string {
  return escapeXml(withHex(text));
}

/** Such a text as an attribute holds it, where XML would also turn tabs and line feeds into spaces. */
export function encodeAttribute(text: string): string {
  return withHex(text).replace(/[\t\n]/g, hexEscape);
}

const forbidden =
  /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text of an element that knows no such escapes, as in drawings: what XML forbids is left out. */
export function encodePlainText(text: string): string {
  return escapeXml(text.replace(forbidden, ""));
}

function withHex(text: string): string {
  return text.replace(/_(?=x[0-9a-fA-F]{4}_)/g, "_x005F_").replace(forbidden, hexEscape);
}

function hexEscape(char: string): string {
  return `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}

/** The reverse of encodeCellText. */
export function decodeCellText(xml: string): string {
  const text = unescapeXml(xml);
  return decodeAttribute(text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text);
}

/** The reverse of encodeAttribute. */
export function decodeAttribute(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9a-fA-F]{4})_/g, (_whole, hex: string) =>
    String.fromCharCode(parseInt(hex, 16)),
  );
}
