import { ensureChild, setChild } from "../xml/ordered";
import { XmlElement } from "../xml/xml";
import { colourOf } from "./colour";
import { copy, type Styles } from "./styles";

const fontOrder =
  "b i strike condense extend outline shadow u vertAlign sz color name family charset scheme".split(" ");
const borderOrder = "start left end right top bottom diagonal vertical horizontal".split(" ");
const formatOrder = ["alignment", "protection", "extLst"];

/** Parts of a font as files name them: sizes in points, colours "FFRRGGBB", underline "single". */
export type FontChange = Partial<{
  b: boolean;
  i: boolean;
  strike: boolean;
  u: string;
  sz: number;
  color: string;
  name: string;
}>;

/** Changes a `<font>` element, which may be one of a conditional format. */
export function changeFont(font: XmlElement, change: FontChange): void {
  const put = (local: string, attributes?: Record<string, string | number>): void => {
    const child = attributes && XmlElement.make(font.prefix + local, attributes);
    setChild(font, fontOrder, local, child);
  };
  for (const local of ["b", "i", "strike"] as const) {
    const wanted = change[local];
    if (wanted !== undefined) put(local, wanted ? {} : undefined);
  }
  if (change.u !== undefined) put("u", change.u === "none" ? undefined : { val: change.u });
  if (change.sz !== undefined) put("sz", { val: change.sz });
  if (change.color !== undefined) put("color", { rgb: change.color });
  if (change.name !== undefined) {
    put("name", { val: change.name });
    put("scheme");
  }
}

/** A cell format like `style` with another font. */
export function withFont(styles: Styles, style: number, change: FontChange): number {
  return styles.derive(style, `font ${JSON.stringify(change)}`, (format) => {
    const base = styles.entry(style, "fonts", "fontId");
    const font = base ? copy(base) : XmlElement.make(`${styles.root.prefix}font`);
    changeFont(font, change);
    format.set("fontId", styles.add("fonts", font));
    format.set("applyFont", 1);
  });
}

/** A cell format like `style` filled with a colour ("FFRRGGBB"), or not filled. */
export function withFill(styles: Styles, style: number, colour: string | undefined): number {
  return styles.derive(style, `fill ${colour ?? ""}`, (format) => {
    const { prefix } = styles.root;
    const fill = XmlElement.make(`${prefix}fill`);
    const pattern = XmlElement.make(`${prefix}patternFill`, { patternType: colour ? "solid" : "none" });
    if (colour) {
      pattern.insert(XmlElement.make(`${prefix}fgColor`, { rgb: colour }));
      pattern.insert(XmlElement.make(`${prefix}bgColor`, { indexed: 64 }));
    }
    fill.insert(pattern);
    format.set("fillId", styles.add("fills", fill));
    format.set("applyFill", 1);
  });
}

/** A cell format like `style` with attributes of its alignment set, or removed by undefined. */
export function withAlignment(
  styles: Styles,
  style: number,
  change: Record<string, string | number | undefined>,
): number {
  return styles.derive(style, `alignment ${JSON.stringify(Object.entries(change))}`, (format) => {
    const alignment = ensureChild(format, formatOrder, "alignment");
    for (const [name, value] of Object.entries(change)) alignment.set(name, value);
    format.set("applyAlignment", 1);
  });
}

/** A side of a border as files name it: "thin", "double", undefined for none; colour "FFRRGGBB". */
export interface BorderSide {
  readonly style: string | undefined;
  readonly colour: string | undefined;
}

/** Changes one side ("left", "top", ...) of a `<border>` element. */
export function changeBorder(border: XmlElement, side: string, line: BorderSide): void {
  const element = XmlElement.make(border.prefix + side, line.style ? { style: line.style } : {});
  if (line.style) {
    element.insert(
      XmlElement.make(`${border.prefix}color`, line.colour ? { rgb: line.colour } : { auto: 1 }),
    );
  }
  setChild(border, borderOrder, side, element);
}

/** A cell format like `style` with one side of its border changed. */
export function withBorder(styles: Styles, style: number, side: string, line: BorderSide): number {
  return styles.derive(style, `border ${side} ${JSON.stringify(line)}`, (format) => {
    const base = styles.entry(style, "borders", "borderId");
    const border = base ? copy(base) : XmlElement.make(`${styles.root.prefix}border`);
    changeBorder(border, side, line);
    format.set("borderId", styles.add("borders", border));
    format.set("applyBorder", 1);
  });
}

/** A cell format like `style` that keeps what is typed as text, as a leading apostrophe does. */
export function withApostrophe(styles: Styles, style: number, apostrophe: boolean): number {
  if ((styles.format(style)?.get("quotePrefix") === "1") === apostrophe) return style;
  return styles.derive(style, `apostrophe ${String(apostrophe)}`, (format) => {
    format.set("quotePrefix", apostrophe ? 1 : undefined);
  });
}

/** The border side of a cell format. */
export function borderOf(styles: Styles, style: number, side: string): BorderSide {
  return borderSide(styles, styles.entry(style, "borders", "borderId"), side);
}

/** The side of a `<border>` element. */
export function borderSide(styles: Styles, border: XmlElement | undefined, side: string): BorderSide {
  const element = border?.child(side);
  const colour = colourOf(element?.child("color"), styles.theme);
  return { style: element?.get("style"), colour: colour && `FF${colour.slice(1)}` };
}
