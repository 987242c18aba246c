import { useState } from "react";
import type { Review } from "../../plan/review";
import { reportText } from "../../plan/summary/report-text";
import type { PaneActions } from "../pane-actions";
import { text } from "../text";
import { afterwards } from "./afterwards";
import type { Reading } from "./useReading";

/** Writes the summary, keeps snapshots for later ones, and has the account for the covering report. */
export function useSummary(actions: PaneActions, { review, withFresh }: Reading) {
  /** The latest summary that was written: what it is of, and the account for the covering report. */
  const [summary, setSummary] = useState<{ of: Review; account: string }>();
  return {
    /** Of a summary of the plan and the day that are shown; null where there is none. */
    reportAccount:
      summary?.of.plan.sheet === review?.plan.sheet && summary?.of.asAt === review?.asAt
        ? (summary?.account ?? null)
        : null,
    /** Resolves with whether the summary is written, set up for printing and shown. */
    summarise: async (earlierSheet?: string) => {
      let isPrintable = false;
      const isDone = await withFresh(text.summarising, async (fresh) => {
        const written = await actions.summarise(fresh, earlierSheet);
        isPrintable = written.trouble === null;
        setSummary({ of: fresh, account: reportText(fresh, written.since) });
        const told = written.trouble ?? text.summarised(written.sheetName);
        return afterwards(told, text.notShown, () => actions.goToCell(written.sheetName, "A1"));
      });
      return isDone && isPrintable;
    },
    keepSnapshot: () =>
      withFresh(text.keepingSnapshot, async (fresh) =>
        text.snapshotKept(fresh.asAt, await actions.keepSnapshot(fresh)),
      ),
  };
}
