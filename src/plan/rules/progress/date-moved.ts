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
    const { original, due, yearAssumed, kind } = action.timescale;
    const now = due.at(-1);
    if (original === null || now === undefined || now <= original || yearAssumed || kind !== "date")
      return null;
    if (action.status === "complete" || action.status === "dropped") return null;
    return {
      at: action.dueRole,
      message: `Moved by ${countOf(daysBetween(original, now), "day")}: from ${formatDay(original)} to ${formatDay(now)}. Make sure that this was agreed.`,
      found: `${formatDay(original)}, now ${formatDay(now)}`,
      expected: "a move that was agreed",
    };
  },
};
