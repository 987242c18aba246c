/**
 * The word “Overdue” before a timescale, for those who cannot tell colours: shown by the highlight's number format, so
 * that the cell keeps its text. Only where the whole text can be read behind it.
 */
import type { OverdueTimescale } from "../../plan/highlight";
import { hasRoom } from "./text-room";

const WORD = "Overdue: ";

/**
 * Text gets the word. A number that is typed there later does not: from 1 January 2000 on it is a day, and never shows as
 * a serial number.
 */
export const OVERDUE_WORD_FORMAT = `[>=36526]d mmmm yyyy;[<0]-General;General;"${WORD}"@`;

/** Each cell is asked for by itself; a plan with more is past reading by its words. */
const MOST_CELLS = 500;
/** Past 255 characters Excel may show ##### for text that a number format adds to. */
const LONGEST_TEXT = 255 - WORD.length;

/** Formats that show text as it is; others may hide or change it, as the user meant. */
const PLAIN_FORMAT = /^(?:@|(?:\[\$-[0-9A-F]+\])?[^"\\[\]@;]+(?:;@)?)$/i;

const PLAIN_ALIGNMENTS = ["General", "Left", "Center", "Right"];

/** Asks how much room the cells have. The answer, after the next sync, are those in which the word can stand. */
export function askForRoom(
  worksheet: Excel.Worksheet,
  timescales: readonly OverdueTimescale[],
): () => string[] {
  const short = timescales.filter(({ text }) => text.length <= LONGEST_TEXT);
  const asked = (short.length > MOST_CELLS ? [] : short).map(({ cell, text }) => {
    const range = worksheet.getRange(cell).load("numberFormat");
    const format = range.format.load(
      "columnWidth,rowHeight,wrapText,indentLevel,textOrientation,horizontalAlignment,font/size,font/bold",
    );
    return { cell, text, range, format };
  });
  return () =>
    asked
      .filter(({ range }) => PLAIN_FORMAT.test(String(range.numberFormat[0]?.[0])))
      .filter(({ text, format }) => canStand(text, format))
      .map(({ cell }) => cell);
}

function canStand(text: string, format: Excel.RangeFormat): boolean {
  const { columnWidth, rowHeight, wrapText, indentLevel, textOrientation, horizontalAlignment, font } =
    format;
  if (textOrientation !== 0 || !PLAIN_ALIGNMENTS.includes(horizontalAlignment)) return false;
  const { size, bold } = font;
  const room = { width: columnWidth, height: rowHeight, fontSize: size, bold, wraps: wrapText, indentLevel };
  return hasRoom(WORD + text, room);
}
