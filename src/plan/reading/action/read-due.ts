/** Reads when an action is due, where a plan has columns for the day at first and for each time that it was revised. */
import type { CalendarDay } from "../../calendar";
import type { Action, Role, Timescale } from "../../plan";
import { isNumberedStep } from "../columns/numbered-steps";
import type { ActionRows } from "../rows/action-rows";
import { movedFrom, type Moves } from "../timescale/moves";
import { cellOf, earlierCells } from "./action-cells";
import type { ActionContext } from "./action-context";
import { revisesNothing } from "./revises-nothing";

/** In the order in which they are filled in. */
const FILLED_IN: readonly Role[] = ["dueOriginal", "due", "dueRevised"];

/**
 * Of original and revised dates the last that is filled in stands, though it only says "TBC"; those before it are the
 * days that it was moved from. What revises nothing is passed over.
 */
export function readDue(joined: ActionRows, context: ActionContext): Pick<Action, "timescale" | "dueRole"> {
  const textOf = (role: Role) => joined.texts[role] ?? "";
  const dueRole = FILLED_IN.filter((role) => !revisesNothing(textOf(role))).at(-1);
  if (dueRole === undefined) {
    const there = FILLED_IN.filter((role) => context.table.columns[role] !== undefined);
    const filled = there.filter((role) => textOf(role).trim() !== "");
    const role = filled.at(-1) ?? there.at(-1) ?? "due";
    return { timescale: context.readings.timescale(cellOf(joined, role, context)), dueRole: role };
  }
  const isStep = (role: Role) =>
    role !== "dueRevised" &&
    isNumberedStep(context.table.headings.get(context.table.columns[role] ?? -1) ?? "");
  const cells = FILLED_IN.filter((role) => context.table.columns[role] !== undefined).flatMap((role) => [
    ...(isStep(role) ? [] : earlierCells(joined, role, context)),
    { ...cellOf(joined, role, context), text: textOf(role) },
  ]);
  const dates = cells
    .filter(({ text }) => !revisesNothing(text))
    .map((cell) => context.readings.timescale(cell));
  const stands = dates.at(-1)!;
  return { timescale: { ...stands, ...movesOf(dates.slice(0, -1), stands) }, dueRole };
}

/** A day that a later cell tells of again ("was 31 May") counts once. */
function movesOf(earlier: readonly Timescale[], stands: Timescale): Moves {
  const set: CalendarDay[] = [];
  for (const { moved, due } of [...earlier, { ...stands, due: [] }])
    set.push(...moved.filter((day) => !set.includes(day)), ...due.slice(-1));
  return {
    moved: movedFrom(set, stands.due.at(-1)),
    movesUnsure:
      stands.movesUnsure ||
      earlier.some(({ kind, yearAssumed, movesUnsure }) => kind === "unclear" || yearAssumed || movesUnsure),
  };
}
