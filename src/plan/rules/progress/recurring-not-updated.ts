import { daysBetween, formatDay } from "../../calendar";
import type { Repeat } from "../../plan";
import { countOf } from "../../words";
import { type ActionRule, HOW_FAR, progressRole, WHEN } from "../rule";

/** How often, in words, and the longest that may lie between two times: terms and half terms have the summer between. */
const PERIODS: Readonly<Record<Exclude<Repeat, "regularly">, readonly [string, number]>> = {
  daily: ["every day", 1],
  weekly: ["every week", 7],
  fortnightly: ["every two weeks", 14],
  monthly: ["every month", 31],
  "every-two-months": ["every two months", 62],
  quarterly: ["every three months", 92],
  "half-termly": ["every half term", 92],
  termly: ["every term", 153],
  "six-monthly": ["every six months", 184],
  annually: ["every year", 366],
  "every-two-years": ["every two years", 731],
};

/** Where no day is told nobody can say when it was last done, and it keeps quiet. */
export const recurringNotUpdated: ActionRule = {
  id: "recurring-not-updated",
  title: "Comes round again, and not updated",
  severity: "warning",
  needs: [WHEN, HOW_FAR],
  why: "What is to be done again and again is never overdue, so only its account shows that it has stopped.",
  what: "Say when it was last done, and what came of it.",
  check: (action, { asAt }) => {
    const { kind, repeats } = action.timescale;
    if (kind !== "recurring" || repeats === null || repeats === "regularly") return null;
    if (action.status === "dropped" || action.status === "complete") return null;
    const told = action.lastToldOn;
    if (told === null) return null;
    const [often, period] = PERIODS[repeats];
    const since = daysBetween(told, asAt);
    if (since <= period + Math.max(7, period / 4)) return null;
    return {
      at: progressRole(action),
      message: `Due ${often}, and the last day that its account tells of is ${formatDay(told)}: ${countOf(since, "day")} before ${formatDay(asAt)}. Say when it was last done.`,
      found: `last told of ${formatDay(told)}`,
      expected: `an account of it ${often}`,
    };
  },
};
