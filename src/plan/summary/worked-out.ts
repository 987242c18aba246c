/** How a summary was worked out: what whoever checks it must know. */
import own from "../../../package.json";
import { formatDay } from "../calendar";
import { addTo } from "../groups";
import { type ReviewedAction, tellsOfProgress } from "../overdue";
import { chosenRule } from "../rating/presets";
import { ratingStatement } from "../rating/statement";
import type { Review } from "../review";
import { ratingDisagrees } from "../rules/rating/rating-disagrees";
import { beginningOf, countOf } from "../words";
import { rowsText } from "./rows-text";
import { hasLeads, hasSources, isOpen } from "./summary";

/** Different assumptions that are told one by one. */
const MOST_ASSUMPTIONS = 12;

/** In sentences, each a line or more of its own. */
export function workedOut(review: Review): string[] {
  const { plan, asAt } = review;
  return [
    `Read from the sheet “${plan.sheet}”: headings in row ${plan.headerRow}, ${countOf(review.actions.length, "action")}. Every action is counted, those in hidden rows too.`,
    overdueRule(review),
    "The status is what the plan’s own words say of the whole action; where they speak of a part only, it is partly complete. Shares in percent are of all actions, those dropped among them.",
    `${sourcesLine(review)} ${leadsLine(review)}`,
    ...planStart(review),
    ...ratingsLine(review),
    ...notCounted(review),
    ...assumptions(review.actions),
    ...rulesOff(review),
    `Made by Action Plan Review ${own.version} as at ${formatDay(asAt)}.`,
  ];
}

function sourcesLine(review: Review): string {
  return hasSources(review)
    ? "An action that two bodies asked for together is on a line of its own by source."
    : "No action has a source, so nothing is told by source.";
}

function leadsLine(review: Review): string {
  return hasLeads(review)
    ? "An action with several leads counts for each of them by lead; totals count it once."
    : "No action has a lead, so nothing is told by lead.";
}

function overdueRule({ plan, asAt }: Review): string {
  if (!tellsOfProgress(plan))
    return "The plan has no column that tells of progress, so no action can be called overdue.";
  return `Overdue means due before ${formatDay(asAt)}, or wanted immediately, and neither complete nor dropped. Of several due days the last one counts; what is due on the day itself is not overdue.`;
}

function planStart({ plan, actions }: Review): string[] {
  if (plan.planDate !== null)
    return [`“Immediately” and periods of time count from ${formatDay(plan.planDate)}, the plan’s start.`];
  const rows = rowsOf(actions, ({ overdue, daysOverdue }) => overdue && daysOverdue === null);
  return rows === ""
    ? []
    : [`Overdue without a number of days, since the plan’s start is not known: ${rows}.`];
}

/** The rule that ratings were held against, and how many disagree with it; no line where none was chosen. */
function ratingsLine({ settings, plan, findings }: Review): string[] {
  const rule = chosenRule(settings.rating);
  if (rule === null || plan.columns.status === undefined) return [];
  const disagreeing = findings.filter((finding) => finding.rule === ratingDisagrees.id).length;
  return [
    `Ratings were checked against this rule. ${ratingStatement(rule)} ${countOf(disagreeing, "rating")} ${disagreeing === 1 ? "disagrees" : "disagree"} with it.`,
  ];
}

/** Open actions that may be late and are not counted so, since their words do not say it for certain. */
function notCounted({ actions, asAt }: Review): string[] {
  const undecided = actions.filter((action) => isOpen(action) && !action.overdue);
  const reasons: [string, (action: ReviewedAction) => boolean][] = [
    ["the due date could not be read", ({ timescale }) => timescale.kind === "unclear"],
    [
      "no due date is given",
      ({ timescale }) =>
        timescale.kind === "blank" || timescale.kind === "unset" || timescale.kind === "done",
    ],
    ["the year of the due date had to be assumed", ({ timescale }) => timescale.yearAssumed],
    [
      "the due date is in doubt (see its finding)",
      ({ timescale }) => !timescale.yearAssumed && (timescale.due.at(-1) ?? asAt) < asAt,
    ],
  ];
  return reasons.flatMap(([reason, holds]) => {
    const rows = rowsOf(undecided, holds);
    return rows === "" ? [] : [`Not counted as overdue because ${reason}: ${rows}.`];
  });
}

/** What was assumed to read due dates, with the rows in which it was. */
function assumptions(actions: readonly ReviewedAction[]): string[] {
  const rows = new Map<string, number[]>();
  for (const { row, timescale } of actions)
    for (const assumed of timescale.assumed) addTo(rows, assumed, row);
  const told = [...rows].slice(0, MOST_ASSUMPTIONS);
  const more = rows.size - told.length;
  return [
    ...told.map(([assumed, own]) =>
      `Assumed (${namedRows(own)}): ${beginningOf(assumed, 160)}.`.replace(/\.\.$/, "."),
    ),
    ...(more > 0
      ? [`${countOf(more, "more thing")} ${more === 1 ? "was" : "were"} assumed: see the findings.`]
      : []),
  ];
}

function rulesOff({ settings }: Review): string[] {
  const off = Object.values(settings.rules).filter((severity) => severity === "off").length;
  return off === 0 ? [] : [`${countOf(off, "rule")} ${off === 1 ? "is" : "are"} switched off for this plan.`];
}

/** "row 9", "rows 6–8"; "" where it holds for none. */
function rowsOf(actions: readonly ReviewedAction[], holds: (action: ReviewedAction) => boolean): string {
  return namedRows(actions.filter(holds).map(({ row }) => row));
}

function namedRows(rows: readonly number[]): string {
  if (rows.length === 0) return "";
  return `${rows.length === 1 ? "row" : "rows"} ${rowsText(rows)}`;
}
