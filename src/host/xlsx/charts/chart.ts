import type { Sheet } from "../sheet";
import { firstAfter, setChild } from "../xml/ordered";
import { XmlElement, type XmlDocument } from "../xml/xml";
import { boxOf, setBox, type Box } from "./anchor";
import { chartOrder } from "./chart-order";
import { refreshCaches } from "./chart-source";

const drawingml = "http://schemas.openxmlformats.org/drawingml/2006/main";
/** Where drawings name the shape of text and lines, in whose children the parts of a chart end. */
const drawingNames = new Set(
  "noFill solidFill srgbClr ln bodyPr lstStyle p pPr defRPr r rPr t latin endParaRPr prstDash".split(" "),
);

/** A chart that floats over the cells of a sheet. */
export class Chart {
  private isChanged = false;

  constructor(
    readonly sheet: Sheet,
    /** Its element in the drawing, which says where it lies. */
    readonly anchor: XmlElement,
    private readonly frame: XmlElement,
    /** The name of the chart's part in the package. */
    readonly part: string,
    private readonly document: XmlDocument,
  ) {}

  /** The root element, for reading. */
  get root(): XmlElement {
    return this.document.root;
  }

  /** The sheet's chart number, in the form that Excel gives identities. */
  get id(): string {
    const number = Number(this.properties?.get("id") ?? 0);
    return `{00000000-0008-0000-0000-${number.toString(16).toUpperCase().padStart(4, "0")}00000000}`;
  }

  get name(): string {
    return this.properties?.get("name") ?? "";
  }

  set name(name: string) {
    this.properties?.set("name", name);
  }

  get box(): Box {
    return boxOf(this.sheet, this.anchor);
  }

  set box(box: Box) {
    setBox(this.sheet, this.anchor, box);
  }

  /** An element inside the chart by its path from the root, or undefined. */
  find(...path: string[]): XmlElement | undefined {
    return path.reduce<XmlElement | undefined>((element, local) => element?.child(local), this.root);
  }

  /** A new element for this chart, with the prefix that it has for such. */
  make(local: string, attributes: Record<string, string | number> = {}): XmlElement {
    return XmlElement.make(
      (drawingNames.has(local) ? this.drawingPrefix : this.root.prefix) + local,
      attributes,
    );
  }

  /** Puts a child at its place in the schema's order, in place of the one of its name; undefined takes it away. */
  put(parent: XmlElement, local: string, child: XmlElement | undefined): void {
    this.isChanged = true;
    setChild(parent, orderOf(parent), local, child);
  }

  /** Adds a child behind those of its name. */
  add(parent: XmlElement, child: XmlElement): void {
    this.isChanged = true;
    parent.insert(child, firstAfter(parent, orderOf(parent), child.local));
  }

  /** The child of that name, made at its place if it is missing. */
  ensure(parent: XmlElement, local: string): XmlElement {
    const old = parent.child(local);
    this.isChanged = true;
    if (old) return old;
    const child = this.make(local);
    this.put(parent, local, child);
    return child;
  }

  /** Sets a child that has nothing but a value, as most have; undefined takes it away. */
  setValue(parent: XmlElement, local: string, value: string | number | undefined): void {
    const old = parent.child(local);
    if (old && value !== undefined) {
      this.isChanged = true;
      old.set("val", value);
    } else this.put(parent, local, value === undefined ? undefined : this.make(local, { val: value }));
  }

  /** Takes a child away. */
  remove(parent: XmlElement, child: XmlElement): void {
    this.isChanged = true;
    parent.remove(child);
  }

  /** Sets what is inside an element, as XML. */
  setInner(element: XmlElement, xml: string): void {
    this.isChanged = true;
    element.setInner(xml);
  }

  /** Writes the part if the chart was changed, with the values that its cells hold now. */
  flush(): void {
    if (!this.isChanged) return;
    refreshCaches(this);
    this.sheet.workbook.put(this.part, this.document.toString());
  }

  private get properties(): XmlElement | undefined {
    return this.frame.child("nvGraphicFramePr")?.child("cNvPr");
  }

  private get drawingPrefix(): string {
    const declared = this.root.attributes().find(([, value]) => value === drawingml)?.[0];
    if (declared === undefined) this.root.set("xmlns:a", drawingml);
    const prefix = (declared ?? "xmlns:a").replace(/^xmlns:?/, "");
    return prefix && `${prefix}:`;
  }
}

function orderOf({ local }: XmlElement): readonly string[] {
  const order = chartOrder[local === "rPr" ? "defRPr" : local === "rich" ? "txPr" : local];
  if (!order) throw new Error(`no order is known for the children of ${local}`);
  return order;
}
