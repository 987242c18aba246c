import { XmlBroken } from "./xml";

/** The text of a part, which may be UTF-8 or UTF-16. Throws XmlBroken. */
export function decode(bytes: Uint8Array): string {
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : "utf-16be";
  const encoding = utf16 === "utf-16le" || (bytes[0] === 0xfe && bytes[1] === 0xff) ? utf16 : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new XmlBroken("the text is not valid", { cause });
  }
}

/** The text with a declaration of UTF-16 changed to what it is written in. */
function asUtf8(text: string): string {
  return text.replace(/^(\ufeff?<\?xml[^>]*encoding=["'])utf-16[a-z]*/i, "$1UTF-8");
}

/** The bytes of a part that is written. */
export function encode(text: string): Uint8Array {
  return new TextEncoder().encode(asUtf8(text));
}
