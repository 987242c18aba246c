import type { Action, Plan, Timescale } from "../../src/plan/plan";
import { reviewPlan, type Review } from "../../src/plan/review";

const TIMESCALE: Timescale = {
  text: "30 June 2026",
  kind: "date",
  due: ["2026-06-30"],
  repeats: null,
  original: null,
  assumed: [],
  yearAssumed: false,
};

/** A review of actions that are usual but for what is given, on a sheet called “Action plan”. */
export function reviewOf(
  actions: (Partial<Omit<Action, "timescale">> & { timescale?: Partial<Timescale> })[],
  asAt: string,
  plan: Partial<Plan> = {},
): Review {
  return reviewPlan(
    {
      sheet: "Action plan",
      headerRow: 5,
      columns: { number: "A", action: "B", lead: "C", due: "D", progress: "E" },
      planDate: null,
      suggestedAsAt: null,
      ...plan,
      actions: actions.map((given, index) => usual(6 + index, given)),
    },
    asAt,
  );
}

function usual(row: number, { timescale, ...given }: Parameters<typeof reviewOf>[0][number]): Action {
  return {
    row,
    rows: [row],
    number: `${row - 5}`,
    area: "Supervision",
    sources: ["Ofsted"],
    action: "Revise the form that managers use for supervision.",
    leads: ["Ann Price"],
    timescale: { ...TIMESCALE, ...timescale },
    progress: {
      text: "On target",
      status: "on-target",
      evidence: "On target",
      forecast: null,
      contradiction: null,
    },
    statusColumn: null,
    status: "on-target",
    contradiction: null,
    cells: { number: `A${row}`, action: `B${row}`, lead: `C${row}`, due: `D${row}`, progress: `E${row}` },
    ...given,
  };
}
