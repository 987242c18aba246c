import { beginningOfTag, readAttribute, withAttribute } from "./xml-tag";
import { escapeXml, unescapeEntities, unescapeXml } from "./xml-text";

/**
 * A part is not well-formed XML, holds a document type, which no part of a workbook may, or says
 * what cannot be, such as a row 0.
 */
export class XmlBroken extends Error {
  override readonly name = "XmlBroken";
}

/** A child of an element: an element, or raw text (with comments and the like as they stand). */
export type XmlNode = XmlElement | string;

/**
 * An element that is written back character for character as it was read, apart from what was
 * changed through it.
 */
export class XmlElement {
  /** The children that are elements, listed when first asked for after a change. */
  private listed: readonly XmlElement[] | undefined;

  constructor(
    /** The name as written, with its prefix. */
    readonly name: string,
    private open: string,
    private readonly children: XmlNode[] = [],
    private close = "",
  ) {}

  /** A new element with the given attributes, written `<name a="1"/>` until it has children. */
  static make(name: string, attributes: Record<string, string | number> = {}): XmlElement {
    const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`);
    return new XmlElement(name, `<${name}${written.join("")}/>`);
  }

  /** The name without its prefix. */
  get local(): string {
    return this.name.slice(this.name.indexOf(":") + 1);
  }

  /** The prefix with its colon ("x:"), or "". */
  get prefix(): string {
    return this.name.slice(0, this.name.indexOf(":") + 1);
  }

  /** The child elements as they are now; the list stays as it is when children come and go. */
  get elements(): readonly XmlElement[] {
    return (this.listed ??= this.children.filter((child) => child instanceof XmlElement));
  }

  /** The attribute's text, or undefined. The name is compared as written, prefix included. */
  get(attribute: string): string | undefined {
    return readAttribute(this.open, attribute);
  }

  /** Every attribute as [name, text]. */
  attributes(): [string, string][] {
    return [...this.open.matchAll(/(?<=\s)([^\s=<>/"']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map((match) => [
      match[1] ?? "",
      unescapeEntities(match[2] ?? match[3] ?? ""),
    ]);
  }

  /** The attribute a relationship is named by, whatever the prefix ("r:id"). */
  get relationshipId(): string | undefined {
    return this.attributes().find(([name]) => /:id$/.test(name))?.[1];
  }

  /** Sets an attribute, or with undefined removes it; the rest of the tag stays as it is. */
  set(attribute: string, value: string | number | undefined): void {
    this.open = withAttribute(this.open, attribute, value);
  }

  /** The first child element of that local name. */
  child(local: string): XmlElement | undefined {
    return this.elements.find((element) => element.local === local);
  }

  /** The child elements of that local name. */
  all(local: string): XmlElement[] {
    return this.elements.filter((element) => element.local === local);
  }

  /** Every element below this one of that local name. */
  descendants(local: string): XmlElement[] {
    return this.elements.flatMap((element) => [
      ...(element.local === local ? [element] : []),
      ...element.descendants(local),
    ]);
  }

  /** Adds a child at the end, or before the given child. */
  insert(node: XmlNode, before?: XmlNode): void {
    this.unfold();
    const at = before === undefined ? -1 : this.children.indexOf(before);
    this.children.splice(at < 0 ? this.children.length : at, 0, node);
    this.listed = undefined;
  }

  remove(node: XmlNode): void {
    const at = this.children.indexOf(node);
    if (at >= 0) this.children.splice(at, 1);
    this.listed = undefined;
  }

  /** Replaces everything inside by one piece of raw XML. */
  setInner(raw: string): void {
    this.unfold();
    this.children.splice(0, this.children.length, raw);
    this.listed = undefined;
  }

  /** What is inside, as XML. */
  get inner(): string {
    return this.children.join("");
  }

  /** The text inside, entities resolved, elements left out. */
  get text(): string {
    return unescapeXml(this.children.filter((child) => typeof child === "string").join(""));
  }

  /** Adds a child while the element is being read. */
  append(node: XmlNode): void {
    this.children.push(node);
    this.listed = undefined;
  }

  /** Says which closing tag the element was read with. */
  closeWith(tag: string): void {
    this.close = tag;
  }

  private unfold(): void {
    if (this.close) return;
    this.open = `${beginningOfTag(this.open)}>`;
    this.close = `</${this.name}>`;
  }

  toString(): string {
    return this.open + this.inner + this.close;
  }
}

/** A parsed part: what stands before the root element, the root, and what follows it. */
export class XmlDocument {
  constructor(
    private readonly before: string,
    readonly root: XmlElement,
    private readonly after: string,
  ) {}

  toString(): string {
    return this.before + this.root.toString() + this.after;
  }
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A new document around a root element. */
export function newDocument(root: XmlElement): XmlDocument {
  return new XmlDocument(declaration, root, "");
}
