/** The sample plan as it stands on a sheet from A1: its cells, the merged ones, and rows as high as their text. */
import { AREAS, COLUMNS, NOTE, TITLES, type SampleArea, type SampleCell } from "./sample-plan";

/** The row of the headings, that of the first action and that of the last, counted from 1. */
export const HEADING_ROW = TITLES.length + 1;
export const FIRST_ROW = HEADING_ROW + 1;
export const LAST_ROW = HEADING_ROW + AREAS.reduce((count, { actions }) => count + actions.length, 0);
/** How a day is shown. */
export const DAY_FORMAT = "d mmmm yyyy";

const [, AREA_WIDTH, , ACTION_WIDTH, LEAD_WIDTH, TIMESCALE_WIDTH, PROGRESS_WIDTH] = COLUMNS.map(
  ({ width }) => width,
) as [number, number, number, number, number, number, number];

/** The rows of cells from A1, each as long as there are columns. */
export function sampleRows(): SampleCell[][] {
  return [
    ...TITLES.map((title) => [title]),
    COLUMNS.map(({ heading }) => heading),
    ...AREAS.flatMap(({ area, source, actions }, index) =>
      actions.map(({ action, lead, timescale, progress }, offset) => {
        const shared = offset === 0 ? [`${index + 1}.`, area, source] : ["", "", ""];
        return [...shared, action, lead, timescale, progress];
      }),
    ),
    [],
    [NOTE],
  ].map((row) => [...row, ...Array<string>(COLUMNS.length - row.length).fill("")]);
}

/** The merged areas ("A6:A8"): titles across, and what is written once for the actions of an area. */
export function sampleMerges(): string[] {
  let row = FIRST_ROW;
  const ofAreas = AREAS.flatMap(({ actions, together }) => {
    const first = row;
    row += actions.length;
    const columns = actions.length === 1 ? [] : [..."ABC", ...(together ? "EG" : "")];
    return columns.map((column) => `${column}${first}:${column}${row - 1}`);
  });
  return [...TITLES.map((_, index) => `A${index + 1}:G${index + 1}`), ...ofAreas];
}

/** The height in points of each row down to the last action, as if it had been dragged to fit; Excel never fits merged cells. */
export function sampleHeights(): number[] {
  const titles = TITLES.map((_, index) => (index === 0 || index === TITLES.length - 1 ? 26 : 19));
  return [...titles, 22, ...AREAS.flatMap(heightsOf)];
}

function heightsOf({ area, actions, together }: SampleArea): number[] {
  const heights = actions.map(({ action, lead, timescale, progress }) =>
    Math.max(
      heightOf(action, ACTION_WIDTH),
      heightOf(lead, LEAD_WIDTH),
      heightOf(typeof timescale === "string" ? timescale : DAY_FORMAT, TIMESCALE_WIDTH),
      together ? 0 : heightOf(progress, PROGRESS_WIDTH),
    ),
  );
  const shared = together ? heightOf(actions[0]?.progress ?? "", PROGRESS_WIDTH) : 0;
  const wanted = Math.max(heightOf(area, AREA_WIDTH), shared);
  const missing = Math.max(0, wanted - heights.reduce((sum, height) => sum + height, 0));
  return heights.map((height) => height + missing / heights.length);
}

function heightOf(text: string, width: number): number {
  const lines = text.split("\n").map((line) => Math.max(1, Math.ceil(line.length / (width * 1.1))));
  return lines.reduce((sum, count) => sum + count, 0) * 13.5 + 6;
}
