import { freePart, relationshipAttribute } from "./sheet-parts";
import type { Sheet } from "./sheet";
import type { XmlElement } from "./xml/xml";

const contentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty";

/** The custom properties of a sheet, which files keep as parts of their own in UTF-16. */
export function readCustomProperties(sheet: Sheet): Map<string, string> {
  return new Map(entries(sheet).map((entry) => [entry.get("name") ?? "", valueOf(sheet, entry)]));
}

/** Sets a custom property, adding it if there is none of that key (whatever its case). */
export function writeCustomProperty(sheet: Sheet, key: string, value: string): void {
  const { workbook } = sheet;
  let entry = entryOf(sheet, key);
  if (!entry) {
    const part = freePart(workbook, (number) => `xl/customProperty${String(number)}.bin`);
    entry = sheet.make("customPr", { name: key });
    entry.set(relationshipAttribute(sheet.root), sheet.relationships.add("customProperty", part));
    workbook.contentTypes.add(part, contentType);
    sheet.ensure("customProperties").insert(entry);
    workbook.parts.set(part, new Uint8Array());
  }
  const target = sheet.relationships.find(entry.relationshipId ?? "")?.target;
  if (target) workbook.parts.set(target, utf16(value));
}

/** Takes a custom property away with its part. */
export function removeCustomProperty(sheet: Sheet, key: string): void {
  const entry = entryOf(sheet, key);
  const relationship = entry && sheet.relationships.find(entry.relationshipId ?? "");
  if (!entry) return;
  if (relationship) {
    sheet.relationships.remove(relationship.id);
    sheet.workbook.parts.delete(relationship.target);
    sheet.workbook.contentTypes.remove(relationship.target);
  }
  const list = sheet.root.child("customProperties");
  list?.remove(entry);
  if (list?.elements.length === 0) sheet.put("customProperties", undefined);
}

function entries(sheet: Sheet): XmlElement[] {
  return sheet.root.child("customProperties")?.all("customPr") ?? [];
}

function entryOf(sheet: Sheet, key: string): XmlElement | undefined {
  return entries(sheet).find((entry) => entry.get("name")?.toLowerCase() === key.toLowerCase());
}

function valueOf(sheet: Sheet, entry: XmlElement): string {
  const target = sheet.relationships.find(entry.relationshipId ?? "")?.target;
  const bytes = sheet.workbook.parts.get(target ?? "");
  return bytes ? new TextDecoder("utf-16le").decode(bytes) : "";
}

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), true);
  return bytes;
}
