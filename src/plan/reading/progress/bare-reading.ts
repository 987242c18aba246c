import type { Progress, Status } from "../../plan";

/** A reading of a short answer, which speaks for the whole action and promises nothing. */
export function bareReading(text: string, status: Status, evidence: string): Progress {
  return { text, status, evidence, forecast: null, contradiction: null, speaksForWhole: true };
}
