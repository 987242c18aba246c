import { objectKind } from "../host-object";
import { lastColumn } from "../xlsx/address";
import type { Sheet } from "../xlsx/sheet";
import { rangeArgument } from "./targets";

interface BreakTarget {
  readonly sheet: Sheet;
  /** Row that begins a page, counted from 0. */
  readonly row: number;
}

/** Excel's PageBreak between two rows. */
const pageBreakObject = objectKind<BreakTarget>({
  name: "PageBreak",
  since: { "*": "1.9" },
  key: ({ row }) => ({ _Id: String(row) }),
  reads: { columnIndex: () => 0, rowIndex: ({ row }) => row },
});

function breaksOf(sheet: Sheet): BreakTarget[] {
  const list = sheet.root.child("rowBreaks")?.all("brk") ?? [];
  return list.map((entry) => ({ sheet, row: Number(entry.get("id")) }));
}

function write(sheet: Sheet, rows: readonly number[]): void {
  if (rows.length === 0) {
    sheet.put("rowBreaks", undefined);
    return;
  }
  const list = sheet.make("rowBreaks", { count: rows.length, manualBreakCount: rows.length });
  for (const row of rows) list.insert(sheet.make("brk", { id: row, max: lastColumn, man: 1 }));
  sheet.put("rowBreaks", list);
}

/** Excel's PageBreakCollection of the breaks between rows. */
export const rowBreaksObject = objectKind<Sheet>({
  name: "PageBreakCollection",
  since: { "*": "1.9" },
  items: (sheet) => breaksOf(sheet).map(pageBreakObject),
  methods: {
    add: (sheet, [range]) => {
      const { top } = rangeArgument(sheet, range);
      const rows = new Set([...breaksOf(sheet).map(({ row }) => row), top]);
      write(
        sheet,
        [...rows].sort((a, b) => a - b),
      );
      return pageBreakObject({ sheet, row: top });
    },
    getCount: (sheet) => breaksOf(sheet).length,
    removePageBreaks: (sheet) => {
      write(sheet, []);
    },
  },
});
