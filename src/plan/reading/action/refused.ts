/** Whether the cells of an action say that its recommendation was refused. */
import { ROLES } from "../../plan";
import { refusalIn, saysNothingToDo } from "../progress";
import type { ActionRows } from "../rows/action-rows";
import type { ActionContext } from "./action-context";
import { standsForNothing } from "./stands-for-nothing";

/** "Accepted?", "Recommendation agreed (Y/N)": a no refuses. */
const ASKS = /^(?:(?:recommendation|finding|action)s? )?(?:accepted|agreed|supported)\b/;
const NO = /^(?:no?|[✗✘])(?=$|\s*[-–—:;,(.])/i;

/** "Cabinet response", "Accepted or rejected", "Decision": a column without a role of its own. */
const ANSWERS = /\b(?:response|reply|accepted|rejected|agreed|supported|decision)\b/;

/** True where the action's own words refuse it, a column of answers does, or nobody is to do "None" by no day. */
export function isRefused(joined: ActionRows, context: ActionContext): boolean {
  const { rows, texts } = joined;
  const action = texts.action ?? "";
  if (refusalIn(action)) return true;
  if (saysNothingToDo(action) && EMPTY_BESIDE.every((role) => standsForNothing(texts[role] ?? "")))
    return true;
  const row = rows[0];
  return row !== undefined && answerColumns(context).some((answer) => refuses(answer, row, context));
}

/** An account may tell the reason; one that says how far things are is believed before this is asked. */
const EMPTY_BESIDE = ["lead", "secondLead", "due", "dueRevised", "status"] as const;

function answerColumns({ table }: ActionContext): Answer[] {
  const taken = new Set(ROLES.map((role) => table.columns[role]));
  return [...table.headings]
    .filter(([column, heading]) => ANSWERS.test(heading) && !taken.has(column))
    .map(([column, heading]) => ({ column, heading }));
}

interface Answer {
  column: number;
  heading: string;
}

/** Also "N - the members voted against it" below "Accepted?". */
function refuses({ column, heading }: Answer, row: number, { grid }: ActionContext): boolean {
  const text = grid.textAt(row, column);
  return refusalIn(ASKS.test(heading) ? text.replace(NO, "Not accepted") : text) !== null;
}
