import { addSheetPart, removeUnreachable } from "./sheet-parts";
import { DifferentialFormats } from "./formats/differential-formats";
import { readPackage, writePackage, type Package } from "./package/package";
import { Relationships, relationshipsPath } from "./package/relationships";
import { SharedStrings } from "./cells/shared-strings";
import { isTrue, Sheet } from "./sheet";
import { inStrictForm, isStrict } from "./package/strict";
import { Styles } from "./formats/styles";
import { WorkbookUnreadable } from "./package/unreadable";
import { activate, activateAfterDeleting, activeSheetOf } from "./active-sheet";
import { Calculation } from "./calculation";
import { decode, encode } from "./xml/part-text";
import { ContentTypes } from "./package/content-types";
import { XmlBroken, XmlElement, type XmlDocument } from "./xml/xml";
import { parseXml } from "./xml/xml-parse";
import { ensureChild } from "./xml/ordered";

const workbookOrder =
  "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst".split(
    " ",
  );
const styleType = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

/** A workbook in memory; parts that nobody changes are kept byte for byte. */
export class WorkbookFile {
  readonly styles: Styles;
  readonly differentialFormats: DifferentialFormats;
  readonly sharedStrings: SharedStrings;
  readonly relationships: Relationships;
  readonly contentTypes: ContentTypes;
  readonly calculation = new Calculation(this);
  readonly sheets: Sheet[];
  private readonly document: XmlDocument;
  private readonly part: string;
  private readonly stylesPart: string;
  /** The parts as the file had them. */
  private readonly read: Package;
  /** The formats as the part has them, or would have them if there is no such part. */
  private savedStyles: string;

  /** Throws WorkbookUnreadable or XmlBroken. */
  constructor(readonly parts: Package) {
    this.read = new Map(parts);
    const root = new Relationships("", this.text("_rels/.rels"));
    const part = root.all().find(({ type }) => type === "officeDocument")?.target ?? "";
    const text = this.text(part);
    if (text === undefined) throw new WorkbookUnreadable("not-a-workbook");
    this.part = part;
    this.document = parseXml(text);
    if (this.root.local !== "workbook") throw new WorkbookUnreadable("not-a-workbook");
    this.contentTypes = new ContentTypes(this.text("[Content_Types].xml"));
    this.relationships = new Relationships(part, this.text(relationshipsPath(part)));
    const related = (type: string): string | undefined =>
      this.relationships.all().find((relationship) => relationship.type === type)?.target;
    const styles = related("styles");
    this.stylesPart = styles ?? "xl/styles.xml";
    // Without its formats a date would read as a number, without its texts a cell as empty.
    this.styles = new Styles(
      this.needed(styles) ?? this.text(this.stylesPart),
      this.text(related("theme") ?? ""),
    );
    this.savedStyles = this.styles.toString();
    this.differentialFormats = new DifferentialFormats(this.styles);
    this.sharedStrings = new SharedStrings(this.needed(related("sharedStrings")));
    this.sheets = (this.root.child("sheets")?.elements ?? []).flatMap((entry) => this.openSheet(entry));
    if (this.sheets.length === 0) throw new WorkbookUnreadable("not-a-workbook");
    // Two sheets in one part would overwrite each other, and of two with one name or number the wrong one might be changed.
    for (const each of [
      (sheet: Sheet) => sheet.part,
      (sheet: Sheet) => sheet.name.toLowerCase(),
      (sheet: Sheet) => sheet.id,
    ]) {
      if (new Set(this.sheets.map(each)).size < this.sheets.length) throw new XmlBroken("two sheets are one");
    }
  }

  /** The root element of the workbook part. */
  get root(): XmlElement {
    return this.document.root;
  }

  /** A child of the workbook element, made at its place if it is missing. */
  ensure(local: string): XmlElement {
    return ensureChild(this.root, workbookOrder, local);
  }

  /** Whether dates count from 1904 instead of 1900. */
  get uses1904(): boolean {
    return isTrue(this.root.child("workbookPr")?.get("date1904"));
  }

  /** Whether sheets may not be added, removed, renamed or moved. */
  get structureIsProtected(): boolean {
    return isTrue(this.root.child("workbookProtection")?.get("lockStructure"));
  }

  /** The sheet in front. */
  get activeSheet(): Sheet {
    return activeSheetOf(this);
  }

  set activeSheet(sheet: Sheet) {
    activate(this, sheet);
  }

  /** The place of a sheet among the tabs, from 0, chart sheets counted. */
  position(sheet: Sheet): number {
    return this.root.child("sheets")?.elements.indexOf(sheet.entry) ?? -1;
  }

