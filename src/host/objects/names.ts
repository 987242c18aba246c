import { textOf } from "../arguments";
import { itemNotFound } from "../host-error";
import { objectKind, type Argument, type HostObject } from "../host-object";
import { isTrue, type Sheet } from "../xlsx/sheet";
import type { WorkbookFile } from "../xlsx/workbook-file";
import type { XmlElement } from "../xlsx/xml/xml";

/** Names that belong to a workbook, or with a sheet to that sheet alone. */
interface NamesTarget {
  readonly workbook: WorkbookFile;
  readonly sheet?: Sheet;
}

/** What files put before the names that Excel gives by itself, such as Print_Area. */
const builtIn = "_xlnm.";

function nameOf(entry: XmlElement): string {
  const name = entry.get("name") ?? "";
  return name.startsWith(builtIn) ? name.slice(builtIn.length) : name;
}

/** Excel's NamedItem, for reading. */
const nameObject = objectKind<XmlElement>({
  name: "NamedItem",
  since: { scope: "1.4", comment: "1.4", formula: "1.7" },
  key: (entry) => ({ _Id: nameOf(entry) }),
  reads: {
    name: nameOf,
    visible: (entry) => !isTrue(entry.get("hidden")),
    scope: (entry) => (entry.get("localSheetId") === undefined ? "Workbook" : "Worksheet"),
    comment: (entry) => entry.get("comment") ?? "",
    formula: (entry) => `=${entry.text}`,
  },
});

function list({ workbook, sheet }: NamesTarget): XmlElement[] {
  const scope = sheet && String(workbook.position(sheet));
  const entries = workbook.root.child("definedNames")?.elements ?? [];
  return entries.filter((entry) => entry.get("localSheetId") === scope);
}

function find(target: NamesTarget, name: Argument | undefined): HostObject | null {
  const wanted = textOf(name, "name").toLowerCase();
  const entry = list(target).find((other) => nameOf(other).toLowerCase() === wanted);
  return entry ? nameObject(entry) : null;
}

/** Excel's NamedItemCollection. */
export const namesObject = objectKind<NamesTarget>({
  name: "NamedItemCollection",
  since: { getCount: "1.4", getItemOrNullObject: "1.4" },
  items: (target) => list(target).map(nameObject),
  methods: {
    getCount: (target) => list(target).length,
    getItem: (target, [name]) => {
      const item = find(target, name);
      if (!item) throw itemNotFound("no such name");
      return item;
    },
    getItemOrNullObject: (target, [name]) => find(target, name),
  },
});
