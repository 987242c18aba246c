import { fileAddress, parseArea, type Area } from "./cells/address";
import { ensureChild, setChild } from "./xml/ordered";
import { encode } from "./xml/part-text";
import { dropOrphans, freePart, relationshipAttribute } from "./sheet-parts";
import type { Sheet } from "./sheet";
import { XmlElement, type XmlDocument } from "./xml/xml";
import { parseXml } from "./xml/xml-parse";
import { decodeAttribute, encodeAttribute } from "./xml/xml-text";
import type { WorkbookFile } from "./workbook-file";

const tableOrder = ["autoFilter", "sortState", "tableColumns", "tableStyleInfo", "extLst"];
const contentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";
const namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** A table on a sheet, as its part tells it; what is changed goes into the part at once. */
export class Table {
  constructor(
    readonly sheet: Sheet,
    private readonly part: string,
    private readonly document: XmlDocument,
    /** All its cells. */
    private cells: Area,
  ) {}

  get area(): Area {
    return this.cells;
  }

  get id(): string {
    return this.root.get("id") ?? "";
  }

  get name(): string {
    return decodeAttribute(this.root.get("displayName") ?? this.root.get("name") ?? "");
  }

  set name(name: string) {
    this.root.set("name", name);
    this.root.set("displayName", name);
    this.store();
  }

  get headerRows(): number {
    return Number(this.root.get("headerRowCount") ?? 1);
  }

  get totalRows(): number {
    return Number(this.root.get("totalsRowCount") ?? 0);
  }

  get hasFilterButton(): boolean {
    return this.root.child("autoFilter") !== undefined;
  }

  set hasFilterButton(wanted: boolean) {
    const filter = XmlElement.make(`${this.root.prefix}autoFilter`, { ref: this.filterRef });
    if (wanted !== this.hasFilterButton)
      setChild(this.root, tableOrder, "autoFilter", wanted ? filter : undefined);
    this.store();
  }

  /** The name of its style and what of it is shown, by the names of files ("showRowStripes"). */
  style(attribute: string): string | undefined {
    return this.root.child("tableStyleInfo")?.get(attribute);
  }

  setStyle(attribute: string, value: string | number): void {
    ensureChild(this.root, tableOrder, "tableStyleInfo").set(attribute, value);
    this.store();
  }

  /** The headings of its columns. */
  get columns(): string[] {
    return this.columnElements.map((column) => decodeAttribute(column.get("name") ?? ""));
  }

  /** Gives the table other cells and headings; columns that keep their place keep all else that they have. */
  reshape(area: Area, columns: readonly string[]): void {
    const list = ensureChild(this.root, tableOrder, "tableColumns");
    const old = this.columnElements;
    for (const column of old.slice(columns.length)) list.remove(column);
    let lastId = Math.max(0, ...old.map((column) => Number(column.get("id"))));
    for (const [index, heading] of columns.entries()) {
      let column = old[index];
      if (!column) {
        lastId += 1;
        column = XmlElement.make(`${this.root.prefix}tableColumn`, { id: lastId, name: "" });
        list.insert(column);
      }
      const name = encodeAttribute(heading);
      if (column.get("name") !== name) column.set("name", name);
    }
    list.set("count", columns.length);
    this.cells = area;
    this.root.set("ref", fileAddress(area));
    this.root.child("autoFilter")?.set("ref", this.filterRef);
    this.store();
  }

  /** Takes the table away with its part; the cells stay. */
  remove(): void {
    const { workbook, relationships } = this.sheet;
    const link = relationships.all().find(({ type, target }) => type === "table" && target === this.part);
    const list = this.sheet.root.child("tableParts");
    const entry = list?.elements.find((other) => other.relationshipId === link?.id);
    if (entry) list?.remove(entry);
    if (list?.elements.length === 0) this.sheet.put("tableParts", undefined);
    else list?.set("count", list.elements.length);
    dropOrphans(workbook, workbook.sheets, () => {
      if (link) relationships.remove(link.id);
    });
  }

  private get root(): XmlElement {
    return this.document.root;
  }

  private get columnElements(): XmlElement[] {
    return this.root.child("tableColumns")?.all("tableColumn") ?? [];
  }

  /** The cells that can be filtered: all but the totals. */
  private get filterRef(): string {
    return fileAddress({ ...this.cells, bottom: this.cells.bottom - this.totalRows });
  }

  private store(): void {
    this.sheet.workbook.parts.set(this.part, encode(this.document.toString()));
  }
}

/** The tables of a sheet by their parts, so that whoever asks for one changes the same. */
const opened = new WeakMap<Sheet, Map<string, Table>>();

/** The tables of a sheet. */
export function tablesOf(sheet: Sheet): Table[] {
  const before = opened.get(sheet);
  const now = new Map<string, Table>();
  for (const { type, target } of sheet.relationships.all()) {
    const table = type === "table" ? (before?.get(target) ?? read(sheet, target)) : undefined;
    if (table) now.set(target, table);
  }
  opened.set(sheet, now);
  return [...now.values()];
}

function read(sheet: Sheet, part: string): Table | undefined {
  const text = sheet.workbook.text(part);
  const document = text === undefined ? undefined : parseXml(text);
  const area = parseArea(document?.root.get("ref") ?? "");
  return document && area && new Table(sheet, part, document, area);
}

/** Every table of a workbook. */
export function allTables({ sheets }: WorkbookFile): Table[] {
  return sheets.flatMap(tablesOf);
}

/** Makes cells a table in Excel's usual style; the headings must differ and stand in its first row. */
export function addTable(sheet: Sheet, name: string, area: Area, columns: readonly string[]): Table {
  const { workbook } = sheet;
  const id = Math.max(0, ...allTables(workbook).map((table) => Number(table.id))) + 1;
  const part = freePart(workbook, (number) => `xl/tables/table${String(number)}.xml`);
  const link = sheet.relationships.add("table", part);
  const list = sheet.ensure("tableParts");
  list.insert(sheet.make("tablePart", { [relationshipAttribute(sheet.root)]: link }));
  list.set("count", list.elements.length);
  workbook.contentTypes.add(part, contentType);
  workbook.parts.set(
    part,
    encode(
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
        `<table xmlns="${namespace}" id="${String(id)}" name="${name}" displayName="${name}" ref="${fileAddress(area)}" totalsRowShown="0">` +
        '<autoFilter ref=""/><tableColumns count="0"/><tableStyleInfo name="TableStyleMedium2" ' +
        'showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>',
    ),
  );
  const table = tablesOf(sheet).find((other) => other.id === String(id));
  if (!table) throw new Error("the new table has no part");
  table.reshape(area, columns);
  return table;
}
