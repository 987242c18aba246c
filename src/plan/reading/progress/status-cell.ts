import type { Progress } from "../../plan";
import type { CellValue } from "../../sheet";
import { meaningOfPercent } from "./percent";
import type { ProgressContext } from "./progress-context";
import { readProgress } from "./read-progress";

/**
 * Reads the cell of a status column. A number that is shown as a percentage is a share of the work; any other
 * number, and true or false, belongs to a key that the plan decides.
 */
export function readStatusCell(value: CellValue, numberFormat: string, context: ProgressContext): Progress {
  if (typeof value === "string") return readProgress(value, context);
  if (typeof value === "number" && numberFormat.includes("%")) return readShare(value);
  return { text: String(value), status: "not-stated", evidence: "", forecast: null, contradiction: null };
}

function readShare(share: number): Progress {
  const percent = Math.round(share * 10_000) / 100;
  const text = `${percent}%`;
  const says = percent < 0 ? "aside" : meaningOfPercent(percent);
  const stated = says === "complete" || says === "partial" || says === "not-started";
  return {
    text,
    status: stated ? says : "not-stated",
    evidence: stated ? text : "",
    forecast: null,
    contradiction: null,
  };
}
