/** From the sheets of a workbook to reviews: each is read by the settings that it keeps. */
import type { CalendarDay } from "./calendar";
import type { Plan } from "./plan";
import { bestOf, namingOthers, readPlanAmong } from "./reading/plans-of-workbook";
import type { ReadingOptions } from "./reading/read-plan";
import { reviewInSteps, type Review } from "./review";
import { settingsKept } from "./settings/read-settings";
import type { Settings } from "./settings/settings";
import type { Sheet } from "./sheet";
import type { Steps } from "./steps";

export interface ReviewOptions {
  /** The day to review it as at, and the plan's start; undefined where the settings, or else today, are to say. */
  asAt?: CalendarDay;
  planDate?: CalendarDay;
  today: CalendarDay;
  /** In place of those that the plan's sheet keeps. */
  settings?: Settings;
}

/** The sheets of a workbook, and the settings that they keep as text, by their names. */
export interface SheetsToReview {
  sheets: readonly Sheet[];
  settings: ReadonlyMap<string, string>;
  /** The sheet in front, or that which is to be taken of those that are as full; undefined where none is known. */
  inFront?: string | undefined;
}

/** The review of the plan on the sheet of that name, or of the best that the sheets hold; null where there is none. */
export function* reviewSheets(
  workbook: SheetsToReview,
  options: ReviewOptions,
  sheetName?: string,
): Steps<Review | null> {
  const plans: Plan[] = [];
  for (const sheet of workbook.sheets) {
    const plan = yield* readPlanOn(sheet, workbook, options);
    if (plan !== null) plans.push(plan);
  }
  const all = namingOthers(plans);
  const plan =
    sheetName === undefined ? bestOf(all, workbook.inFront) : all.find(({ sheet }) => sheet === sheetName);
  return plan === undefined ? null : yield* reviewOf(plan, workbook, options);
}

/** The plan on one of the sheets, by the settings that it keeps; null where it holds none. */
export function readPlanOn(
  sheet: Sheet,
  workbook: SheetsToReview,
  options: ReviewOptions,
): Steps<Plan | null> {
  const { settings } = settledFor(sheet.name, workbook, options);
  return readPlanAmong(sheet, workbook.sheets, readingOptions(options, settings));
}

/** The reviews of all plans of a workbook, each as it is when its sheet is named, in the same order. */
export function* reviewPlans(
  plans: readonly Plan[],
  workbook: SheetsToReview,
  options: ReviewOptions,
): Steps<Review[]> {
  const reviews: Review[] = [];
  for (const plan of namingOthers(plans)) reviews.push(yield* reviewOf(plan, workbook, options));
  return reviews;
}

function reviewOf(plan: Plan, workbook: SheetsToReview, options: ReviewOptions): Steps<Review> {
  const { settings, trouble } = settledFor(plan.sheet, workbook, options);
  return reviewInSteps(plan, readingOptions(options, settings).asAt, settings, trouble);
}

function settledFor(sheet: string, { settings }: SheetsToReview, options: ReviewOptions) {
  return options.settings ? { settings: options.settings, trouble: null } : settingsKept(settings.get(sheet));
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
