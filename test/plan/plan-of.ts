import type { Action, Plan, Timescale } from "../../src/plan/plan";
import { readPlan } from "../../src/plan/reading/read-plan";
import type { CellValue, Sheet } from "../../src/plan/sheet";
import { HEADINGS, sheetOf } from "./sheet-of";

const USUAL: Cells = {
  "No.": "1.",
  "Area for improvement": "Supervision",
  Source: "Ofsted",
  Action: "Revise the form that managers use for supervision.",
  Lead: "Ann Price",
  Timescale: "30 June 2026",
  Progress: "On target",
};

/** Cells of an action by heading; those under other headings than the usual make columns of their own. */
export type Cells = Record<string, CellValue>;

/** A sheet of actions that are usual but for the cells given. */
export function planSheet(actions: readonly Cells[], numberFormats: Record<string, string> = {}): Sheet {
  const headings = [...new Set([...HEADINGS, ...actions.flatMap((cells) => Object.keys(cells))])];
  const rows = actions.map((cells, index) =>
    headings.map((name) => ({ ...USUAL, "No.": `${index + 1}.`, ...cells })[name] ?? ""),
  );
  return sheetOf([headings, ...rows], { numberFormats });
}

/** A plan of actions that are usual but for the cells given, each by its heading. */
export function planOf(
  actions: readonly Cells[],
  { asAt = "2026-07-17", planDate = null as string | null } = {},
): Plan {
  const plan = readPlan(planSheet(actions), { asAt, planDate });
  if (plan === null) throw new Error("no plan was read from the test's own rows");
  return plan;
}

/** A usual action (due 30 June 2026, on target) but for what is given, whatever its cells would be read as. */
export function actionOf({ timescale, ...parts }: ActionParts = {}): Action {
  const [action] = usualPlan().actions;
  if (action === undefined) throw new Error("no action was read from the test's own row");
  return { ...action, ...parts, timescale: { ...action.timescale, ...timescale } };
}

type ActionParts = Partial<Omit<Action, "timescale">> & { timescale?: Partial<Timescale> };

/** The plan of these actions alone. */
export function planWith(actions: Action[], parts: Partial<Plan> = {}): Plan {
  return { ...usualPlan(), actions, ...parts };
}

let usual: Plan | undefined;

/** A copy of the plan of one usual action, which is read once for each file of tests. */
function usualPlan(): Plan {
  return structuredClone((usual ??= planOf([{}])));
}
