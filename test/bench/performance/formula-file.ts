/** What the review is worth in formulas: the same rows, a rule for what is overdue, and tables by source and by lead. */
import type { Sheet } from "../../../src/plan/sheet";
import { AREAS, COLUMNS } from "../../../src/sample/sample-plan";
import { written } from "../../host/workbooks";
import { AS_AT } from "./generated-plan";
import { rowsOf } from "./plan-file";

const HEADING_ROW = 5;
/** Due days run over a year around the day of the review, as serial numbers. */
const [FIRST_DUE, LAST_DUE] = [46_023, 46_388];
const SOURCES = [...new Set(AREAS.map(({ source }) => source))];

/**
 * The plan of a sheet with formulas beside it and no value that was worked out. H fills the source down its merged
 * cells, I is the day that a person would have typed, J is 1 where the action is overdue; from L on stand the tables.
 */
export function formulaFile(sheet: Sheet, leads: readonly string[]): Uint8Array {
  const last = sheet.values.length;
  const column = (letter: string) => `$${letter}$${HEADING_ROW + 1}:$${letter}$${last}`;
  const tables = [
    ...SOURCES.map((source) => ({ name: source, range: column("H"), criterion: (cell: string) => cell })),
    ...leads.map((name) => ({
      name,
      range: column("E"),
      criterion: (cell: string) => `"*"&amp;${cell}&amp;"*"`,
    })),
  ];
  const beside = (rowIndex: number): string => {
    const row = rowIndex + 1;
    if (row <= HEADING_ROW) return "";
    const due = FIRST_DUE + ((row * 37) % (LAST_DUE - FIRST_DUE));
    const own = [
      formula(`H${row}`, `IF(C${row}&lt;&gt;"",C${row},H${row - 1})`),
      `<c r="I${row}"><v>${due}</v></c>`,
      formula(
        `J${row}`,
        `IF(AND(I${row}&lt;DATEVALUE("${AS_AT}"),NOT(ISNUMBER(SEARCH("complete",G${row})))),1,0)`,
      ),
    ];
    const table = tables[row - HEADING_ROW - 1];
    if (table) {
      const match = `${table.range},${table.criterion(`L${row}`)}`;
      own.push(
        `<c r="L${row}" t="inlineStr"><is><t>${table.name.replaceAll("&", "&amp;")}</t></is></c>`,
        formula(`M${row}`, `COUNTIFS(${match})`),
        formula(`N${row}`, `COUNTIFS(${match},${column("J")},1)`),
        formula(`O${row}`, `COUNTIFS(${match},${column("G")},"*partial*")`),
        formula(`P${row}`, `COUNTIFS(${match},${column("G")},"")`),
      );
    }
    return own.join("");
  };
  if (COLUMNS.length !== 7) throw new Error("The formulas expect the plan in the columns A to G");
  return written(`<sheetData>${rowsOf(sheet, beside)}</sheetData>`);
}

function formula(cell: string, text: string): string {
  return `<c r="${cell}"><f>${text}</f></c>`;
}
