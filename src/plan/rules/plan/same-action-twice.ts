import type { Action } from "../../plan";
import { fold } from "../../reading/text";
import { madeOfEach } from "../../steps";
import type { PlanNoticed, PlanRule } from "../rule";

/** Shorter ones ("Training", "Ongoing monitoring") may well be wanted more than once, unless all else is the same too. */
const LEAST_WORDS = 5;

export const sameActionTwice: PlanRule = {
  id: "same-action-twice",
  title: "The same action twice",
  severity: "warning",
  needs: [["action"]],
  why: "It is counted twice, and one of the two is sooner or later forgotten.",
  what: "Take one of them out, or say how they differ.",
  *checkPlan({ plan }) {
    const first = new Map<string, Action>();
    const found = yield* madeOfEach(plan.actions, (action): PlanNoticed[] => {
      const words = fold(action.action)
        .replace(/[^\p{L}\p{N}]+/gu, " ")
        .trim();
      if (words === "") return [];
      const rest =
        words.split(" ").length < LEAST_WORDS
          ? `\n${fold(action.timescale.text)}\n${fold(action.progress.text)}\n${fold(action.statusColumn?.text ?? "")}`
          : "";
      const same = `${words}\n${action.leads.map(fold).sort().join()}\n${fold(action.area)}${rest}`;
      const before = first.get(same);
      if (before === undefined) {
        first.set(same, action);
        return [];
      }
      return [
        {
          row: action.row,
          cell: action.cells.action ?? `A${action.row}`,
          about: same,
          message: `The same action, with the same lead, stands in row ${before.row} too. Take one of them out, or say how they differ.`,
          found: `the same as in row ${before.row}`,
          expected: "each action once",
        },
      ];
    });
    return found.flat();
  },
};
