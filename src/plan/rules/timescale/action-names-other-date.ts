import { formatDay } from "../../calendar";
import type { NamedDeadline } from "../../plan";
import { type ActionRule, WHEN } from "../rule";

export const actionNamesOtherDate: ActionRule = {
  id: "action-names-other-date",
  title: "The action names another date",
  severity: "warning",
  needs: [["action"], WHEN],
  why: "A reader of the action expects one day, and the plan counts from another.",
  what: "Make the two agree.",
  check: (action) => {
    const { timescale, deadlinesNamed } = action;
    const last = timescale.due.at(-1);
    if (timescale.kind !== "date" || timescale.yearAssumed || last === undefined) return null;
    const days = [...timescale.due, ...timescale.moved];
    const isNamed = ({ day, isMonth }: NamedDeadline) =>
      days.some((due) => due === day || (isMonth && due.slice(0, 7) === day.slice(0, 7)));
    const [other] = deadlinesNamed;
    // Where it names the timescale's day too, the others are steps on the way.
    if (other === undefined || deadlinesNamed.some(isNamed)) return null;
    return {
      at: action.dueRole,
      message: `The action itself says “${other.words}”, and the timescale is ${formatDay(last)}. The timescale is counted. Make the two agree.`,
      expected: other.words,
    };
  },
};
