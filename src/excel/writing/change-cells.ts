/** Changes single cells, each only where it and what stands beside it still are what they were when it was decided. */
import { HalfDone, syncChanges } from "../asking/half-done";
import { isTooLarge, refusalIn, wordsFor } from "../asking/trouble";
import type { Change } from "./change";
import { formatOf, lookAt, whyNot } from "./look-at-cells";
import { putBack, write } from "./write-cells";

/** Why a cell was left as it is, in a plain sentence. */
export interface Refused {
  cell: string;
  why: string;
}

export interface CellsChanged<T extends Change> {
  /** What was done, with the number format that each cell had before. */
  done: { change: T; formatBefore: string }[];
  refused: Refused[];
}

/**
 * Looks at the cells in one round trip, and changes those that may be in another; more only where they are too many for
 * one request. Where Excel stops half-way, what it has done by then is looked at and told. Where somebody moves the rows
 * between the two, what was written is put back.
 * @throws OfficeExtension.Error where nothing was changed, HalfDone where that cannot be seen, ExcelTrouble "misplaced"
 * where a cell could not be put back
 */
export async function changeCells<T extends Change>(
  context: Excel.RequestContext,
  sheetName: string,
  changes: readonly T[],
): Promise<CellsChanged<T>> {
  const all: CellsChanged<T> = { done: [], refused: [] };
  const waiting = [changes];
  for (let part = waiting.shift(); part !== undefined; part = waiting.shift()) {
    try {
      const { done, refused } = await changeTogether(context, sheetName, part);
      all.done.push(...done);
      all.refused.push(...refused);
    } catch (error) {
      if (isTooLarge(error) && part.length > 1) {
        const middle = Math.ceil(part.length / 2);
        waiting.unshift(part.slice(0, middle), part.slice(middle));
        continue;
      }
      if (all.done.length === 0) throw error;
      const why = refusalIn(error)?.words;
      if (error instanceof HalfDone || why === undefined) throw error;
      const left = [part, ...waiting.splice(0)].flat();
      all.refused.push(...left.map(({ cell }) => ({ cell, why })));
    }
  }
  return all;
}

async function changeTogether<T extends Change>(
  context: Excel.RequestContext,
  sheetName: string,
  changes: readonly T[],
): Promise<CellsChanged<T>> {
  const worksheet = context.workbook.worksheets.getItem(sheetName);
  const looked = changes.map((change) => lookAt(worksheet, change));
  await context.sync();

  const refused: Refused[] = [];
  const begun: CellsChanged<T>["done"] = [];
  for (const cells of looked) {
    const { change, range } = cells;
    const isTaken = begun.some((one) => one.change.cell === change.cell);
    const why = isTaken ? `Another fix of ${change.cell} was made. Check again.` : whyNot(cells);
    if (why === null) begun.push({ change, formatBefore: formatOf(range) });
    else refused.push({ cell: change.cell, why });
  }
  if (begun.length === 0) return { done: [], refused };
  // As they are just before they are written: somebody may have moved the rows since.
  const last = begun.map(({ change }) => lookAt(worksheet, change));
  for (const { change, formatBefore } of begun) write(worksheet.getRange(change.cell), change, formatBefore);
  try {
    await syncChanges(context);
  } catch (error) {
    const cause = error instanceof HalfDone ? error.cause : error;
    if (!(cause instanceof OfficeExtension.Error)) throw error;
    const written = await nowChanged(context, sheetName, begun);
    if (written.length === 0) throw cause;
    const why = wordsFor(cause);
    const left = begun.filter((one) => !written.includes(one));
    return { done: written, refused: [...refused, ...left.map(({ change: { cell } }) => ({ cell, why }))] };
  }
  const moved = last.flatMap((cells) => {
    const why = whyNot(cells);
    return why === null ? [] : [{ cells, why }];
  });
  await putBack(
    worksheet,
    moved.map(({ cells }) => cells),
  );
  return {
    done: begun.filter(({ change }) => !moved.some(({ cells }) => cells.change === change)),
    refused: [...refused, ...moved.map(({ cells: { change }, why }) => ({ cell: change.cell, why }))],
  };
}

/**
 * Those that the cells show to be done.
 * @throws HalfDone where they cannot be seen
 */
async function nowChanged<T extends { change: Change }>(
  context: Excel.RequestContext,
  sheetName: string,
  begun: readonly T[],
): Promise<T[]> {
  const worksheet = context.workbook.worksheets.getItem(sheetName);
  const ranges = begun.map(({ change }) => worksheet.getRange(change.cell).load("values"));
  try {
    await context.sync();
  } catch (cause) {
    throw new HalfDone("It cannot be seen which cells were changed.", { cause });
  }
  return begun.filter(({ change }, index) => ranges[index]?.values[0]?.[0] === change.to);
}
