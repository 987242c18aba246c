import { decode, encode } from "../xml/part-text";
import type { XmlElement } from "../xml/xml";

/** The names of formats in the strict form of the files, in which Excel saves too where it is told to. */
const strict = "http://purl.oclc.org/ooxml/";
const usual = /http:\/\/schemas\.openxmlformats\.org\/(officeDocument|spreadsheetml|drawingml)\/2006\//g;

/** The namespace of relationship ids, in either form. */
export const relationshipNamespaces = [
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  `${strict}officeDocument/relationships`,
] as const;

/** Whether a part's root element is of the strict form. */
export function isStrict(root: XmlElement): boolean {
  return root.attributes().some(([name, value]) => name.startsWith("xmlns") && value.startsWith(strict));
}

/** The bytes of a part that was written in the usual form, in the strict one; a part that is no XML stays as it is. */
export function inStrictForm(part: string, bytes: Uint8Array): Uint8Array {
  if (!/\.(?:xml|rels)$/.test(part)) return bytes;
  return encode(decode(bytes).replace(usual, (_, format: string) => `${strict}${format}/`));
}
