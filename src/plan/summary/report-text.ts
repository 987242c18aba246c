/** A short account for the covering report, from the same figures as the summary. */
import { oneLine } from "../one-line";
import type { Review } from "../review";
import { beginningOf, countOf } from "../words";
import { bandsOf, withoutDay } from "./due-bands";
import { headline } from "./headline";
import { type Line, NO_SOURCE, summarise } from "./summary";
import { LONGEST_NAME } from "./table";

/** Three to six plain sentences on one line, which begins with words of ours; `since` are those about what has changed since the last report. */
export function reportText(review: Review, since: readonly string[]): string {
  const summary = summarise(review);
  const sentences = [
    headline(review),
    ...since,
    ...mostOverdue(summary.bySource, summary.overdue),
    fallingDue(review),
    ...untold(review),
  ];
  return oneLine(sentences.slice(0, 6).join(" "));
}

/** The source with the most of what is overdue, where one has. */
function mostOverdue(lines: readonly Line[], overdue: number): string[] {
  const [first, second] = [...lines].sort((a, b) => b.overdue - a.overdue);
  if (
    overdue < 2 ||
    lines.length < 2 ||
    !first ||
    first.overdue === second?.overdue ||
    first.name === NO_SOURCE
  )
    return [];
  return [
    `Of the ${overdue} overdue, ${first.overdue} ${first.overdue === 1 ? "was" : "were"} asked for by ${beginningOf(first.name, LONGEST_NAME)}.`,
  ];
}

function fallingDue(review: Review): string {
  const bands = bandsOf(review);
  const within = (name: string) => bands.find((band) => band.name === name)?.actions.length ?? 0;
  const soon = within("Due in the next 30 days");
  const next = within("Due in 31 to 60 days") + within("Due in 61 to 90 days");
  if (soon + next === 0)
    return `No open action ${withoutDay(review).length === 0 ? "falls" : "is known to fall"} due in the next 90 days.`;
  if (next === 0)
    return `${countOf(soon, "action")} ${soon === 1 ? "falls" : "fall"} due in the next 30 days, and none in the 60 days after.`;
  return `${soon === 0 ? "No action falls" : `${countOf(soon, "action")} ${soon === 1 ? "falls" : "fall"}`} due in the next 30 days, and ${next} in the 60 days after.`;
}

/** How many actions the plan says nothing of. */
function untold({ actions }: Review): string[] {
  const count = actions.filter(({ status }) => status === "blank" || status === "not-stated").length;
  if (count === 0) return [];
  return [`The plan does not say how far ${countOf(count, "action")} ${count === 1 ? "has" : "have"} come.`];
}
