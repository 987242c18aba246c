/** Reads the cells of one action: its timescale, and where it stands from all that is said of it. */
import type { Action } from "../../plan";
import type { ActionRows } from "../rows/action-rows";
import { fold, isErrorValue } from "../text";
import { exactDay, wordsBesideTime } from "../timescale";
import { cellOf, cellsOf, allWritten } from "./action-cells";
import type { ActionContext } from "./action-context";
import { deadlinesNamed } from "./deadlines-named";
import { readDue } from "./read-due";
import { readStanding } from "./read-standing";

/** The action behind joined rows, with every cell read. */
export function readAction(joined: ActionRows, context: ActionContext): Action {
  const { rows, texts } = joined;
  const { readings, table } = context;
  const { timescale, dueRole } = readDue(joined, context);
  const tellsBoth = table.columns.lead !== undefined && table.columns.lead === table.columns[dueRole];
  const lead = tellsBoth ? wordsBesideTime(timescale) : (texts.lead ?? "");
  return {
    row: (rows[0] ?? 0) + 1,
    rows: rows.map((row) => row + 1),
    number: wordsOf(texts.number),
    area: wordsOf(texts.area),
    sources: readings.sources(texts.source ?? ""),
    action: wordsOf(texts.action),
    deadlinesNamed: deadlinesNamed(wordsOf(texts.action), context.timescale),
    leads: withoutRepeats([...readings.leads(lead), ...readings.leads(texts.secondLead ?? "")]),
    start: exactDay(readings.timescale(cellOf(joined, "start", context))),
    timescale,
    dueRole,
    ...readStanding(joined, timescale, context),
    reference: null,
    hidden: rows.some((row) => context.grid.isHidden(row)),
    cells: cellsOf(joined, context),
    written: allWritten(joined, context),
  };
}

/** An error value is no words. */
function wordsOf(text = ""): string {
  return isErrorValue(text) ? "" : text;
}

/** Names that differ only in case or spaces are one name, spelt as it first is. */
function withoutRepeats(names: readonly string[]): string[] {
  return names.filter((name, index) => names.findIndex((other) => fold(other) === fold(name)) === index);
}
