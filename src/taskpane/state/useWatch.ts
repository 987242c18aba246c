import { useEffect, useRef, useState } from "react";
import type { PaneActions } from "../pane-actions";

/** Whether the plan's sheet has changed since it was last read. */
export function useWatch(
  { watchSheets, sheetId }: PaneActions,
  sheet: string | undefined,
  quietly: (step: () => Promise<unknown>) => Promise<void>,
) {
  const [isStale, setStale] = useState(false);
  /** The sheets, by id, that have changed since a reading began: what was read of them may be older. */
  const changed = useRef(new Set<string>());
  /** The plan's sheet, and its id once that is known. */
  const own = useRef<{ sheet: string; id: string }>(undefined);
  /** Resolves with what stops it; undefined while nothing is watched. */
  const watching = useRef<Promise<() => Promise<void>>>(undefined);

  useEffect(() => {
    if (sheet === undefined) return;
    void quietly(async () => {
      await watching.current;
      own.current = { sheet, id: await sheetId(sheet) };
      if (changed.current.has(own.current.id)) setStale(true);
    });
    // “quietly” is new each time and always does the same
  }, [sheetId, sheet]);

  useEffect(() => () => void quietly(async () => (await watching.current)?.()), []);

  return {
    isStale,
    /** Sees to it that what is changed from now on is noticed: Excel takes that before what is read next. */
    readingBegins: () => {
      changed.current.clear();
      watching.current ??= watchSheets((id) => {
        changed.current.add(id);
        if (id === own.current?.id) setStale(true);
      });
      // Told once there is something to be watched; the next reading tries again.
      watching.current.catch(() => (watching.current = undefined));
    },
    isRead: (which: string) => setStale(own.current?.sheet === which && changed.current.has(own.current.id)),
  };
}
