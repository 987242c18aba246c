import { booleanOf, oneOf, textOf } from "../../arguments";
import { invalidArgument, notImitated } from "../../host-error";
import { objectKind } from "../../host-object";
import type { Json } from "../../protocol";
import { borderSide, changeBorder, changeFont, type FontChange } from "../../xlsx/formats/cell-format";
import { colourOf } from "../../xlsx/formats/colour";
import type { Rule } from "../../xlsx/formats/conditional-formats";
import { ensureChild, setChild } from "../../xlsx/xml/ordered";
import { XmlElement } from "../../xlsx/xml/xml";
import { colourArgument } from "../colour-argument";
import { guard, type SheetScope } from "../targets";
import { lineName } from "./range-borders";

const dxfOrder = "font numFmt fill alignment border protection extLst".split(" ");
const formulaLimit = 8192;

interface CustomTarget {
  readonly scope: SheetScope;
  readonly rule: Rule;
}

/** A part of the format that a rule applies, for reading. */
function part({ rule }: CustomTarget, local: string): XmlElement | undefined {
  return (rule.formats?.of(rule.element) ?? rule.element.child("dxf"))?.child(local);
}

/** A part of the format that a rule applies, for changing. */
function ownPart({ scope, rule }: CustomTarget, local: string): XmlElement {
  guard(scope.sheet, "formatCells");
  if (!rule.formats) throw notImitated("changing the format of a rule in the extension list");
  return ensureChild(rule.formats.ownedBy(rule.element), dxfOrder, local);
}

const ruleObject = objectKind<CustomTarget>({
  name: "ConditionalFormatRule",
  since: { "*": "1.6" },
  reads: { formula: ({ rule }) => `=${rule.formula}` },
  writes: {
    formula: ({ scope, rule }, value) => {
      guard(scope.sheet, "formatCells");
      const formula = textOf(value, "formula").replace(/^=/, "");
      if (!formula || formula.length > formulaLimit)
        throw invalidArgument("the formula is empty or too long");
      rule.formula = formula;
    },
  },
});

const fillObject = objectKind<CustomTarget>({
  name: "ConditionalRangeFill",
  since: { "*": "1.6" },
  reads: {
    color: (target) => {
      const pattern = part(target, "fill")?.child("patternFill");
      const colour = pattern?.child("bgColor") ?? pattern?.child("fgColor");
      return colourOf(colour, target.scope.sheet.workbook.styles.theme) ?? null;
    },
  },
  writes: {
    color: (target, value) => {
      const colour = colourArgument(value);
      const fill = ownPart(target, "fill");
      const pattern = XmlElement.make(`${fill.prefix}patternFill`);
      pattern.insert(XmlElement.make(`${fill.prefix}bgColor`, { rgb: colour }));
      setChild(fill, ["patternFill"], "patternFill", pattern);
    },
  },
  methods: {
    clear: (target) => {
      setChild(ownPart(target, "fill"), ["patternFill"], "patternFill", undefined);
    },
  },
});

function fontFlag(local: string) {
  return (target: CustomTarget): Json => {
    const element = part(target, "font")?.child(local);
    return element ? !["0", "false"].includes(element.get("val") ?? "") : null;
  };
}

function fontChange(change: (value: Json) => FontChange) {
  return (target: CustomTarget, value: Json): void => {
    const wanted = change(value);
    changeFont(ownPart(target, "font"), wanted);
  };
}

const fontObject = objectKind<CustomTarget>({
  name: "ConditionalRangeFont",
  since: { "*": "1.6" },
  reads: {
    bold: fontFlag("b"),
    italic: fontFlag("i"),
    strikethrough: fontFlag("strike"),
    color: (target) =>
      colourOf(part(target, "font")?.child("color"), target.scope.sheet.workbook.styles.theme) ?? null,
  },
  writes: {
    bold: fontChange((value) => ({ b: booleanOf(value, "bold") })),
    italic: fontChange((value) => ({ i: booleanOf(value, "italic") })),
    strikethrough: fontChange((value) => ({ strike: booleanOf(value, "strikethrough") })),
    color: fontChange((value) => ({ color: colourArgument(value) })),
  },
});

/** Both the API and files name the sides so. */
const sides = { EdgeTop: "top", EdgeBottom: "bottom", EdgeLeft: "left", EdgeRight: "right" } as const;
const edges = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

interface BorderTarget extends CustomTarget {
  readonly edge: (typeof edges)[number];
}

function change(target: BorderTarget, style: string | undefined, colour: string | undefined): void {
  changeBorder(ownPart(target, "border"), sides[target.edge], { style, colour });
}

function line(target: BorderTarget): ReturnType<typeof borderSide> {
  return borderSide(target.scope.sheet.workbook.styles, part(target, "border"), sides[target.edge]);
}

const borderObject = objectKind<BorderTarget>({
  name: "ConditionalRangeBorder",
  since: { "*": "1.6" },
  key: ({ edge }) => ({ _Id: edge }),
  reads: {
    sideIndex: ({ edge }) => edge,
    style: (target) =>
      ({ thin: "Continuous", dashed: "Dash", dotted: "Dot" })[line(target).style ?? ""] ?? "None",
    color: (target) => `#${(line(target).colour ?? "FF000000").slice(2)}`,
  },
  writes: {
    style: (target, value) => {
      const style = oneOf(value, ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot"], "style");
      change(target, style === "None" ? undefined : lineName(style, "Thin"), line(target).colour);
    },
    color: (target, value) => {
      change(target, line(target).style ?? "thin", colourArgument(value));
    },
  },
});

const bordersObject = objectKind<CustomTarget>({
  name: "ConditionalRangeBorderCollection",
  since: { "*": "1.6" },
  items: (target) => edges.map((edge) => borderObject({ ...target, edge })),
  parts: Object.fromEntries(
    edges.map((edge) => [sides[edge], (target: CustomTarget) => borderObject({ ...target, edge })]),
  ),
  methods: {
    getItem: (target, [index]) => borderObject({ ...target, edge: oneOf(index, edges, "index") }),
  },
});

const formatObject = objectKind<CustomTarget>({
  name: "ConditionalRangeFormat",
  since: { "*": "1.6" },
  reads: { numberFormat: (target) => part(target, "numFmt")?.get("formatCode") ?? null },
  writes: {
    numberFormat: (target, value) => {
      const code = textOf(value, "numberFormat");
      const id = target.scope.sheet.workbook.styles.conditionalNumberFormatId(code);
      const entry = ownPart(target, "numFmt");
      entry.set("numFmtId", id);
      entry.set("formatCode", code);
    },
  },
  parts: { fill: fillObject, font: fontObject, borders: bordersObject },
});

/** Excel's CustomConditionalFormat. */
export const customFormatObject = objectKind<CustomTarget>({
  name: "CustomConditionalFormat",
  since: { "*": "1.6" },
  parts: { rule: ruleObject, format: formatObject },
});
