/** How a format of the workbook looks in the grid. */
import type { IBorderData, IStyleData } from "@univerjs/core";
import { borderOf } from "../host/xlsx/formats/cell-format";
import { colourOf } from "../host/xlsx/formats/colour";
import { isTrue } from "../host/xlsx/sheet";
import type { Styles } from "../host/xlsx/formats/styles";
import type { XmlElement } from "../host/xlsx/xml/xml";

/** The grid's numbers for what files say in words. */
const HORIZONTAL: Record<string, 1 | 2 | 3 | 4> = {
  left: 1,
  center: 2,
  centerContinuous: 2,
  right: 3,
  justify: 4,
};
const VERTICAL: Record<string, 1 | 2 | 3> = { top: 1, center: 2, bottom: 3 };
const LINES =
  " thin hair dotted dashed dashDot dashDotDot double medium mediumDashed mediumDashDot mediumDashDotDot slantDashDot thick".split(
    " ",
  );
const SIDES = { t: "top", r: "right", b: "bottom", l: "left" } as const;
const CLIP = 2;
const WRAP = 3;

/** Font, fill, borders and alignment of a cell format. */
export function styleOf(styles: Styles, format: number): IStyleData {
  const alignment = styles.format(format)?.child("alignment");
  const pattern = styles.entry(format, "fills", "fillId")?.child("patternFill");
  const filled = pattern && !["none", undefined].includes(pattern.get("patternType"));
  const fill = filled ? colourOf(pattern.child("fgColor"), styles.theme) : undefined;
  const horizontal = HORIZONTAL[alignment?.get("horizontal") ?? ""];
  return {
    ...fontLook(styles, styles.entry(format, "fonts", "fontId")),
    ...(fill ? { bg: { rgb: fill } } : {}),
    ...bordersLook(styles, format),
    ...(horizontal ? { ht: horizontal } : {}),
    vt: VERTICAL[alignment?.get("vertical") ?? ""] ?? 3,
    ...(isTrue(alignment?.get("wrapText")) ? { tb: WRAP } : {}),
  };
}

/** What a conditional format changes: the fill and parts of the font. */
export function conditionalLook(styles: Styles, format: XmlElement | undefined): IStyleData {
  const pattern = format?.child("fill")?.child("patternFill");
  const fill = colourOf(pattern?.child("bgColor") ?? pattern?.child("fgColor"), styles.theme);
  return { ...fontLook(styles, format?.child("font")), ...(fill ? { bg: { rgb: fill } } : {}) };
}

function fontLook(styles: Styles, font: XmlElement | undefined): IStyleData {
  const name = font?.child("name")?.get("val");
  const size = font?.child("sz")?.get("val");
  const colour = colourOf(font?.child("color"), styles.theme);
  const underline = font?.child("u");
  const is = (local: string): boolean => {
    const element = font?.child(local);
    return element !== undefined && !["0", "false"].includes(element.get("val") ?? "");
  };
  return {
    ...(name ? { ff: name } : {}),
    ...(size ? { fs: Number(size) } : {}),
    ...(colour ? { cl: { rgb: colour } } : {}),
    ...(is("b") ? { bl: 1 } : {}),
    ...(is("i") ? { it: 1 } : {}),
    ...(is("strike") ? { st: { s: 1 } } : {}),
    ...(underline && underline.get("val") !== "none" ? { ul: { s: 1 } } : {}),
  };
}

function bordersLook(styles: Styles, format: number): IStyleData {
  const borders: IBorderData = {};
  for (const [key, side] of Object.entries(SIDES) as [keyof typeof SIDES, string][]) {
    const { style, colour } = borderOf(styles, format, side);
    const line = LINES.indexOf(style ?? "");
    if (line > 0) borders[key] = { s: line, cl: { rgb: `#${(colour ?? "FF000000").slice(2)}` } };
  }
  return Object.keys(borders).length ? { bd: borders } : {};
}

/** Numbers stand right and flags in the middle where the format does not say; a number is never broken in two. */
export function withDefaultAlignment(style: IStyleData, type: string): IStyleData {
  if (style.ht || type === "String" || type === "Empty") return style;
  return { ...style, ht: type === "Double" ? 3 : 2, tb: CLIP };
}
