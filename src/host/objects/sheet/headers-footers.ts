import { textOf } from "../../arguments";
import { invalidArgument } from "../../host-error";
import { objectKind } from "../../host-object";
import type { Json } from "../../protocol";
import type { Sheet } from "../../xlsx/sheet";
import { setChild } from "../../xlsx/xml/ordered";
import { escapeXml } from "../../xlsx/xml/xml-text";

const order = "oddHeader oddFooter evenHeader evenFooter firstHeader firstFooter".split(" ");
/** What one header or footer may hold, its three parts and their codes together. */
const textLimit = 255;

interface Sections {
  L: string;
  C: string;
  R: string;
}

function readSections(sheet: Sheet, local: string): Sections {
  const text = sheet.root.child("headerFooter")?.child(local)?.text ?? "";
  const sections: Sections = { L: "", C: "", R: "" };
  // "&&" is an ampersand, so "&&L" begins no section; text before any code is in the centre.
  let current: keyof Sections = "C";
  for (const piece of text.match(/&&|&[LCR]|[^&]+|&/g) ?? []) {
    if (piece === "&L" || piece === "&C" || piece === "&R") current = piece.slice(1) as keyof Sections;
    else sections[current] += piece;
  }
  return sections;
}

function section(local: string, place: keyof Sections) {
  return {
    read: (sheet: Sheet): Json => readSections(sheet, local)[place],
    write: (sheet: Sheet, value: Json): void => {
      const sections = { ...readSections(sheet, local), [place]: textOf(value, local) };
      const text = (["L", "C", "R"] as const)
        .map((key) => (sections[key] ? `&${key}${sections[key]}` : ""))
        .join("");
      if (text.length > textLimit) throw invalidArgument("a header or footer has at most 255 characters");
      const element = text ? sheet.make(local) : undefined;
      element?.setInner(escapeXml(text));
      setChild(sheet.ensure("headerFooter"), order, local, element);
    },
  };
}

const sections = {
  leftHeader: section("oddHeader", "L"),
  centerHeader: section("oddHeader", "C"),
  rightHeader: section("oddHeader", "R"),
  leftFooter: section("oddFooter", "L"),
  centerFooter: section("oddFooter", "C"),
  rightFooter: section("oddFooter", "R"),
};

const headerFooterObject = objectKind<Sheet>({
  name: "HeaderFooter",
  since: { "*": "1.9" },
  reads: Object.fromEntries(Object.entries(sections).map(([name, { read }]) => [name, read])),
  writes: Object.fromEntries(Object.entries(sections).map(([name, { write }]) => [name, write])),
});

/** Excel's HeaderFooterGroup. */
export const headerFooterGroupObject = objectKind<Sheet>({
  name: "HeaderFooterGroup",
  since: { "*": "1.9" },
  parts: { defaultForAllPages: headerFooterObject },
});
