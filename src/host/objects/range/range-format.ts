import { booleanOf, sizeOf, textOf, wholeNumberOf } from "../../arguments";
import { autofitColumns, autofitRows } from "../../autofit";
import { invalidArgument } from "../../host-error";
import { objectKind } from "../../host-object";
import type { Json } from "../../protocol";
import { withAlignment, withFill, withFont, type FontChange } from "../../xlsx/formats/cell-format";
import { colourOf } from "../../xlsx/formats/colour";
import { columnWidth, rowHeight, setColumnWidth, setRowHeight } from "../../xlsx/layout";
import { isTrue, type Sheet } from "../../xlsx/sheet";
import { colourArgument } from "../colour-argument";
import { guard, type AreasTarget } from "../targets";
import { borderCollectionObject } from "./range-borders";
import { changeStyles, commonOf } from "./range-styles";

const fillObject = objectKind<AreasTarget>({
  name: "RangeFill",
  reads: {
    color: (target) =>
      commonOf(target, (styles, style) => {
        const pattern = styles.entry(style, "fills", "fillId")?.child("patternFill");
        if (!pattern || pattern.get("patternType") === "none") return "#FFFFFF";
        return colourOf(pattern.child("fgColor"), styles.theme) ?? "#FFFFFF";
      }),
  },
  writes: {
    color: (target, value) => {
      const colour = value === "" ? undefined : colourArgument(value);
      changeStyles(target, (styles, style) => withFill(styles, style, colour));
    },
  },
  methods: {
    clear: (target) => {
      changeStyles(target, (styles, style) => withFill(styles, style, undefined));
    },
  },
});

const underlines: Record<string, string> = {
  None: "none",
  Single: "single",
  Double: "double",
  SingleAccountant: "singleAccounting",
  DoubleAccountant: "doubleAccounting",
};

function fontValue(local: string, attribute: string, otherwise: Json) {
  return (target: AreasTarget): Json =>
    commonOf(target, (styles, style) => {
      const element = styles.entry(style, "fonts", "fontId")?.child(local);
      if (typeof otherwise === "boolean")
        return element !== undefined && !["0", "false"].includes(element.get("val") ?? "");
      const value = element?.get(attribute);
      return value === undefined ? otherwise : typeof otherwise === "number" ? Number(value) : value;
    });
}

function fontChange(change: (value: Json) => FontChange) {
  return (target: AreasTarget, value: Json): void => {
    const wanted = change(value);
    changeStyles(target, (styles, style) => withFont(styles, style, wanted));
  };
}

const fontObject = objectKind<AreasTarget>({
  name: "RangeFont",
  since: { strikethrough: "1.9" },
  reads: {
    bold: fontValue("b", "val", false),
    italic: fontValue("i", "val", false),
    strikethrough: fontValue("strike", "val", false),
    size: fontValue("sz", "val", 11),
    name: fontValue("name", "val", "Calibri"),
    underline: (target) =>
      commonOf(target, (styles, style) => {
        const element = styles.entry(style, "fonts", "fontId")?.child("u");
        const written = element ? (element.get("val") ?? "single") : "none";
        return Object.entries(underlines).find(([, value]) => value === written)?.[0] ?? "None";
      }),
    color: (target) =>
      commonOf(
        target,
        (styles, style) =>
          colourOf(styles.entry(style, "fonts", "fontId")?.child("color"), styles.theme) ?? "#000000",
      ),
  },
  writes: {
    bold: fontChange((value) => ({ b: booleanOf(value, "bold") })),
    italic: fontChange((value) => ({ i: booleanOf(value, "italic") })),
    strikethrough: fontChange((value) => ({ strike: booleanOf(value, "strikethrough") })),
    size: fontChange((value) => ({ sz: sizeOf(value, "size") })),
    name: fontChange((value) => ({ name: textOf(value, "name") })),
    color: fontChange((value) => ({ color: colourArgument(value) })),
    underline: fontChange((value) => {
      const written = underlines[textOf(value, "underline")];
      if (written === undefined) throw invalidArgument("no such underline");
      return { u: written };
    }),
  },
});

function alignmentValue(attribute: string, otherwise: string) {
  return (target: AreasTarget): Json =>
    commonOf(target, (styles, style) => {
      const written = styles.format(style)?.child("alignment")?.get(attribute) ?? otherwise;
      return written.slice(0, 1).toUpperCase() + written.slice(1);
    });
}

function alignmentChange(attribute: string, allowed: readonly string[]) {
  return (target: AreasTarget, value: Json): void => {
    const wanted = textOf(value, attribute);
    if (!allowed.includes(wanted)) throw invalidArgument(`${attribute} must be one of ${allowed.join(", ")}`);
    const written = wanted.slice(0, 1).toLowerCase() + wanted.slice(1);
    changeStyles(target, (styles, style) => withAlignment(styles, style, { [attribute]: written }));
  };
}

function alignmentFlag(attribute: string) {
  return (target: AreasTarget): Json =>
    commonOf(target, (styles, style) => isTrue(styles.format(style)?.child("alignment")?.get(attribute)));
}

