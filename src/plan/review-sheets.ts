/** From the sheets of a workbook to a review: each is read by the settings that it keeps, and the best plan reviewed. */
import type { CalendarDay } from "./calendar";
import { readBestPlan, type ReadingOptions } from "./reading/read-plan";
import { reviewPlan, type Review } from "./review";
import { settingsKept } from "./settings/read-settings";
import type { Settings } from "./settings/settings";
import type { Sheet } from "./sheet";

export interface ReviewOptions {
  /** The day to review it as at, and the plan's start; undefined where the settings, or else today, are to say. */
  asAt?: CalendarDay;
  planDate?: CalendarDay;
  today: CalendarDay;
  /** In place of those that the plan's sheet keeps. */
  settings?: Settings;
}

/** The review of the plan that the sheets hold, `kept` being the settings that they keep by name; null where none does. */
export function reviewSheets(
  sheets: readonly Sheet[],
  kept: ReadonlyMap<string, string>,
  options: ReviewOptions,
): Review | null {
  const settledFor = (sheet: string) =>
    options.settings ? { settings: options.settings, trouble: null } : settingsKept(kept.get(sheet));
  const plan = readBestPlan(sheets, ({ name }) => readingOptions(options, settledFor(name).settings));
  if (plan === null) return null;
  const { settings, trouble } = settledFor(plan.sheet);
  return reviewPlan(plan, readingOptions(options, settings).asAt, settings, trouble);
}

function readingOptions({ asAt, planDate, today }: ReviewOptions, settings: Settings): ReadingOptions {
  return {
    asAt: asAt ?? settings.asAt ?? today,
    planDate: planDate ?? settings.planDate,
    answers: settings.answers,
    conventions: settings.conventions,
    layout: settings.layout,
  };
}
