import { objectKind } from "../host-object";
import type { XmlElement } from "../xlsx/xml";
import type { WorkbookFile } from "../xlsx/workbook-file";

/** Excel's NamedItem, of which only the name is known. */
const nameObject = objectKind<XmlElement>({
  name: "NamedItem",
  key: (entry) => ({ _Id: entry.get("name") ?? "" }),
  reads: { name: (entry) => entry.get("name") ?? "" },
});

/** Excel's NamedItemCollection of a workbook: the names that belong to no sheet. */
export const namesObject = objectKind<WorkbookFile>({
  name: "NamedItemCollection",
  since: { getCount: "1.4" },
  items: (workbook) => namesOf(workbook).map(nameObject),
  methods: { getCount: (workbook) => namesOf(workbook).length },
});

function namesOf(workbook: WorkbookFile): XmlElement[] {
  const entries = workbook.root.child("definedNames")?.elements ?? [];
  return entries.filter((entry) => entry.get("localSheetId") === undefined);
}
