import fc from "fast-check";
import { reviewAsJson } from "../../../src/cli/json";
import { reviewPlan } from "../../../src/plan/review";
import { summaryPage } from "../../../src/plan/summary/page";
import { shownValue } from "../../../src/plan/summary/table";
import { STATUSES } from "../../../src/plan/plan";
import { STATUS_LABELS } from "../../../src/plan/words";
import { planOf } from "../plan-of";

const ASAT = "2026-07-17";
const cells = fc.record({
  Source: fc.constantFrom("Ofsted", "CQC", "Ofsted / CQC", "ofsted", "All sources", "Lead", ""),
  Lead: fc.constantFrom("Ann Price", "Raj Patel / Ann Price", "Joan Moss", "ANN PRICE", ""),
  Timescale: fc.constantFrom(
    "30 June 2026",
    "1 March 2026",
    "17 July 2026",
    "31 August 2026",
    "May / 31 October 2026",
    "Immediately",
    "TBC",
    "31 June",
    "Ongoing",
    "",
  ),
  Progress: fc.constantFrom(
    "Completed",
    "Partially completed",
    "On target",
    "Not started",
    "No longer needed",
    "",
  ),
});

/** The review as another program reads it, with nothing but its actions to count. */
function actionsOf(review: ReturnType<typeof reviewPlan>) {
  const printed = JSON.parse(JSON.stringify(reviewAsJson(review))) as ReturnType<typeof reviewAsJson>;
  return printed.actions.map((action) => ({
    source: action.sources.join(" / ").toLowerCase() || "no source given",
    leads: action.leads.length ? action.leads.map((lead) => lead.toLowerCase()) : ["no lead named"],
    standings: [STATUS_LABELS[action.status], ...(action.overdue ? ["Overdue"] : [])],
    open: action.status !== "complete" && action.status !== "dropped",
    days: action.daysOverdue,
  }));
}

test("every breakdown adds up and equals a count made from --json", () => {
  fc.assert(
    fc.property(fc.array(cells, { minLength: 1, maxLength: 10 }), (rows) => {
      const review = reviewPlan(planOf(rows, { asAt: ASAT }), ASAT);
      const actions = actionsOf(review);
      const { tables } = summaryPage(review);
      const named = (title: string) => tables.find((table) => table.title === title);
      const countOf = (of: (action: (typeof actions)[number]) => boolean) => actions.filter(of).length;

      const hasSources = actions.some(({ source }) => source !== "no source given");
      const hasLeads = actions.some(({ leads }) => !leads.includes("no lead named"));
      for (const [title, isTold, has] of [
        ["By source", hasSources, ({ source }: (typeof actions)[number], name: string) => source === name],
        ["By lead", hasLeads, ({ leads }: (typeof actions)[number], name: string) => leads.includes(name)],
        ["In all", !hasSources && !hasLeads, () => false],
      ] as const) {
        const table = named(title);
        expect([title, table !== undefined]).toEqual([title, isTold]);
        table?.rows.forEach((row, index) => {
          const isAll = index === table.rows.length - 1;
          const own = (action: (typeof actions)[number]) =>
            isAll || has(action, String(row[0]).toLowerCase());
          const figure = (heading: string) => Number(shownValue(row[table.headings.indexOf(heading)]!));
          for (const heading of [...STATUSES.map((status) => STATUS_LABELS[status]), "Overdue"])
            expect(figure(heading)).toBe(
              countOf((action) => own(action) && action.standings.includes(heading)),
            );
          expect(figure("Total")).toBe(countOf(own));
        });
      }
      const sources = (named("By source")?.rows ?? []).map((row) => shownValue(row[10]!) as number);
      expect(sources.slice(0, -1).reduce((sum, count) => sum + count, 0)).toBe(sources.at(-1) ?? 0);

      const open = countOf((action) => action.open);
      const bands = named("Overdue and falling due")!.rows.map((row) => Number(shownValue(row[1]!)));
      expect(bands.slice(0, -1).reduce((sum, count) => sum + count, 0)).toBe(open);
      expect(bands.at(-1)).toBe(open);
      expect(bands[0]).toBe(countOf(({ days }) => days !== null && days > 90));

      const cross = named("Open actions by lead and source");
      expect(cross !== undefined).toBe(hasSources && hasLeads && open > 0);
      for (const row of cross?.rows ?? []) {
        const [, all = 0, ...bySource] = row.map((value) => Number(shownValue(value)));
        expect(bySource.reduce((sum, count) => sum + count, 0)).toBe(all);
      }
      if (cross) expect(shownValue(cross.rows.at(-1)![1]!)).toBe(open);
      for (const { headings } of tables)
        expect(new Set(headings.map((heading) => heading.toLowerCase())).size).toBe(headings.length);
    }),
    { numRuns: 60 },
  );
});
