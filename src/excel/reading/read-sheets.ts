/** Reads worksheets as plain values: cells, number formats, merged areas and what is hidden. Changes nothing. */
import { holdsPlan } from "../../plan/reading/read-plan";
import type { Sheet } from "../../plan/sheet";
import { isWrittenByUs } from "../../plan/written-by-us";
import { paceOf, type Pace, type Waiting } from "../asking/pace";
import { ExcelTrouble } from "../asking/trouble";
import { inTurns } from "../asking/turns";
import { SETTINGS_KEPT, SHEET_MARK } from "../marks";
import { propertyOf } from "../our-sheets";
import { lookAtSheets } from "./look-at-sheets";
import { readBlocks, type Block } from "./read-blocks";

/** A stray cell far out makes a sheet seem huge; no plan has so many columns, and rows are read so many cells at a time. */
const MOST_COLUMNS = 256;
const CELLS_AT_A_TIME = 150_000;
const LONGEST_NAME = 31;

const NOTHING_READ = {
  ...{ values: [], numberFormats: [], merges: [], hiddenRows: [], hiddenColumns: [] },
  date1904: false,
};

export interface SheetsRead {
  sheets: Sheet[];
  /** The name of the sheet that was asked for, as its tab has it; undefined where none was. */
  asked: string | undefined;
  /** The sheet in front, where none was asked for and Excel told it. */
  inFront: string | undefined;
  /** Names of sheets that were not looked at because they are hidden. */
  hidden: string[];
  /** The settings that sheets keep, as text, by the name of the sheet. */
  settings: ReadonlyMap<string, string>;
}

/**
 * Every visible sheet, and that of the name though it be hidden, that is not ours and holds something, in the order of the tabs.
 * Two round trips; a third where many sheets are visible or a hidden one is named, and more only where a plan has more
 * text or more cells than one reply can hold. Below a long stretch of blank rows nothing more is read.
 * @throws ExcelTrouble "no-such-sheet" when no sheet has the name, "cancelled" when it was stopped
 */
export async function readSheets(
  context: Excel.RequestContext,
  name?: string,
  waiting: Waiting = {},
): Promise<SheetsRead> {
  const { listed, inFront, filled } = await lookAtSheets(context, name);
  const asked = name === undefined ? undefined : listed.find((worksheet) => sameName(worksheet.name, name));
  const wanted = listed.filter((worksheet) => worksheet === asked || worksheet.visibility === "Visible");
  if (name !== undefined && asked === undefined) {
    const names = listed.map((worksheet) => `“${worksheet.name}”`).join(", ");
    throw new ExcelTrouble(
      "no-such-sheet",
      `There is no sheet called “${shortened(name)}” in this workbook. It has ${names}.`,
    );
  }
  const candidates = wanted.filter((worksheet) => propertyOf(worksheet, SHEET_MARK) === undefined);
  const blocks = (await filled(candidates)).map((block): RowsLeft => {
    const columnCount = Math.min(block.columnCount, MOST_COLUMNS);
    return { ...block, columnCount, rowsAtATime: Math.ceil(CELLS_AT_A_TIME / columnCount) };
  });
  const sheets = blocks.map(({ worksheet, rowIndex, columnIndex }): Sheet => {
    return { name: worksheet.name, rowIndex, columnIndex, ...NOTHING_READ };
  });
  const pace = paceOf(
    waiting,
    blocks.reduce((rows, { rowCount }) => rows + rowCount, 0),
  );
  await readRows(context, blocks, sheets, pace, waiting);
  pace.check();
  const hidden = listed.filter((worksheet) => !wanted.includes(worksheet)).map((worksheet) => worksheet.name);
  const settings = candidates.flatMap((worksheet): [string, string][] => {
    const kept = propertyOf(worksheet, SETTINGS_KEPT);
    return kept === undefined ? [] : [[worksheet.name, kept]];
  });
  return {
    sheets: sheets.filter((sheet) => !isWrittenByUs(sheet)),
    asked: asked?.name,
    inFront,
    hidden: name === undefined ? hidden : [],
    settings: new Map(settings),
  };
}

/** What is no name of a sheet may be of any length. */
function shortened(name: string): string {
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name;
}

/** Sheet names are one name to Excel where they differ only in case. */
function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** What is left to read of a sheet. */
interface RowsLeft extends Block {
  rowsAtATime: number;
}

/** Adds the next rows of each block to its sheet, and goes on with those that hold a plan and have not run out. */
async function readRows(
  context: Excel.RequestContext,
  blocks: RowsLeft[],
  sheets: Sheet[],
  pace: Pace,
  waiting: Waiting,
): Promise<void> {
  if (blocks.length === 0) return;
  const cells = await readBlocks(context, blocks.map(upperRows), pace);
  const more: RowsLeft[] = [];
  for (const block of blocks) {
    const at = sheets.findIndex(({ name }) => name === block.worksheet.name);
    const before = sheets[at];
    const own = cells.filter(({ worksheet }) => worksheet === block.worksheet);
    if (!before) continue;
    const sheet = {
      ...before,
      values: before.values.concat(...own.map(({ values }) => values)),
      numberFormats: before.numberFormats.concat(...own.map(({ numberFormats }) => numberFormats)),
      merges: before.merges.concat(...own.map(({ merges }) => merges)),
      hiddenRows: before.hiddenRows.concat(...own.map(({ hiddenRows }) => hiddenRows)),
      hiddenColumns: own[0]?.hiddenColumns ?? before.hiddenColumns,
      date1904: before.date1904 || own.some(({ date1904 }) => date1904),
    };
    sheets[at] = sheet;
    const isBlank = own.every(({ values }) => values.every((row) => row.every((value) => value === "")));
    const rowsRead = upperRows(block).rowCount;
    if (isBlank || rowsRead === block.rowCount) continue;
    // What was too much at once would be so again.
    const rowsAtATime = Math.max(...own.map(({ values }) => values.length));
    if (await inTurns(holdsPlan(sheet), waiting)) more.push({ ...lowerRows(block, rowsRead), rowsAtATime });
  }
  return readRows(context, more, sheets, pace, waiting);
}

function upperRows(block: RowsLeft): RowsLeft {
  return { ...block, rowCount: Math.min(block.rowCount, block.rowsAtATime) };
}

function lowerRows(block: RowsLeft, rowsRead: number): RowsLeft {
  return { ...block, rowIndex: block.rowIndex + rowsRead, rowCount: block.rowCount - rowsRead };
}
