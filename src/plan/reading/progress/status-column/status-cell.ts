import type { Progress } from "../../../plan";
import type { CellValue } from "../../../sheet";
import { bareReading, nothingSaid } from "../bare-reading";
import type { ProgressContext } from "../progress-context";
import { readProgress } from "../read-progress";
import { meaningOfPercent } from "../words/percent";
import { answerBelow, isWordForOpen } from "./yes-no";

/**
 * Reads the cell of a status column. A number is a share of the work where its format or the column's heading says
 * so, and true, "Yes" or a tick is a completion where the heading asks for one. Any other number, true or false
 * belongs to a key that the plan decides.
 */
export function readStatusCell(
  value: CellValue,
  numberFormat: string,
  context: ProgressContext,
  heading = "",
): Progress {
  if (typeof value === "number") return readNumber(value, numberFormat, heading);
  const answer = answerBelow(heading, String(value), context);
  if (answer) return answer;
  if (typeof value !== "string") return nothingSaid(String(value));
  if (isWordForOpen(value.trim())) return bareReading(value, "in-progress");
  const asNumber = isOfPercent(heading) && /^\s*\d+(?:\.\d+)?\s*$/.test(value);
  if (!asNumber) return readProgress(value, context);
  const { status } = readNumber(Number(value), "General", heading);
  return status === "not-stated" ? nothingSaid(value) : bareReading(value, status);
}

/** A heading of percentages: "% complete", "Percentage done", "Progress (per cent)". */
function isOfPercent(heading: string): boolean {
  return /%|\bper ?cent(?:age)?\b|\bpct\b/i.test(heading);
}

function readNumber(value: number, numberFormat: string, heading: string): Progress {
  // A quoted sign (0"%") is only shown; a bare one makes a hundred of 1
  const bare = numberFormat.replace(/"[^"]*"|\\./g, "");
  if (bare.includes("%")) return readShare(value * 100);
  if (numberFormat.includes("%")) return readShare(value);
  if (!isOfPercent(heading)) return nothingSaid(String(value));
  // 1 may be one per cent or all of it; below that it can only be a fraction
  if (value === 1) return nothingSaid(String(value));
  return readShare(value > 0 && value < 1 ? value * 100 : value);
}

/** A share that only rounds to all or to nothing is a part. */
function readShare(share: number): Progress {
  const text = `${Math.round(share * 100) / 100}%`;
  const says = share < 0 ? "aside" : meaningOfPercent(share);
  const stated = says === "complete" || says === "partial" || says === "not-started";
  return stated ? bareReading(text, says) : nothingSaid(text);
}
