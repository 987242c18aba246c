import { fileAddress, intersection, parseSqref, type Area } from "../cells/address";
import { XmlElement } from "../xml/xml";
import { escapeXml } from "../xml/xml-text";
import type { DifferentialFormats } from "./differential-formats";

/** A conditional format: one rule and the cells that it watches. */
export class Rule {
  constructor(
    readonly element: XmlElement,
    private readonly block: XmlElement,
    /** The formats that rules apply, for those of the main list; rules of later Excels keep their own. */
    readonly formats: DifferentialFormats | undefined,
    readonly id: string,
  ) {}

  /** The kind of rule as files name it: "expression", "dataBar", ... */
  get kind(): string {
    return this.element.get("type") ?? "expression";
  }

  get areas(): Area[] {
    return parseSqref(this.block.get("sqref") ?? this.block.child("sqref")?.text ?? "");
  }

  /** Excel's priority: smaller wins. */
  get priority(): number {
    return Number(this.element.get("priority") ?? 0);
  }

  get stopIfTrue(): boolean {
    return ["1", "true"].includes(this.element.get("stopIfTrue") ?? "");
  }

  set stopIfTrue(stop: boolean) {
    this.element.set("stopIfTrue", stop ? 1 : undefined);
  }

  /** The first formula, without "="; "" if there is none yet. */
  get formula(): string {
    return this.formulaElement?.text ?? "";
  }

  set formula(text: string) {
    let element = this.formulaElement;
    if (!element) {
      element = XmlElement.make(`${this.element.prefix}formula`);
      this.element.insert(element, this.element.elements[0]);
    }
    element.setInner(escapeXml(text));
  }

  private get formulaElement(): XmlElement | undefined {
    return this.element.child("formula") ?? this.element.child("f");
  }

  /** Takes the rule out of the sheet, and its block of cells with it when nothing is left there. */
  remove(parents: XmlElement): void {
    this.block.remove(this.element);
    if (this.block.all("cfRule").length === 0) parents.remove(this.block);
  }

  touches(area: Area): boolean {
    return this.areas.some((own) => intersection(own, area) !== undefined);
  }
}

/** The conditional formats of a sheet, those in the extension list of Excel 2010 included. */
export class ConditionalFormats {
  private readonly ids = new WeakMap<XmlElement, string>();
  private lastId = 0;

  constructor(
    private readonly root: XmlElement,
    private readonly insert: (block: XmlElement) => void,
    private readonly formats: DifferentialFormats,
  ) {}

  /** Every rule, the one that wins first. */
  rules(): Rule[] {
    return [...this.mainRules(), ...this.extensionRules()].sort((a, b) => a.priority - b.priority);
  }

  /** Adds a custom rule over the areas, above all others. */
  add(areas: readonly Area[]): Rule {
    const { prefix } = this.root;
    const top = Math.min(2, ...this.rules().map((rule) => rule.priority)) - 1;
    const block = XmlElement.make(`${prefix}conditionalFormatting`, {
      sqref: areas.map(fileAddress).join(" "),
    });
    // A priority below 1 keeps the user's rules as they are until settle(); ours may yet move down.
    const element = XmlElement.make(`${prefix}cfRule`, { type: "expression", priority: top });
    block.insert(element);
    this.insert(block);
    return this.rule(element, block, this.formats);
  }

  remove(rule: Rule): void {
    const parents = [this.root, ...this.extensionLists()];
    for (const parent of parents) rule.remove(parent);
    const linked = rule.element.descendants("id")[0]?.text;
    for (const list of linked ? this.extensionLists() : []) {
      for (const block of list.elements) {
        const other = block.all("cfRule").find((element) => element.get("id") === linked);
        if (other) this.rule(other, block, undefined).remove(list);
      }
    }
    for (const list of this.extensionLists()) this.dropIfEmpty(list);
  }

  /**
   * Gives a rule the place `index` (from 0) in the order of priority, changing as few of the other
   * rules as can be.
   */
  move(rule: Rule, index: number): void {
    const others = this.rules().filter((other) => other.id !== rule.id);
    const wanted = index < 0 ? others.length + 1 + index : index;
    const at = Math.max(0, Math.min(wanted, others.length));
    const before = others[at - 1];
    const after = others[at];
    let priority = before ? before.priority + 1 : (after?.priority ?? 2) - 1;
    rule.element.set("priority", priority);
    for (const other of others.slice(at)) {
      if (other.priority > priority) break;
      priority += 1;
      other.element.set("priority", priority);
    }
  }

  /** Makes every priority at least 1, as the file format wants. */
  settle(): void {
    let least = 1;
    for (const rule of this.rules()) {
      if (rule.priority >= least) break;
      rule.element.set("priority", least);
      least += 1;
    }
  }

  private mainRules(): Rule[] {
    return this.root
      .all("conditionalFormatting")
      .flatMap((block) => block.all("cfRule").map((element) => this.rule(element, block, this.formats)));
  }

  /** Rules that stand in the extension list alone; the rest complete a rule of the main list. */
  private extensionRules(): Rule[] {
    const completing = new Set(
      this.root.all("conditionalFormatting").flatMap((block) => block.descendants("id").map((id) => id.text)),
    );
    return this.extensionLists()
      .flatMap((list) => list.all("conditionalFormatting"))
      .flatMap((block) =>
        block
          .all("cfRule")
          .filter((element) => !completing.has(element.get("id") ?? ""))
          .map((element) => this.rule(element, block, undefined)),
      );
  }

  private extensionLists(): XmlElement[] {
    return this.root.child("extLst")?.descendants("conditionalFormattings") ?? [];
  }

  private dropIfEmpty(list: XmlElement): void {
    const lists = this.root.child("extLst");
    const extension = lists?.elements.find((element) => element.elements.includes(list));
    if (!lists || !extension || list.elements.length) return;
    extension.remove(list);
    if (extension.elements.length === 0) lists.remove(extension);
    if (lists.elements.length === 0) this.root.remove(lists);
  }

  private rule(element: XmlElement, block: XmlElement, formats: DifferentialFormats | undefined): Rule {
    let id = this.ids.get(element);
    if (!id) {
      this.lastId += 1;
      id = `{00000000-000C-0000-FFFF-${this.lastId.toString(16).toUpperCase().padStart(12, "0")}}`;
      this.ids.set(element, id);
    }
    return new Rule(element, block, formats, id);
  }
}
