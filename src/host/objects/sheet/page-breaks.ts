import { invalidArgument, itemNotFound } from "../../host-error";
import { objectKind, type Argument, type HostObject } from "../../host-object";
import { lastColumn } from "../../xlsx/cells/address";
import { isTrue } from "../../xlsx/sheet";
import type { XmlElement } from "../../xlsx/xml/xml";
import { guard, rangeOn, type SheetScope } from "../targets";

/** The most breaks that Excel has on a sheet. */
const breakLimit = 1026;

interface BreakTarget {
  readonly scope: SheetScope;
  readonly entry: XmlElement;
}

/** The row below a break, counted from 0: files name the row above, counted from 1. */
function rowOf(entry: XmlElement): number {
  return Number(entry.get("id") ?? 0);
}

/** The breaks that somebody set, from the top. */
function list({ sheet }: SheetScope): XmlElement[] {
  const entries = sheet.root.child("rowBreaks")?.elements ?? [];
  return entries.filter((entry) => isTrue(entry.get("man"))).sort((one, other) => rowOf(one) - rowOf(other));
}

function remove({ sheet }: SheetScope, entries: readonly XmlElement[]): void {
  const breaks = sheet.root.child("rowBreaks");
  for (const entry of entries) breaks?.remove(entry);
  count(breaks);
  if (breaks?.elements.length === 0) sheet.put("rowBreaks", undefined);
}

function count(breaks: XmlElement | undefined): void {
  breaks?.set("count", breaks.elements.length);
  breaks?.set("manualBreakCount", breaks.elements.filter((entry) => isTrue(entry.get("man"))).length);
}

/** Excel's PageBreak between two rows. */
const pageBreakObject = objectKind<BreakTarget>({
  name: "PageBreak",
  since: { "*": "1.9" },
  key: ({ entry }) => ({ _Id: `row ${String(rowOf(entry))}` }),
  reads: { rowIndex: ({ entry }) => rowOf(entry), columnIndex: () => 0 },
  methods: {
    delete: ({ scope, entry }) => {
      guard(scope.sheet);
      remove(scope, [entry]);
    },
    getCellAfterBreak: ({ scope, entry }) => {
      const row = rowOf(entry);
      return scope.range({ top: row, bottom: row, left: 0, right: 0 });
    },
  },
});

/** The break of a number, or of a key that office.js was given. */
function find(scope: SheetScope, key: Argument | undefined): HostObject | undefined {
  const entries = list(scope);
  const entry =
    typeof key === "number" ? entries[key] : entries.find((other) => `row ${String(rowOf(other))}` === key);
  return entry && pageBreakObject({ scope, entry });
}

/** Excel's PageBreakCollection of the breaks between rows. */
export const rowBreaksObject = objectKind<SheetScope>({
  name: "PageBreakCollection",
  since: { "*": "1.9" },
  items: (scope) => list(scope).map((entry) => pageBreakObject({ scope, entry })),
  methods: {
    add: (scope, [pageBreakRange]) => {
      const { sheet } = scope;
      const { top } = rangeOn(sheet, pageBreakRange);
      guard(sheet);
      if (top === 0) throw invalidArgument("there is no row above the first one to break after");
      const known = list(scope).find((entry) => rowOf(entry) === top);
      if (known) return pageBreakObject({ scope, entry: known });
      if (list(scope).length >= breakLimit) throw invalidArgument("a sheet has at most 1,026 page breaks");
      const breaks = sheet.ensure("rowBreaks");
      const entry = sheet.make("brk", { id: top, max: lastColumn, man: 1 });
      breaks.insert(
        entry,
        breaks.elements.find((other) => rowOf(other) > top),
      );
      count(breaks);
      return pageBreakObject({ scope, entry });
    },
    getCount: (scope) => list(scope).length,
    getItem: (scope, [index]) => {
      const item = find(scope, index);
      if (!item) throw itemNotFound("no page break of that number");
      return item;
    },
    removePageBreaks: (scope) => {
      guard(scope.sheet);
      remove(scope, list(scope));
    },
  },
});
