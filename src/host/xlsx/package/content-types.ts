import { newDocument, XmlElement, type XmlDocument } from "../xml/xml";
import { parseXml } from "../xml/xml-parse";

const namespace = "http://schemas.openxmlformats.org/package/2006/content-types";

/** The list of what kind of content each part has. */
export class ContentTypes {
  private readonly document: XmlDocument;

  /** Throws XmlBroken. */
  constructor(text: string | undefined) {
    this.document =
      text === undefined ? newDocument(XmlElement.make("Types", { xmlns: namespace })) : parseXml(text);
  }

  /** Says what a part holds. */
  add(part: string, type: string): void {
    this.remove(part);
    const { root } = this.document;
    root.insert(XmlElement.make(`${root.prefix}Override`, { PartName: `/${part}`, ContentType: type }));
  }

  remove(part: string): void {
    const { root } = this.document;
    const old = root.all("Override").find((entry) => entry.get("PartName") === `/${part}`);
    if (old) root.remove(old);
  }

  toString(): string {
    return this.document.toString();
  }
}
