import type { Sheet } from "../sheet";
import { fileAddress, intersection, parseArea, type Area } from "./address";

/** The merged areas of a sheet; the only way to change them, so that they are read but once. */
export class MergedAreas {
  private known: readonly Area[] | undefined;

  constructor(private readonly sheet: Sheet) {}

  /** In the order of the file. */
  all(): readonly Area[] {
    const entries = () => this.sheet.root.child("mergeCells")?.all("mergeCell") ?? [];
    this.known ??= entries().flatMap((entry) => parseArea(entry.get("ref") ?? "") ?? []);
    return this.known;
  }

  add(area: Area): void {
    this.known = undefined;
    const list = this.sheet.ensure("mergeCells");
    list.insert(this.sheet.make("mergeCell", { ref: fileAddress(area) }));
    list.set("count", list.elements.length);
  }

  /** Takes apart those that have a cell in the area. */
  removeTouching(area: Area): void {
    this.known = undefined;
    const list = this.sheet.root.child("mergeCells");
    for (const entry of list?.elements ?? []) {
      const merged = parseArea(entry.get("ref") ?? "");
      if (merged && intersection(merged, area)) list?.remove(entry);
    }
    if (list?.elements.length === 0) this.sheet.put("mergeCells", undefined);
    else list?.set("count", list.elements.length);
  }
}