function writeAlignmentFlag(attribute: string) {
  return (target: AreasTarget, value: Json): void => {
    const wanted = booleanOf(value, attribute) ? 1 : undefined;
    changeStyles(target, (styles, style) => withAlignment(styles, style, { [attribute]: wanted }));
  };
}

const horizontal = "General Left Center Right Fill Justify CenterAcrossSelection Distributed".split(" ");
/** In widths of three spaces. */
const largestIndent = 250;
/** What files write for letters that stand one below the other; the API has another number for it. */
const stackedInFiles = 255;
const stacked = 180;
const vertical = "Top Center Bottom Justify Distributed".split(" ");

/** Excel's RangeFormat, of a range or of several areas; mixed values read as null. */
export const rangeFormatObject = objectKind<AreasTarget>({
  name: "RangeFormat",
  since: {
    columnWidth: "1.2",
    rowHeight: "1.2",
    autofitColumns: "1.2",
    autofitRows: "1.2",
    indentLevel: "1.9",
    shrinkToFit: "1.9",
    textOrientation: "1.7",
  },
  reads: {
    wrapText: alignmentFlag("wrapText"),
    shrinkToFit: alignmentFlag("shrinkToFit"),
    indentLevel: (target) =>
      commonOf(target, (styles, style) =>
        Number(styles.format(style)?.child("alignment")?.get("indent") ?? 0),
      ),
    textOrientation: (target) =>
      commonOf(target, (styles, style) =>
        orientationOf(Number(styles.format(style)?.child("alignment")?.get("textRotation") ?? 0)),
      ),
    horizontalAlignment: alignmentValue("horizontal", "general"),
    verticalAlignment: alignmentValue("vertical", "bottom"),
    columnWidth: ({ scope, areas }) =>
      common(
        areas.flatMap(({ left, right }) =>
          numbers(left, right).map((column) => columnWidth(scope.sheet, column)),
        ),
      ),
    rowHeight: ({ scope, areas }) =>
      common(
        areas.flatMap(({ top, bottom }) => numbers(top, bottom).map((row) => rowHeight(scope.sheet, row))),
      ),
  },
  writes: {
    wrapText: writeAlignmentFlag("wrapText"),
    shrinkToFit: writeAlignmentFlag("shrinkToFit"),
    indentLevel: (target, value) => {
      const indent = wholeNumberOf(value, "indentLevel");
      if (indent < 0 || indent > largestIndent) throw invalidArgument("indentLevel must be 0 to 250");
      changeStyles(target, (styles, style) => withAlignment(styles, style, { indent: indent || undefined }));
    },
    textOrientation: (target, value) => {
      const rotation = rotationOf(wholeNumberOf(value, "textOrientation"));
      changeStyles(target, (styles, style) => withAlignment(styles, style, { textRotation: rotation }));
    },
    horizontalAlignment: alignmentChange("horizontal", horizontal),
    verticalAlignment: alignmentChange("vertical", vertical),
    columnWidth: (target, value) => {
      const points = sizeOf(value, "columnWidth");
      layout(target, "formatColumns", (sheet, area) => {
        setColumnWidth(sheet, area, points);
      });
    },
    rowHeight: (target, value) => {
      const points = sizeOf(value, "rowHeight");
      if (points > 409.5) throw invalidArgument("a row is at most 409.5 points high");
      layout(target, "formatRows", (sheet, area) => {
        setRowHeight(sheet, area, points);
      });
    },
  },
  parts: {
    fill: fillObject,
    font: fontObject,
    borders: borderCollectionObject,
  },
  methods: {
    autofitColumns: (target) => {
      layout(target, "formatColumns", autofitColumns);
    },
    autofitRows: (target) => {
      layout(target, "formatRows", autofitRows);
    },
  },
});

function layout(
  { scope, areas }: AreasTarget,
  permission: string,
  change: (sheet: Sheet, area: AreasTarget["areas"][number]) => void,
): void {
  guard(scope.sheet, permission);
  for (const area of areas) change(scope.sheet, area);
}

function common(values: readonly number[]): Json {
  const [first = null] = values;
  return values.every((value) => value === first) ? first : null;
}

function numbers(from: number, to: number): number[] {
  // Whole rows and columns are alike beyond what anybody sets; a thousand tell as much as all.
  return Array.from({ length: Math.min(to - from + 1, 1000) }, (_, index) => from + index);
}

/** Degrees upwards; files count those downwards on from 90. */
function orientationOf(rotation: number): number {
  if (rotation === stackedInFiles) return stacked;
  return rotation > 90 ? 90 - rotation : rotation;
}

/** The same as files write it; undefined for level text. */
function rotationOf(orientation: number): number | undefined {
  if (orientation === stacked) return stackedInFiles;
  if (Math.abs(orientation) > 90) throw invalidArgument("textOrientation must be -90 to 90, or 180");
  return (orientation < 0 ? 90 - orientation : orientation) || undefined;
}
