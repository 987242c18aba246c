/** What is open, by lead and by source. */
import type { ReviewedAction } from "../overdue";
import { namesOf } from "../reading/table/heading-names";
import { beginningOf, countOf } from "../words";
import type { Behind } from "./behind";
import { isOpen, type Line, type Summary } from "./summary";
import { LONGEST_NAME, type SummaryTable } from "./table";

/** Sources that get a column of their own; the others share one, so that the table fits on its page. */
const MOST_SOURCES = 10;
const OTHERS = "Other sources";
const LONGEST_HEADING = 60;

/** Leads down, sources across; joint sources have their own column, so each line adds up. */
export function openBySourceAndLead(summary: Summary, behind: Behind): SummaryTable {
  const open = (actions: readonly ReviewedAction[]) => actions.filter(isOpen);
  const sources = summary.bySource
    .map(({ name, actions }) => ({ name, actions: new Set(open(actions)) }))
    .filter(({ actions }) => actions.size > 0);
  const columns = fewColumns(sources);
  const leads = summary.byLead.filter(({ actions }) => actions.some(isOpen));
  const all: Pick<Line, "name" | "actions"> = {
    name: "All open actions",
    actions: sources.flatMap(({ actions }) => [...actions]),
  };
  const rows = [...leads, all].map(({ name: whole, actions }) => {
    const name = beginningOf(whole, LONGEST_NAME);
    const left = open(actions);
    const count = (source: string, among: (action: ReviewedAction) => boolean) =>
      behind.count(`Open, ${name}: ${beginningOf(source, LONGEST_NAME)}`, left.filter(among));
    return [
      name,
      count("all sources", () => true),
      ...columns.map((column) => count(column.name, (action) => column.actions.has(action))),
    ];
  });
  return {
    title: "Open actions by lead and source",
    note: `${countOf(all.actions.length, "action")} ${all.actions.length === 1 ? "is" : "are"} open: neither complete nor dropped. One with several leads is on the line of each; the last line counts it once.`,
    headings: distinctHeadings(["Lead", "All sources", ...columns.map(({ name }) => name)]),
    rows,
    hasTotal: true,
    chart: null,
    startsPage: true,
  };
}

function fewColumns(sources: { name: string; actions: Set<ReviewedAction> }[]) {
  if (sources.length <= MOST_SOURCES) return sources;
  const own = new Set(
    [...sources].sort((a, b) => b.actions.size - a.actions.size).slice(0, MOST_SOURCES - 1),
  );
  const others = sources.filter((source) => !own.has(source)).flatMap(({ actions }) => [...actions]);
  return [...sources.filter((source) => own.has(source)), { name: OTHERS, actions: new Set(others) }];
}

/** Headings of a table differ from each other, whatever a source is called. */
function distinctHeadings(texts: readonly string[]): string[] {
  const headings = texts.map((text, column) => ({ column, text: beginningOf(text, LONGEST_HEADING) }));
  return [...namesOf(headings).values()];
}
