import { useEffect, useState } from "react";
import type { PaneActions } from "../pane-actions";

/** Whether the plan's sheet has changed since it was last read. */
export function useWatch(
  { watchSheet }: PaneActions,
  sheet: string | undefined,
  quietly: (step: () => Promise<unknown>) => Promise<void>,
) {
  const [isStale, setStale] = useState(false);

  useEffect(() => {
    if (sheet === undefined) return;
    const watching = watchSheet(sheet, () => setStale(true));
    void quietly(() => watching);
    return () => void quietly(async () => (await watching)());
    // “quietly” is new each time and always does the same
  }, [watchSheet, sheet]);

  return { isStale, isFresh: () => setStale(false) };
}
