import { newDocument, XmlElement, type XmlDocument } from "../xml/xml";
import { parseXml } from "../xml/xml-parse";

const namespace = "http://schemas.openxmlformats.org/package/2006/relationships";
const types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

/** Where the relationships of a part are kept: "xl/workbook.xml" has "xl/_rels/workbook.xml.rels". */
export function relationshipsPath(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

export interface Relationship {
  readonly id: string;
  /** The last word of the type: "worksheet", "hyperlink". */
  readonly type: string;
  /** A part's name in the package, or for an external one the address as written. */
  readonly target: string;
  readonly external: boolean;
}

/** What a part refers to. */
export class Relationships {
  private readonly document: XmlDocument;

  /** `text` is the text of the .rels part, or undefined if there is none yet. Throws XmlBroken. */
  constructor(
    private readonly owner: string,
    text: string | undefined,
  ) {
    this.document =
      text === undefined
        ? newDocument(XmlElement.make("Relationships", { xmlns: namespace }))
        : parseXml(text);
  }

  get isEmpty(): boolean {
    return this.document.root.elements.length === 0;
  }

  all(): Relationship[] {
    return this.document.root.all("Relationship").map((element) => {
      const external = element.get("TargetMode") === "External";
      const target = element.get("Target") ?? "";
      return {
        id: element.get("Id") ?? "",
        type: (element.get("Type") ?? "").replace(/^.*\//, ""),
        target: external ? target : resolve(this.owner, target),
        external,
      };
    });
  }

  find(id: string): Relationship | undefined {
    return this.all().find((relationship) => relationship.id === id);
  }

  /** Adds a relationship of a type such as "hyperlink" and gives its id. */
  add(type: string, target: string, external = false): string {
    const used = new Set(this.all().map((relationship) => relationship.id));
    let number = used.size + 1;
    while (used.has(`rId${String(number)}`)) number++;
    const id = `rId${String(number)}`;
    this.document.root.insert(
      XmlElement.make(`${this.document.root.prefix}Relationship`, {
        Id: id,
        Type: types + type,
        Target: external ? target : relative(this.owner, target),
        ...(external ? { TargetMode: "External" } : {}),
      }),
    );
    return id;
  }

  remove(id: string): void {
    const { root } = this.document;
    const element = root.elements.find((other) => other.get("Id") === id);
    if (element) root.remove(element);
  }

  toString(): string {
    return this.document.toString();
  }
}

/** The part that a target names, which may be relative to its owner's folder or start with "/". */
function resolve(owner: string, target: string): string {
  const base = target.startsWith("/") ? [] : owner.split("/").slice(0, -1);
  const path: string[] = [];
  for (const step of [...base, ...target.split("/")]) {
    if (step === "..") path.pop();
    else if (step && step !== ".") path.push(step);
  }
  return path.join("/");
}

function relative(owner: string, part: string): string {
  const from = owner.split("/").slice(0, -1);
  const to = part.split("/");
  while (from.length && from[0] === to[0]) {
    from.shift();
    to.shift();
  }
  return [...from.map(() => ".."), ...to].join("/");
}
