import { buildWorkbook, type SheetToBuild } from "../fixtures/workbook";

export const ASAT = "2026-07-17";
const HEADINGS = ["No.", "Area", "Source", "Action", "Lead", "Timescale", "Progress"];

type Row = (string | number | boolean | null)[];

/** Rows of a plan below two lines of title: one overdue, one partly complete, one complete, and round again. */
export function planRows(count: number, progress = ""): Row[] {
  const standings = [
    ["30 June 2026", "On target"],
    ["31 August 2026", "Partially completed"],
    ["31 May 2026", "Completed"],
  ];
  const rows = Array.from({ length: count }, (_, index): Row => {
    const [timescale = "", said = ""] = standings[index % standings.length] ?? [];
    const what = `Revise form ${index + 1} that managers use for supervision.`;
    return [`${index + 1}.`, "Supervision", "Ofsted", what, "Ann Price", timescale, `${progress}${said}`];
  });
  return [["Action plan"], [], HEADINGS, ...rows];
}

/** A workbook whose first sheet is such a plan, with other sheets behind it. */
export function planWorkbook(
  rows: Row[],
  others: SheetToBuild[] = [],
  name = "Action plan",
): Promise<Uint8Array> {
  return buildWorkbook([{ name, rows }, ...others]);
}
