import { useState } from "react";
import type { AppliedFix } from "../../excel/fixes";
import type { Review } from "../../plan/review";
import type { Finding } from "../../plan/rules/finding";
import type { PaneActions } from "../pane-actions";
import { text } from "../text";
import { afterwards } from "./afterwards";
import type { Reading } from "./useReading";
import type { Steps } from "./useStep";

/** Puts cells right, and takes that back. */
export function useFixes(actions: PaneActions, step: Steps, { review, read }: Reading) {
  /** The fixes of the latest step that applied some, and their sheet, while they can be undone. */
  const [applied, setApplied] = useState<{ sheet: string; fixes: readonly AppliedFix[] }>();

  /** Changes cells by fixes, and reads the plan again. */
  function change(busy: string, { plan: { sheet }, asAt }: Review, fix: () => Promise<string>) {
    void step.run(busy, async (running) =>
      afterwards(await fix(), text.notReadAgain, () => read(running, sheet, asAt)),
    );
  }

  return {
    canUndo: applied !== undefined && applied.fixes.length > 0 && applied.sheet === review?.plan.sheet,
    forget: () => setApplied(undefined),
    applyFixes: (of: Review, findings: readonly Finding[]) =>
      change(text.applying, of, async () => {
        const { applied: changed, refused } = await actions.applyFixes(of, findings);
        setApplied({ sheet: of.plan.sheet, fixes: changed });
        return text.applied(changed, refused);
      }),
    undo: (of: Review) =>
      change(text.undoing, of, async () => {
        const { undone, refused } = await actions.undoFixes(of.plan.sheet, applied?.fixes ?? []);
        setApplied(undefined);
        return text.undone(undone, refused);
      }),
  };
}
