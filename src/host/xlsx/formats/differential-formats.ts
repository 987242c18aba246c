import { XmlElement } from "../xml/xml";
import { copy, type Styles } from "./styles";

/**
 * The formats that conditional formats apply (`<dxf>` entries). An entry read from the file is
 * never changed, since several rules may share it; a rule that gets a format of its own gets a new
 * entry, which settle() shares with equal ones and drops when nobody uses it.
 */
export class DifferentialFormats {
  private readonly own = new Set<XmlElement>();

  constructor(private readonly styles: Styles) {}

  /** The `<dxf>` entry of a rule for reading, or undefined. */
  of(rule: XmlElement): XmlElement | undefined {
    const index = rule.get("dxfId");
    return index === undefined ? undefined : this.styles.root.child("dxfs")?.elements[Number(index)];
  }

  /** The `<dxf>` entry of a rule for changing: one that no other rule uses. */
  ownedBy(rule: XmlElement): XmlElement {
    const current = this.of(rule);
    if (current && this.own.has(current)) return current;
    const entry = current ? copy(current) : XmlElement.make(`${this.styles.root.prefix}dxf`);
    const list = this.styles.list("dxfs");
    list.insert(entry);
    list.set("count", list.elements.length);
    rule.set("dxfId", list.elements.length - 1);
    this.own.add(entry);
    return entry;
  }

  /** Shares equal entries and drops our unused ones; `rules` are all rules of the workbook. */
  settle(rules: readonly XmlElement[]): void {
    if (this.own.size === 0) return;
    const list = this.styles.list("dxfs");
    for (const entry of [...list.elements].reverse()) {
      if (!this.own.has(entry)) continue;
      const index = list.elements.indexOf(entry);
      const same = list.elements.findIndex((other) => other.toString() === entry.toString());
      for (const rule of rules) {
        if (rule.get("dxfId") === String(index)) rule.set("dxfId", same);
      }
      if (rules.some((rule) => rule.get("dxfId") === String(index))) continue;
      list.remove(entry);
      // Those behind it are ours as well, and known to rules alone.
      for (const rule of rules) {
        const place = Number(rule.get("dxfId"));
        if (place > index) rule.set("dxfId", place - 1);
      }
      list.set("count", list.elements.length);
      this.own.delete(entry);
    }
  }
}
