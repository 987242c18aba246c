import { recordOf } from "../../arguments";
import { invalidArgument } from "../../host-error";
import type { Json } from "../../protocol";
import { fileAddress, intersection, parseArea, type Area } from "../../xlsx/cells/address";
import { withFont } from "../../xlsx/formats/cell-format";
import type { Sheet } from "../../xlsx/sheet";
import { relationshipAttribute } from "../../xlsx/sheet-parts";
import { guard, type RangeTarget } from "../targets";
import { readTexts, writeValues } from "./range-values";

const linkColour = "FF0563C1";

/** The hyperlink of a range as Excel's RangeHyperlink, or null. */
export function readHyperlink(range: RangeTarget): Json {
  const { sheet } = range.scope;
  const element = sheet.root
    .child("hyperlinks")
    ?.elements.find((entry) => overlaps(entry.get("ref"), range.area));
  if (!element) return null;
  const id = element.relationshipId;
  const address = id === undefined ? undefined : sheet.relationships.find(id)?.target;
  const texts = readTexts({
    ...range,
    area: { ...range.area, bottom: range.area.top, right: range.area.left },
  });
  const text = Array.isArray(texts) && Array.isArray(texts[0]) ? texts[0][0] : undefined;
  const known = {
    address,
    documentReference: element.get("location"),
    screenTip: element.get("tooltip"),
    textToDisplay: text,
  };
  return Object.fromEntries(
    Object.entries(known).filter((entry): entry is [string, Json] => entry[1] !== undefined),
  );
}

/** Sets the hyperlink of a range, its text where one is given, and the look of a link. */
export function writeHyperlink(range: RangeTarget, value: Json): void {
  const { sheet } = range.scope;
  guard(sheet, "insertHyperlinks");
  const link = recordOf(value, "hyperlink");
  const { address, documentReference, screenTip, textToDisplay } = link;
  if (typeof address !== "string" && typeof documentReference !== "string") {
    throw invalidArgument("a hyperlink needs an address or a documentReference");
  }
  if (typeof textToDisplay === "string") writeValues(range, `'${textToDisplay}`);
  removeHyperlinks(sheet, range.area);
  const element = sheet.make("hyperlink", { ref: fileAddress(range.area) });
  if (typeof address === "string") {
    element.set(relationshipAttribute(sheet.root), sheet.relationships.add("hyperlink", address, true));
  }
  if (typeof documentReference === "string") element.set("location", documentReference);
  if (typeof screenTip === "string") element.set("tooltip", screenTip);
  if (typeof textToDisplay === "string") element.set("display", textToDisplay);
  sheet.ensure("hyperlinks").insert(element);
  for (let row = range.area.top; row <= range.area.bottom; row++) {
    for (let column = range.area.left; column <= range.area.right; column++) {
      const look = { color: linkColour, u: "single" };
      sheet.setStyle(row, column, withFont(sheet.workbook.styles, sheet.style(row, column), look));
    }
  }
}

/** Takes away the hyperlinks that have a cell in the area. */
export function removeHyperlinks(sheet: Sheet, area: Area): void {
  const list = sheet.root.child("hyperlinks");
  for (const element of list?.elements ?? []) {
    if (!overlaps(element.get("ref"), area)) continue;
    if (element.relationshipId !== undefined) sheet.relationships.remove(element.relationshipId);
    list?.remove(element);
  }
  if (list?.elements.length === 0) sheet.put("hyperlinks", undefined);
}

function overlaps(ref: string | undefined, area: Area): boolean {
  const linked = parseArea(ref ?? "");
  return linked !== undefined && intersection(linked, area) !== undefined;
}
