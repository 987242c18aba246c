import { booleanOf, oneOf, recordOf, sizeOf, textOf } from "../../arguments";
import { invalidArgument } from "../../host-error";
import { objectKind } from "../../host-object";
import type { Json } from "../../protocol";
import { columnLetters, lastColumn, quotedSheetName, wholeRows } from "../../xlsx/cells/address";
import { isTrue, type Sheet } from "../../xlsx/sheet";
import { setSheetName } from "../../xlsx/sheet-names";
import { ensureChild, setChild } from "../../xlsx/xml/ordered";
import { areasOf, rangeArgument } from "../targets";
import { headerFooterGroupObject } from "./headers-footers";

const pointsPerInch = 72;
const sheetPropertyOrder = ["tabColor", "outlinePr", "pageSetUpPr"];
/** Excel's names of the paper sizes that plans are printed on, by their numbers in files. */
const papers: Record<string, number> = {
  Letter: 1,
  Tabloid: 3,
  Legal: 5,
  Executive: 7,
  A3: 8,
  A4: 9,
  A5: 11,
};
const defaultMargins: Record<string, number> = {
  left: 0.7,
  right: 0.7,
  top: 0.75,
  bottom: 0.75,
  header: 0.3,
  footer: 0.3,
};

function setup(sheet: Sheet, attribute: string): string | undefined {
  return sheet.root.child("pageSetup")?.get(attribute);
}

function margin(side: string) {
  return {
    read: (sheet: Sheet): Json =>
      Number(sheet.root.child("pageMargins")?.get(side) ?? defaultMargins[side]) * pointsPerInch,
    write: (sheet: Sheet, value: Json): void => {
      const inches = sizeOf(value, `${side}Margin`) / pointsPerInch;
      const element = sheet.ensure("pageMargins");
      for (const [name, standard] of Object.entries(defaultMargins)) {
        if (element.get(name) === undefined) element.set(name, standard);
      }
      element.set(side, inches);
    },
  };
}

function printOption(attribute: string) {
  return {
    read: (sheet: Sheet): Json => isTrue(sheet.root.child("printOptions")?.get(attribute)),
    write: (sheet: Sheet, value: Json): void => {
      sheet.ensure("printOptions").set(attribute, booleanOf(value, attribute) ? 1 : undefined);
    },
  };
}

const margins = Object.keys(defaultMargins).map((side) => [`${side}Margin`, margin(side)] as const);
const options = Object.entries({
  centerHorizontally: "horizontalCentered",
  centerVertically: "verticalCentered",
  printGridlines: "gridLines",
  printHeadings: "headings",
}).map(([name, attribute]) => [name, printOption(attribute)] as const);
const simple = [...margins, ...options];

/** Excel's PageLayout. */
export const pageLayoutObject = objectKind<Sheet>({
  name: "PageLayout",
  since: { "*": "1.9" },
  reads: {
    ...Object.fromEntries(simple.map(([name, { read }]) => [name, read])),
    orientation: (sheet) => (setup(sheet, "orientation") === "landscape" ? "Landscape" : "Portrait"),
    paperSize: (sheet) => {
      const number = Number(setup(sheet, "paperSize") ?? 1);
      return Object.entries(papers).find(([, known]) => known === number)?.[0] ?? null;
    },
    zoom: readZoom,
  },
  writes: {
    ...Object.fromEntries(simple.map(([name, { write }]) => [name, write])),
    orientation: (sheet, value) => {
      const wanted = oneOf(value, ["Portrait", "Landscape"], "orientation");
      sheet.ensure("pageSetup").set("orientation", wanted.toLowerCase());
    },
    paperSize: (sheet, value) => {
      const number = papers[textOf(value, "paperSize")];
      if (number === undefined) throw invalidArgument("no such paper size");
      sheet.ensure("pageSetup").set("paperSize", number);
    },
    zoom: writeZoom,
  },
  parts: { headersFooters: headerFooterGroupObject },
  methods: {
    setPrintArea: (sheet, [area]) => {
      const areas = typeof area === "string" ? areasOf(sheet, area) : [rangeArgument(sheet, area)];
      const references = areas.map(({ top, left, bottom, right }) =>
        reference(
          sheet,
          `$${columnLetters(left)}$${String(top + 1)}:$${columnLetters(right)}$${String(bottom + 1)}`,
        ),
      );
      setSheetName(sheet, "_xlnm.Print_Area", references.join(","));
    },
    setPrintTitleRows: (sheet, [rows]) => {
      const area = rangeArgument(sheet, rows);
      if (!wholeRows(area) || area.right !== lastColumn)
        throw invalidArgument("title rows must be entire rows");
      const titles = reference(sheet, `$${String(area.top + 1)}:$${String(area.bottom + 1)}`);
      setSheetName(sheet, "_xlnm.Print_Titles", titles);
    },
  },
});

function reference(sheet: Sheet, address: string): string {
  return `${quotedSheetName(sheet.name)}!${address}`;
}

function fitsToPage(sheet: Sheet): boolean {
  return isTrue(sheet.root.child("sheetPr")?.child("pageSetUpPr")?.get("fitToPage"));
}

function readZoom(sheet: Sheet): Json {
  if (!fitsToPage(sheet)) return { scale: Number(setup(sheet, "scale") ?? 100) };
  const pages = (attribute: string): number | null => Number(setup(sheet, attribute) ?? 1) || null;
  return { horizontalFitToPages: pages("fitToWidth"), verticalFitToPages: pages("fitToHeight") };
}

/** Sets either a scale in percent, or how many pages wide and high; a side left out may be any. */
function writeZoom(sheet: Sheet, value: Json): void {
  const { scale, horizontalFitToPages, verticalFitToPages } = recordOf(value, "zoom");
  const element = sheet.ensure("pageSetup");
  const properties = sheet.ensure("sheetPr");
  if (typeof scale === "number") {
    if (scale < 10 || scale > 400) throw invalidArgument("scale must be 10 to 400");
    element.set("scale", scale);
    for (const attribute of ["fitToWidth", "fitToHeight"]) element.set(attribute, undefined);
    if (fitsToPage(sheet)) setChild(properties, sheetPropertyOrder, "pageSetUpPr", undefined);
    return;
  }
  const pages = (number: Json | undefined): number =>
    number === undefined || number === null ? 0 : sizeOf(number, "pages");
  element.set("scale", undefined);
  element.set("fitToWidth", pages(horizontalFitToPages));
  element.set("fitToHeight", pages(verticalFitToPages));
  ensureChild(properties, sheetPropertyOrder, "pageSetUpPr").set("fitToPage", 1);
}
