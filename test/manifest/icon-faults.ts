import type { Element } from "@xmldom/xmldom";
import { childrenOf, nameOf, valueOf } from "./elements";
import { BASE_ICONS, ICON_SIZES } from "./model";

/** Icons that are missing in a size, or whose file is no PNG of the size that the manifest says. */
export function iconFaults(
  all: readonly Element[],
  origin: string,
  read: (path: string) => Buffer | undefined,
): string[] {
  const faults: string[] = [];
  const checkSize = (named: Element, size: number) => {
    const url = valueOf(named);
    const file = url.startsWith(`${origin}/`) ? read(new URL(url).pathname) : undefined;
    const shown = file && pixelsOf(file);
    if (shown !== undefined && shown !== `${size} × ${size}`)
      faults.push(`${nameOf(named)} is ${shown}, not ${size} × ${size}: ${url}`);
  };
  for (const [tag, size] of Object.entries(BASE_ICONS)) {
    for (const icon of all.filter(({ tagName }) => tagName === tag)) checkSize(icon, size);
  }
  for (const icon of all.filter(({ tagName }) => tagName === "Icon")) {
    const images = childrenOf(icon);
    const sizes = images.map((image) => Number(image.getAttribute("size")));
    const of = nameOf(icon.parentNode as Element);
    for (const size of ICON_SIZES)
      if (!sizes.includes(size)) faults.push(`${of} has no icon of ${size} pixels.`);
    for (const [at, image] of images.entries()) {
      const id = image.getAttribute("resid");
      const named = all.find((each) => each.tagName === "bt:Image" && each.getAttribute("id") === id);
      if (named) checkSize(named, sizes[at]!);
    }
  }
  return [...new Set(faults)];
}

/** Width and height of a PNG file, “16 × 16”. */
function pixelsOf(file: Buffer): string {
  if (file.subarray(1, 4).toString() !== "PNG") return "no PNG file";
  return `${file.readUInt32BE(16)} × ${file.readUInt32BE(20)}`;
}
