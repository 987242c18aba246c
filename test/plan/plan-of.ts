import type { Action, Plan, Timescale } from "../../src/plan/plan";
import { readPlan } from "../../src/plan/reading/read-plan";
import type { CellValue } from "../../src/plan/sheet";
import { HEADINGS, sheetOf } from "./sheet-of";

const USUAL: Record<string, CellValue> = {
  "No.": "1.",
  "Area for improvement": "Supervision",
  Source: "Ofsted",
  Action: "Revise the form that managers use for supervision.",
  Lead: "Ann Price",
  Timescale: "30 June 2026",
  Progress: "On target",
};

/** A plan of actions that are usual but for the cells given, each by its heading. */
export function planOf(
  actions: Partial<Record<keyof typeof USUAL, CellValue>>[],
  { asAt = "2026-07-17", planDate = null as string | null } = {},
): Plan {
  const rows = actions.map((cells, index) =>
    HEADINGS.map((name) => ({ ...USUAL, "No.": `${index + 1}.`, ...cells })[name] ?? ""),
  );
  const plan = readPlan(sheetOf([HEADINGS, ...rows]), { asAt, planDate });
  if (plan === null) throw new Error("no plan was read from the test's own rows");
  return plan;
}

/** A usual action (due 30 June 2026, on target) but for what is given, whatever its cells would be read as. */
export function actionOf({ timescale, ...parts }: ActionParts = {}): Action {
  const [action] = planOf([{}]).actions;
  if (action === undefined) throw new Error("no action was read from the test's own row");
  return { ...action, ...parts, timescale: { ...action.timescale, ...timescale } };
}

type ActionParts = Partial<Omit<Action, "timescale">> & { timescale?: Partial<Timescale> };

/** The plan of these actions alone. */
export function planWith(actions: Action[], parts: Partial<Plan> = {}): Plan {
  return { ...planOf([{}]), actions, ...parts };
}
