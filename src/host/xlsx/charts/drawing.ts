import { Relationships, relationshipsPath } from "../package/relationships";
import type { Sheet } from "../sheet";
import { dropOrphans, freePart, relationshipAttribute } from "../sheet-parts";
import { encode } from "../xml/part-text";
import { newDocument, XmlElement, type XmlDocument } from "../xml/xml";
import { parseXml } from "../xml/xml-parse";
import { Chart } from "./chart";

const drawingType = "application/vnd.openxmlformats-officedocument.drawing+xml";
const chartType = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const drawingml = "http://schemas.openxmlformats.org/drawingml/2006";

interface Opened {
  readonly part: string;
  readonly document: XmlDocument;
  readonly relationships: Relationships;
}

/** What floats over the cells of a sheet. Of all that, charts are looked at and made; the rest stays as it is. */
export class Drawing {
  private opened: Opened | undefined;
  private readonly known = new Map<XmlElement, Chart>();

  constructor(private readonly sheet: Sheet) {}

  /** The charts of the sheet, in the order of the file. */
  charts(): Chart[] {
    const opened = this.open();
    if (!opened) return [];
    return opened.document.root.elements.flatMap((anchor) => {
      const known = this.known.get(anchor);
      if (known) return [known];
      const frame = anchor.child("graphicFrame");
      const link = opened.relationships.find(frame?.descendants("chart")[0]?.relationshipId ?? "");
      const text = link?.type === "chart" ? this.sheet.workbook.text(link.target) : undefined;
      if (!frame || !link || text === undefined) return [];
      const chart = new Chart(this.sheet, anchor, frame, link.target, parseXml(text));
      this.known.set(anchor, chart);
      return [chart];
    });
  }

  /** Puts a chart with that content over the cells, as an anchor between two of them. */
  add(content: string): Chart {
    const { workbook } = this.sheet;
    const { document, relationships, part } = this.open() ?? this.create();
    const { root } = document;
    const chart = freePart(workbook, (number) => `xl/charts/chart${String(number)}.xml`);
    workbook.parts.set(chart, encode(content));
    workbook.contentTypes.add(chart, chartType);
    const ids = root.descendants("cNvPr").map((properties) => Number(properties.get("id")));
    const id = Math.max(1, ...ids) + 1;
    const p = root.prefix;
    const anchor = parseXml(
      `<${p}twoCellAnchor><${p}graphicFrame macro="" xmlns:a="${drawingml}/main"><${p}nvGraphicFramePr>` +
        `<${p}cNvPr id="${String(id)}" name="${this.freeName()}"/><${p}cNvGraphicFramePr/></${p}nvGraphicFramePr>` +
        `<${p}xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></${p}xfrm>` +
        `<a:graphic><a:graphicData uri="${drawingml}/chart">` +
        `<c:chart xmlns:c="${drawingml}/chart" xmlns:r="${office}" r:id="${relationships.add("chart", chart)}"/>` +
        `</a:graphicData></a:graphic></${p}graphicFrame><${p}clientData/></${p}twoCellAnchor>`,
    ).root;
    root.insert(anchor);
    this.store({ document, relationships, part });
    const made = this.charts().find((other) => other.anchor === anchor);
    if (!made) throw new Error("the new chart has no part");
    return made;
  }

  /** Takes a chart away with the parts that are its own, and the drawing when nothing is left in it. */
  remove(chart: Chart): void {
    const opened = this.open();
    if (!opened) return;
    const { workbook, relationships } = this.sheet;
    const { root } = opened.document;
    dropOrphans(workbook, workbook.sheets, () => {
      root.remove(chart.anchor);
      this.known.delete(chart.anchor);
      const link = opened.relationships.all().find(({ target }) => target === chart.part);
      if (link) opened.relationships.remove(link.id);
      this.store(opened);
      if (root.elements.length > 0) return;
      const own = relationships.all().find(({ target }) => target === opened.part);
      if (own) relationships.remove(own.id);
      this.sheet.put("drawing", undefined);
      this.opened = undefined;
    });
  }

  /** Writes what was changed into the parts. */
  flush(): void {
    if (!this.opened) return;
    for (const chart of this.known.values()) chart.flush();
    this.store(this.opened);
  }

  /** "Chart 1", or the first such name that no other thing in the drawing has. */
  private freeName(): string {
    const names =
      this.open()
        ?.document.root.descendants("cNvPr")
        .map((properties) => properties.get("name")) ?? [];
    let number = 1;
    while (names.includes(`Chart ${String(number)}`)) number++;
    return `Chart ${String(number)}`;
  }

  private open(): Opened | undefined {
    if (this.opened) return this.opened;
    const link = this.sheet.relationships.find(this.sheet.root.child("drawing")?.relationshipId ?? "");
    const text = link && this.sheet.workbook.text(link.target);
    if (!link || text === undefined) return undefined;
    const rels = this.sheet.workbook.text(relationshipsPath(link.target));
    this.opened = {
      part: link.target,
      document: parseXml(text),
      relationships: new Relationships(link.target, rels),
    };
    return this.opened;
  }

  private create(): Opened {
    const { workbook, relationships, root } = this.sheet;
    const part = freePart(workbook, (number) => `xl/drawings/drawing${String(number)}.xml`);
    const element = XmlElement.make("xdr:wsDr", {
      "xmlns:xdr": `${drawingml}/spreadsheetDrawing`,
      "xmlns:a": `${drawingml}/main`,
    });
    workbook.contentTypes.add(part, drawingType);
    const link = this.sheet.make("drawing", {
      [relationshipAttribute(root)]: relationships.add("drawing", part),
    });
    this.sheet.put("drawing", link);
    this.opened = { part, document: newDocument(element), relationships: new Relationships(part, undefined) };
    return this.opened;
  }

  private store({ part, document, relationships }: Opened): void {
    this.sheet.workbook.put(part, document.toString());
    this.sheet.workbook.putRelationships(part, relationships);
  }
}
