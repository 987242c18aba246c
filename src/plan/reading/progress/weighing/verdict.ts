import type { Status } from "../../../plan";
import type { Signal } from "../signals/signals";

/** What an entry comes to. */
export interface Verdict {
  status: Status;
  /** The signal that decided, and the more hopeful one that it overruled. */
  by: Signal | null;
  overruled: Signal | null;
}

export const NOTHING_SAID: Verdict = { status: "not-stated", by: null, overruled: null };

/** A status with the signals that decided it. */
export function verdict(status: Status, by: Signal, overruled: Signal | null = null): Verdict {
  return { status, by, overruled };
}
