/** Whether a text can be read whole in its cell. Reckoned with room to spare, since fonts differ by machine and printer. */

/** How a cell shows text; measures in points. */
export interface TextRoom {
  width: number;
  height: number;
  fontSize: number;
  bold: boolean;
  wraps: boolean;
  indentLevel: number;
}

/** Widths of a character in its font's size: those of the wider fonts of everyday use. */
const CHARACTER = 0.6;
const BOLD_CHARACTER = 0.66;
/** Height of a line in its font's size, as Excel fits rows to Calibri. */
const LINE = 1.36;
const MARGIN = 6;
const INDENT = 7;

/** True where the text fits on one line, or in a cell that wraps it on as many as the row is high for. */
export function hasRoom(text: string, room: TextRoom): boolean {
  const inside = room.width - MARGIN - room.indentLevel * INDENT;
  const perLine = Math.floor(inside / (room.fontSize * (room.bold ? BOLD_CHARACTER : CHARACTER)));
  if (!room.wraps) return text.length <= perLine;
  const lines = text.split("\n").reduce((sum, paragraph) => sum + linesOf(paragraph, perLine), 0);
  return lines === 1 || lines * room.fontSize * LINE <= room.height;
}

/** Lines that a paragraph takes, broken between words; without end where a word is longer than a line. */
function linesOf(paragraph: string, perLine: number): number {
  let lines = 1;
  let used = 0;
  for (const { length } of paragraph.split(" ")) {
    if (length > perLine) return Infinity;
    const together = used === 0 ? length : used + 1 + length;
    if (together > perLine) lines++;
    used = together > perLine ? length : together;
  }
  return lines;
}
