import { useEffect, useRef, useState } from "react";
import type { PaneActions } from "../pane-actions";

/** Whether the plan's sheet has changed since it was last read. */
export function useWatch(
  { watchSheet }: PaneActions,
  sheet: string | undefined,
  quietly: (step: () => Promise<unknown>) => Promise<void>,
) {
  const [isStale, setStale] = useState(false);
  /** The sheets that have changed since a reading began: what was read of them may be older. */
  const changed = useRef(new Set<string>());

  useEffect(() => {
    if (sheet === undefined) return;
    const watching = watchSheet(sheet, () => {
      changed.current.add(sheet);
      setStale(true);
    });
    void quietly(() => watching);
    return () => void quietly(async () => (await watching)());
    // “quietly” is new each time and always does the same
  }, [watchSheet, sheet]);

  return {
    isStale,
    readingBegins: () => changed.current.clear(),
    isRead: (which: string) => setStale(changed.current.has(which)),
  };
}
