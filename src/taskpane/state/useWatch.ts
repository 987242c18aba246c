import { useEffect, useRef, useState } from "react";
import type { PaneActions } from "../pane-actions";

/** Whether the plan's sheet has changed since it was last read. */
export function useWatch(
  { watchSheets, sheetId }: PaneActions,
  quietly: (step: () => Promise<unknown>) => Promise<void>,
) {
  const [isStale, setStale] = useState(false);
  /** The sheets, by id, that have changed since a reading began: what was read of them may be older. */
  const changed = useRef(new Set<string>());
  /** The plan's sheet, once its id is known. */
  const own = useRef<{ sheet: string; id: string }>(undefined);
  /** Resolves with what stops it; undefined before anything is watched. */
  const watching = useRef<Promise<() => Promise<void>>>(undefined);
  const hasFailed = useRef(false);

  useEffect(() => () => void quietly(async () => (await watching.current)?.()), []);

  return {
    isStale,
    /** Sees to it that what is changed from now on is noticed: Excel takes that before what is read next. */
    readingBegins: () => {
      changed.current.clear();
      if (watching.current !== undefined && !hasFailed.current) return;
      hasFailed.current = false;
      watching.current = watchSheets((id) => {
        changed.current.add(id);
        if (id === own.current?.id) setStale(true);
      });
      // Told once there is something to be watched; the next reading tries again.
      watching.current.catch(() => (hasFailed.current = true));
    },
    isRead: (sheet: string) => {
      if (own.current?.sheet !== sheet) own.current = undefined;
      setStale(own.current !== undefined && changed.current.has(own.current.id));
      void quietly(async () => {
        await watching.current;
        if (own.current?.sheet === sheet) return;
        own.current = { sheet, id: await sheetId(sheet) };
        if (changed.current.has(own.current.id)) setStale(true);
      });
    },
  };
}
