/** Reads which cells are merged, as briefly as Excel can tell. */
import { columnIndexOf } from "../../plan/reading/text";
import type { Area } from "../../plan/sheet";
import { LONGEST_ADDRESS } from "../addresses";

/** Excel tells of at most so many merged areas at once. */
const MOST_AREAS = 512;
/** A merged area has at least two cells, and no sheet's name has a colon. */
const ADDRESS = /([A-Z]+)(\d+):([A-Z]+)(\d+)/g;

/** The merged areas of some rows, as they are asked for. */
export interface MergesAsked {
  /** The rows anew: Excel does not know a range again after the request that it was asked for with. */
  cells(): Excel.Range;
  merged: Excel.RangeAreas;
  /** The same area by area, where their address does not tell them all. */
  listed?: Excel.RangeAreas;
}

/** Asks for the merged areas of a block, in parts of which none can have too many. To be read after the next sync. */
export function askForMerges(
  block: Excel.Range,
  worksheet: Excel.Worksheet,
  { rowIndex, columnIndex, rowCount, columnCount }: Area,
): MergesAsked[] {
  // One of the two cells of an area may lie just outside.
  const step = Math.max(1, Math.floor((2 * MOST_AREAS) / (columnCount + 2)) - 2);
  const asked: MergesAsked[] = [];
  for (let offset = 0; offset < rowCount; offset += step) {
    const rows = Math.min(step, rowCount - offset);
    const cells = () => worksheet.getRangeByIndexes(rowIndex + offset, columnIndex, rows, columnCount);
    const range = rows === rowCount ? block : cells();
    asked.push({ cells, merged: range.getMergedAreasOrNullObject().load("address,areaCount") });
  }
  return asked;
}

/** Asks for the merged areas in another way where Excel has not given all their addresses whole: one more round trip then. */
export async function askWhereCut(
  context: Excel.RequestContext,
  asked: readonly MergesAsked[],
): Promise<void> {
  const cut = asked.filter(({ merged }) => byAddress(merged) === null);
  for (const one of cut)
    one.listed = one
      .cells()
      .getMergedAreasOrNullObject()
      .load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount");
  if (cut.length > 0) await context.sync();
}

/** What was asked for, once Excel has told all of it. */
export function areasOf({ merged, listed }: MergesAsked): Area[] {
  if (listed === undefined) return byAddress(merged) ?? [];
  // Somebody may have taken them apart since.
  const areas = listed.isNullObject ? [] : listed.areas.items;
  return areas.map(({ rowIndex, columnIndex, rowCount, columnCount }) => {
    return { rowIndex, columnIndex, rowCount, columnCount };
  });
}

/** Null where the address does not tell all of them. */
function byAddress(merged: Excel.RangeAreas): Area[] | null {
  if (merged.isNullObject) return [];
  const { address, areaCount } = merged;
  const areas = [...address.matchAll(ADDRESS)].map(([, left = "", top, right = "", bottom]): Area => {
    const [rowIndex, columnIndex] = [Number(top) - 1, columnIndexOf(left)];
    const [rowCount, columnCount] = [Number(bottom) - rowIndex, columnIndexOf(right) - columnIndex + 1];
    return { rowIndex, columnIndex, rowCount, columnCount };
  });
  return address.length > LONGEST_ADDRESS || areas.length !== areaCount ? null : areas;
}