  /** The sheet of that name, whatever its case. */
  sheetNamed(name: string): Sheet | undefined {
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  }

  /** Whether any tab, chart sheets included, has that name. */
  hasTab(name: string): boolean {
    const entries = this.root.child("sheets")?.elements ?? [];
    return entries.some((entry) => entry.get("name")?.toLowerCase() === name.toLowerCase());
  }

  /** Adds a blank sheet as the last tab. The name must be free and allowed. */
  addSheet(name: string): Sheet {
    const [sheet] = this.openSheet(addSheetPart(this, name));
    if (!sheet) throw new Error("the new sheet has no part");
    this.sheets.push(sheet);
    return sheet;
  }

  /** Removes a sheet with everything that only it refers to. */
  deleteSheet(sheet: Sheet): void {
    const position = this.position(sheet);
    const wasActive = this.activeSheet === sheet;
    this.root.child("sheets")?.remove(sheet.entry);
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    removeUnreachable(this, sheet, position);
    activateAfterDeleting(this, position, wasActive);
  }

  /** The workbook as a file. Parts without changes are the bytes that were read. */
  save(): Uint8Array {
    for (const sheet of this.sheets) sheet.flush();
    const rules = this.sheets.flatMap((sheet) => sheet.conditionalFormats.rules());
    this.differentialFormats.settle(rules.filter((rule) => rule.formats).map((rule) => rule.element));
    const styles = this.styles.toString();
    if (styles !== this.savedStyles) {
      if (!this.parts.has(this.stylesPart)) {
        this.relationships.add("styles", this.stylesPart);
        this.contentTypes.add(this.stylesPart, styleType);
      }
      this.put(this.stylesPart, styles);
      this.savedStyles = styles;
    }
    for (const sheet of this.sheets) {
      this.put(sheet.part, sheet.document.toString());
      this.putRelationships(sheet.part, sheet.relationships);
    }
    this.put(this.part, this.document.toString());
    this.putRelationships(this.part, this.relationships);
    this.put("[Content_Types].xml", this.contentTypes.toString());
    // A part that was taken away and made again goes where it was, so that doing a thing twice gives the same bytes.
    const places = new Set([...this.read.keys(), ...this.parts.keys()]);
    const saved: Package = new Map();
    const isOfStrictForm = isStrict(this.root);
    for (const part of places) {
      const bytes = this.parts.get(part);
      if (!bytes) continue;
      const isAsRead = !isOfStrictForm || bytes === this.read.get(part);
      saved.set(part, isAsRead ? bytes : inStrictForm(part, bytes));
    }
    return writePackage(saved);
  }

  /** The text of a part, or undefined if there is none of that name. Throws XmlBroken. */
  text(part: string): string | undefined {
    const bytes = this.parts.get(part);
    return bytes && decode(bytes);
  }

  /** Keeps what a part refers to; nothing leaves no part of its own. */
  putRelationships(part: string, relationships: Relationships): void {
    const path = relationshipsPath(part);
    const text = relationships.toString();
    if (!relationships.isEmpty) this.put(path, text);
    else if (this.text(path) !== text) this.parts.delete(path);
  }

  /** Keeps the text of a part; where it is the same its bytes stay. */
  put(part: string, text: string): void {
    if (this.text(part) !== text) this.parts.set(part, encode(text));
  }

  /** The text of a part that the workbook says it has. */
  private needed(part: string): string;
  private needed(part: string | undefined): string | undefined;
  private needed(part: string | undefined): string | undefined {
    const text = this.text(part ?? "");
    if (part !== undefined && text === undefined) throw new XmlBroken(`${part} is missing`);
    return text;
  }

  /** The worksheet of an entry, or nothing for a chart sheet and the like. */
  private openSheet(entry: XmlElement): Sheet[] {
    const target = this.relationships.find(entry.relationshipId ?? "");
    if (!target) throw new XmlBroken(`the sheet ${entry.get("name") ?? ""} has no part`);
    if (target.type !== "worksheet") return [];
    const document = parseXml(this.needed(target.target), ["sheetData"]);
    const relationships = new Relationships(target.target, this.text(relationshipsPath(target.target)));
    return [new Sheet(this, entry, target.target, document, relationships)];
  }
}

/** Opens the bytes of an .xlsx file. Throws WorkbookUnreadable, whose message is in plain words. */
export function openWorkbook(bytes: Uint8Array): WorkbookFile {
  const parts = readPackage(bytes);
  try {
    return new WorkbookFile(parts);
  } catch (error) {
    if (error instanceof XmlBroken) throw new WorkbookUnreadable("not-a-workbook", { cause: error });
    throw error;
  }
}
