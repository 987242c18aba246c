import { unzipSync, zipSync, type Zippable } from "fflate";
import { WorkbookUnreadable } from "./unreadable";
import { checkSums, endOfDirectory, isPossible } from "./zip-check";

/** Bytes: more than any plan needs, and less than a small zip file made to fill the memory inflates to. */
const inflatedLimit = 256 * 1024 ** 2;
const compoundFileSignature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** Names that lead out of a folder; a workbook saved with them would pass the trap on. */
const outside = /^[/\\]|^[a-z]:|(^|[/\\])\.\.([/\\]|$)|^__proto__$/i;
const alreadyCompressed = /\.(png|jpe?g|gif|zip|docx|xlsx|mp4)$/i;

/** The parts of an .xlsx file by name ("xl/workbook.xml"), in the order of the file. */
export type Package = Map<string, Uint8Array>;

/** Unzips a workbook. Throws WorkbookUnreadable when the bytes are something else. */
export function readPackage(bytes: Uint8Array): Package {
  if (bytes.length === 0) throw new WorkbookUnreadable("empty");
  if (startsWith(bytes, compoundFileSignature)) {
    throw new WorkbookUnreadable(holdsUtf16(bytes, "EncryptedPackage") ? "password-protected" : "old-format");
  }
  if (!startsWith(bytes, [0x50, 0x4b])) throw new WorkbookUnreadable("not-a-workbook");
  if (endOfDirectory(bytes) < 0) throw new WorkbookUnreadable("truncated");
  let inflated = 0;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        if (!isPossible(size, originalSize)) throw new RangeError(`${name} claims a size it cannot have`);
        inflated += originalSize;
        if (inflated > inflatedLimit) throw new WorkbookUnreadable("too-large");
        if (outside.test(name)) throw new RangeError(`${name} is no name in a package`);
        return true;
      },
    });
    const parts = new Map(Object.entries(files));
    checkSums(bytes, parts);
    return parts;
  } catch (cause) {
    if (cause instanceof WorkbookUnreadable) throw cause;
    throw new WorkbookUnreadable("not-a-workbook", { cause });
  }
}

/** Zips the parts in their order; the same parts give the same bytes on any day and machine. */
export function writePackage(parts: Package): Uint8Array {
  const files: Zippable = {};
  for (const [name, content] of parts) {
    files[name] = alreadyCompressed.test(name) ? [content, { level: 0 }] : content;
  }
  // A level above 3 takes half as long again for a file a twentieth smaller.
  // The zip format holds local time, so the same local time is the same bytes in every time zone.
  return zipSync(files, { mtime: new Date(1980, 0, 1), level: 3 });
}

function startsWith(bytes: Uint8Array, signature: number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** Names of streams in a compound file are UTF-16, as in the password-protected form of .xlsx. */
function holdsUtf16(bytes: Uint8Array, name: string): boolean {
  const wanted = Uint8Array.from([...name].flatMap((char) => [char.charCodeAt(0), 0]));
  for (let at = bytes.indexOf(wanted[0] ?? 0); at >= 0; at = bytes.indexOf(wanted[0] ?? 0, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
