/** The readings of a plan's texts. Many cells have the same one, and each is read once for a plan. */
import type { CalendarDay } from "../calendar";
import { oncePer, oncePerText } from "../once";
import type { Progress, Timescale } from "../plan";
import type { CellValue } from "../sheet";
import type { Grid } from "./grid";
import { leadsReader, splitSources } from "./people";
import { readProgress } from "./progress";
import { readTimescale, type TimescaleContext } from "./timescale";

export interface Readings {
  leads(text: string): string[];
  sources(text: string): string[];
  timescale(cell: { value: CellValue; numberFormat: string }): Timescale;
  /** The account of an action that is due on these days. */
  progress(text: string, due: readonly CalendarDay[]): Progress;
}

/** The leads that texts of a sheet name, each text read once. */
export const leadsOnce = oncePer<Grid, Readings["leads"]>(leadsReader);

/** The readings of one plan; an update that gives no day of its own is of the day `updatedOn`. */
export function readingsOf(
  grid: Grid,
  context: Required<TimescaleContext>,
  updatedOn: CalendarDay,
): Readings {
  const { conventions } = context;
  const timescaleIn = oncePerText((value) => readTimescale({ value, numberFormat: "General" }, context));
  const progressBy = oncePerText((due) => {
    const progressContext = { due: due.split(" ").filter(Boolean), updatedOn, conventions };
    return oncePerText((text) => readProgress(text, progressContext));
  });
  return {
    leads: leadsOnce(grid),
    sources: oncePerText(splitSources),
    timescale: (cell) =>
      typeof cell.value === "string" ? timescaleIn(cell.value) : readTimescale(cell, context),
    progress: (text, due) => progressBy(due.join(" "))(text),
  };
}
