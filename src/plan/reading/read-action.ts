/** Reads the cells of one action: its timescale, and where it stands from all that is said of it. */
import type { Action, Role } from "../plan";
import { cellOf, cellsOf, writtenIn } from "./action-cells";
import type { ActionContext } from "./action-context";
import type { ActionRows } from "./action-rows";
import { deadlinesNamed } from "./deadlines-named";
import { splitLeads, splitSources } from "./people";
import { readStanding } from "./read-standing";
import { fold, isErrorValue } from "./text";
import { exactDay, readTimescale } from "./timescale";

/** The action behind joined rows, with every cell read. */
export function readAction(joined: ActionRows, context: ActionContext): Action {
  const { rows, texts } = joined;
  const { timescale, dueRole } = readDue(joined, context);
  return {
    row: (rows[0] ?? 0) + 1,
    rows: rows.map((row) => row + 1),
    number: wordsOf(texts.number),
    area: wordsOf(texts.area),
    sources: splitSources(texts.source ?? ""),
    action: wordsOf(texts.action),
    deadlinesNamed: deadlinesNamed(wordsOf(texts.action), context.timescale),
    leads: withoutRepeats([...splitLeads(texts.lead ?? ""), ...splitLeads(texts.secondLead ?? "")]),
    start: exactDay(readTimescale(cellOf(joined, "start", context), context.timescale)),
    timescale,
    dueRole,
    ...readStanding(joined, timescale, context),
    reference: null,
    hidden: rows.some((row) => context.grid.isHidden(row)),
    cells: cellsOf(joined, context),
    written: writtenIn(joined, context),
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

/**
 * Of original and revised dates the last that is filled in stands, though it only says "TBC"; the first is kept beside
 * it. A dash or "N/A" revises nothing.
 */
function readDue(joined: ActionRows, context: ActionContext): Pick<Action, "timescale" | "dueRole"> {
  const read = (role: Role) => readTimescale(cellOf(joined, role, context), context.timescale);
  const textOf = (role: Role) => (joined.texts[role] ?? "").trim();
  const dates = DUE_ROLES.filter((role) => !REVISES_NOTHING.test(textOf(role)));
  const [first, ...later] = dates.map(read);
  const dueRole = dates.at(-1);
  if (first === undefined || dueRole === undefined) {
    const there = DUE_ROLES.filter((role) => context.table.columns[role] !== undefined);
    const filled = there.filter((role) => textOf(role) !== "");
    return { timescale: read("due"), dueRole: filled.at(-1) ?? there.at(-1) ?? "due" };
  }
  const stands = later.at(-1);
  if (stands === undefined) return { timescale: first, dueRole };
  const original = first.due.at(-1) ?? null;
  return {
    timescale: { ...stands, original: original === stands.due.at(-1) ? stands.original : original },
    dueRole,
  };
}

const DUE_ROLES: readonly Role[] = ["dueOriginal", "due", "dueRevised"];

const REVISES_NOTHING =
  /^(?:[-–—]*|n ?\/? ?a\.?|none|nil|no(?: change| revision)?|not (?:applicable|required)|as original)$/i;
