import { daysBetween, formatDay } from "../../calendar";
import { countOf } from "../../words";
import { type ActionRule, WHEN } from "../rule";

export const dateMoved: ActionRule = {
  id: "date-moved",
  title: "The date was moved on",
  severity: "suggestion",
  needs: [WHEN],
  why: "A plan whose dates move looks on time while its work slips, and auditors ask who agreed each move.",
  what: "Make sure that the move was agreed, and that the plan says by whom and why.",
  check: (action) => {
    const { moved, movesUnsure, due, yearAssumed, kind } = action.timescale;
    const [original] = moved;
    const now = due.at(-1);
    if (original === undefined || now === undefined || now <= original || kind !== "date") return null;
    if (movesUnsure || yearAssumed || action.status === "complete" || action.status === "dropped")
      return null;
    const days = countOf(daysBetween(original, now), "day");
    const way = `${moved.map(formatDay).join(", then ")}, now ${formatDay(now)}`;
    const told =
      moved.length === 1
        ? `Moved by ${days}: from ${formatDay(original)} to ${formatDay(now)}.`
        : `Moved ${countOf(moved.length, "time")}, by ${days} in all: ${way}.`;
    return {
      at: action.dueRole,
      message: `${told} Make sure that ${moved.length === 1 ? "this" : "each move"} was agreed.`,
      found: way,
      expected: moved.length === 1 ? "a move that was agreed" : "moves that were agreed",
    };
  },
};
