import { useState } from "react";
import type { SummaryWritten } from "../excel/review-workbook";
import { ExcelTrouble } from "../excel/trouble";
import { parseDay, type CalendarDay } from "../plan/calendar";
import { highlightOf } from "../plan/highlight";
import type { Review } from "../plan/review";
import { openFindings } from "../plan/rules/finding";
import type { PaneActions } from "./pane-actions";
import { text } from "./text";

/** What the pane shows. */
interface PaneState {
  /** The day as the field has it: "" while it is being typed. */
  asAt: string;
  /** The latest review; kept when a later step fails. */
  review: Review | null;
  /** What is being done, in words. */
  busy: string | null;
  /** What the latest step did, in words. */
  done: string;
  /** Why the latest step failed, in words for the user. */
  trouble: string | null;
}

/** The state of the pane, and what its controls do. */
export function useReview(actions: PaneActions, today: CalendarDay) {
  const [state, setState] = useState<PaneState>({
    asAt: today,
    review: null,
    busy: null,
    done: "",
    trouble: null,
  });
  const change = (changes: Partial<PaneState>) => setState((before) => ({ ...before, ...changes }));

  async function run(busy: string, step: () => Promise<string>) {
    change({ busy, done: "", trouble: null });
    try {
      change({ done: await step() });
    } catch (error) {
      change({ trouble: troubleOf(error) });
    } finally {
      change({ busy: null });
    }
  }

  /** Highlights and summaries start from a fresh reading too: the plan may have been edited since the last one. */
  async function read(asAt: CalendarDay): Promise<Review> {
    const review = await actions.validate(asAt);
    change({ review });
    return review;
  }

  const day = parseDay(state.asAt);
  const { review } = state;
  return {
    ...state,
    /** False where a button would have no day to work with. */
    hasDay: day !== null,
    setAsAt: (asAt: string) => change({ asAt }),
    validate: (asAt = day) => {
      if (asAt === null) return;
      change({ asAt });
      void run(text.reading, async () => reviewedText(await read(asAt)));
    },
    highlight: () =>
      day !== null &&
      run(text.highlighting, async () => {
        const fresh = await read(day);
        await actions.highlight(fresh);
        return text.highlighted(fresh.actions.filter((action) => highlightOf(action) !== null).length);
      }),
    clearHighlights: () =>
      review !== null &&
      run(text.clearing, async () => text.cleared(await actions.clearHighlights(review.plan.sheet))),
    summarise: () =>
      day !== null &&
      run(text.summarising, async () => summarisedText(await actions.summarise(await read(day)))),
  };
}

function reviewedText({ asAt, actions, findings }: Review): string {
  return text.reviewed(asAt, actions.filter(({ overdue }) => overdue).length, openFindings(findings).length);
}

function summarisedText({ sheetName, trouble }: SummaryWritten): string {
  return trouble ?? text.summarised(sheetName);
}

function troubleOf(error: unknown): string {
  if (error instanceof ExcelTrouble) return error.message;
  return text.unexpected(error instanceof Error ? error.message : String(error));
}
