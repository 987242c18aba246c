import type { Sheet } from "./sheet";
import { XmlElement } from "./xml/xml";
import { escapeXml } from "./xml/xml-text";

/** Sets a name that belongs to one sheet, such as "_xlnm.Print_Area", to a reference. */
export function setSheetName(sheet: Sheet, name: string, reference: string): void {
  const { workbook } = sheet;
  const names = workbook.ensure("definedNames");
  const scope = String(workbook.position(sheet));
  let entry = names.elements.find(
    (other) => other.get("name") === name && other.get("localSheetId") === scope,
  );
  if (!entry) {
    entry = XmlElement.make(`${workbook.root.prefix}definedName`, { name, localSheetId: scope });
    names.insert(entry);
  }
  entry.setInner(escapeXml(reference));
}
