import { madeOfEach } from "../../steps";
import { firstOf, listed } from "../../words";
import { isClosed, type PlanRule, WHEN } from "../rule";
import { readAgain } from "./read-again";

/** So many are named; the rest are counted. */
const NAMED = 5;

export const periodWithoutStart: PlanRule = {
  id: "period-without-start",
  title: "Periods that count from a start that is not known",
  severity: "warning",
  needs: [WHEN],
  why: "A period is never overdue while nobody has said from which day it counts.",
  what: "Give the day on which the plan was approved, in the settings.",
  *checkPlan(reviewed) {
    const { plan, actions, asAt } = reviewed;
    if (plan.planDate !== null) return [];
    const wereItKnown = { ...reviewed, plan: { ...plan, planDate: asAt } };
    const looked = yield* madeOfEach(actions, (action) => {
      const counts =
        action.timescale.kind === "relative" &&
        action.timescale.due.length === 0 &&
        !isClosed(action) &&
        readAgain(action.timescale.text, wereItKnown).due.length > 0;
      return counts ? [action] : [];
    });
    const counting = looked.flat();
    const [first] = counting;
    if (first === undefined) return [];
    const found = listed(
      firstOf(
        counting.map(({ timescale, row }) => `“${timescale.text}” in row ${row}`),
        NAMED,
      ),
    );
    return [
      {
        row: first.row,
        cell: first.cells[first.dueRole] ?? `A${first.row}`,
        about: "the plan's start",
        message: `${found}: ${counting.length === 1 ? "this counts" : "these count"} from the plan's start, which is not known, so ${counting.length === 1 ? "it is" : "they are"} never called overdue. Give the day on which the plan was approved, in the settings.`,
        found,
        expected: "the day on which the plan was approved",
      },
    ];
  },
};
