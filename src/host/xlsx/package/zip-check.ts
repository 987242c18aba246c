import { strFromU8 } from "fflate";

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const endLength = 22;
const longestComment = 65_535;
/** Deflate cannot make more than this of one byte; a larger promise is a lie. */
const bestRatio = 1032;
/** Says that the true number stands in the directory for files over 4 GB. */
const elsewhere = 0xffffffff;

/** Where the record that ends a zip file begins, or -1: after it only a comment may come. */
export function endOfDirectory(bytes: Uint8Array): number {
  const view = viewOf(bytes);
  for (
    let at = bytes.length - endLength;
    at >= Math.max(0, bytes.length - endLength - longestComment);
    at--
  ) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  return -1;
}

/** Whether an entry of that many bytes can inflate to the size that it promises. */
export function isPossible(packed: number, inflated: number): boolean {
  return inflated <= packed * bestRatio;
}

/**
 * Throws when a part is not what the directory of the file says of its length and check sum, which
 * inflating alone does not notice. Names are compared as fflate decodes them.
 */
export function checkSums(bytes: Uint8Array, parts: ReadonlyMap<string, Uint8Array>): void {
  const view = viewOf(bytes);
  const end = endOfDirectory(bytes);
  let at = view.getUint32(end + 16, true);
  if (at === elsewhere) return;
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (view.getUint32(at, true) !== entrySignature) throw new Error("the directory is damaged");
    const nameLength = view.getUint16(at + 28, true);
    const isUtf8 = (view.getUint16(at + 8, true) & 0x800) !== 0;
    const name = strFromU8(bytes.subarray(at + 46, at + 46 + nameLength), !isUtf8);
    const part = parts.get(name);
    const size = view.getUint32(at + 24, true);
    if (!part || (size !== elsewhere && part.length !== size)) throw new Error(`${name} is incomplete`);
    if (crc32(part) !== view.getUint32(at + 16, true)) throw new Error(`${name} is damaged`);
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

function crc32(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (let at = 0; at < bytes.length; at++) {
    sum = (table[(sum ^ (bytes[at] ?? 0)) & 0xff] ?? 0) ^ (sum >>> 8);
  }
  return (sum ^ 0xffffffff) >>> 0;
}
