import { strFromU8, unzipSync } from "fflate";

const CELL = /<c r="([A-Z]+\d+)"[^>]*?(?:\/>|>[\s\S]*?<\/c>)/g;
const FORMATS = /<cellXfs[\s\S]*?<\/cellXfs>/;

/** The cells and cell formats of the first sheet of a saved workbook, as its file has them, and all else. */
function contentsOf(bytes: Uint8Array) {
  const rest = new Map(Object.entries(unzipSync(bytes)).map(([name, data]) => [name, strFromU8(data, true)]));
  const sheet = rest.get("xl/worksheets/sheet1.xml") ?? "";
  const styles = rest.get("xl/styles.xml") ?? "";
  // The dimension is a hint of which cells there are.
  rest.set("xl/worksheets/sheet1.xml", sheet.replace(CELL, "").replace(/<dimension [^>]*>/, ""));
  rest.set("xl/styles.xml", styles.replace(FORMATS, ""));
  const formats = (FORMATS.exec(styles)?.[0] ?? "").match(/<xf [^>]*?(?:\/>|>[\s\S]*?<\/xf>)/g) ?? [];
  return { rest, formats, cells: new Map([...sheet.matchAll(CELL)].map(([raw, cell = ""]) => [cell, raw])) };
}

/** The format of a cell of the first sheet, as the file has it. */
export function formatOf(bytes: Uint8Array, cell: string): string | undefined {
  const { cells, formats } = contentsOf(bytes);
  return formats[Number(/ s="(\d+)"/.exec(cells.get(cell) ?? "")?.[1] ?? 0)];
}

/** What is not the same in two saved workbooks: cells of the first sheet, and whole parts for anything else. */
export function differences(before: Uint8Array, after: Uint8Array): string[] {
  const [one, other] = [contentsOf(before), contentsOf(after)];
  // Formats may be added behind the others, whose numbers the cells go by.
  expect(other.formats.slice(0, one.formats.length)).toEqual(one.formats);
  return [...differing(one.cells, other.cells), ...differing(one.rest, other.rest)];
}

function differing(one: Map<string, string>, other: Map<string, string>): string[] {
  return [...new Set([...one.keys(), ...other.keys()])].filter((name) => one.get(name) !== other.get(name));
}
