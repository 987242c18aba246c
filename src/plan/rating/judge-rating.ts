/** Holds the rating that was typed for an action against the council's rule. */
import type { CalendarDay } from "../calendar";
import { oncePer } from "../once";
import type { Action, Plan, Status } from "../plan";
import { chosenRule, type RatingSetting } from "./presets";
import { COLOURS, type Colour, eitherOf, labelOf, type RatingRule } from "./rating-rule";
import { standingOf, type Stands } from "./standing";
import { colourIn, lettersAreColours } from "./typed-rating";
import { meaningsOfColours, rulesThatFit, type Meaning } from "./usual-rules";

export interface RatedPlan {
  plan: Plan;
  asAt: CalendarDay;
  settings: { rating: RatingSetting; answers: { statusWords: Readonly<Record<string, Status>> } };
}

/** A rating that the rule disagrees with. */
export interface Disagreement {
  /** The colours that may stand. */
  expected: Colour[];
  /** One sentence: the rule, what it asks for, and the reason. */
  message: string;
}

/** Null where the rating may stand, is none, or nothing sure can be said. */
export function judgeRating(action: Action, { plan, asAt, settings }: RatedPlan): Disagreement | null {
  const ratings = ratingsOf(plan);
  const typed = colourIn(action.statusColumn?.text ?? "", ratings.lettersCount);
  if (typed === null || sharesItsRating(action, ratings)) return null;
  const rule = chosenRule(settings.rating);
  if (rule) return judgeByOne(action, typed, rule, asAt);
  const meanings = meaningsOfColours(plan, settings.answers.statusWords, ratings.lettersCount);
  return judgeByUsual(action, typed, { used: ratings.used, meanings }, asAt);
}

function judgeByOne(action: Action, typed: Colour, rule: RatingRule, asAt: CalendarDay): Disagreement | null {
  const stands = standingOf(action, rule, asAt);
  const expected = stands ? coloursFor(stands, rule) : [];
  if (!stands || expected.length === 0 || expected.includes(typed)) return null;
  const message = `By the rule “${rule.name}” this should be ${eitherOf(expected)}: ${stands.why}.`;
  return { expected, message };
}

/** Without a chosen rule only what is plainly wrong by each that the plan may go by: a hopeful colour on what is overdue, Red on what is complete. */
function judgeByUsual(
  action: Action,
  typed: Colour,
  { used, meanings }: { used: ReadonlySet<Colour>; meanings: readonly Meaning[] },
  asAt: CalendarDay,
): Disagreement | null {
  if (meanings.some(({ colour, says }) => colour === typed && says === "not-stated")) return null;
  const [first, ...others] = rulesThatFit(used, meanings);
  const stands = first ? standingOf(action, first, asAt) : null;
  if (!first || !stands || !isPlain(stands, typed)) return null;
  const all = [first, ...others].map((rule) => judgeByOne(action, typed, rule, asAt));
  const told = all.flatMap((one) => one ?? []);
  if (told.length < all.length) return null;
  if (others.length === 0) return told[0] ?? null;
  const expected = COLOURS.filter((colour) => told.some((one) => one.expected.includes(colour)));
  const message = `By none of the usual rules can this be ${labelOf(typed)}: ${stands.why}.`;
  return { expected, message };
}

function isPlain({ as, isOverdue }: Stands, typed: Colour): boolean {
  return isOverdue ? typed === "green" || typed === "blue" : typed === "red" && as.includes("complete");
}

function coloursFor({ as }: Stands, { colours }: RatingRule): Colour[] {
  return [...new Set(as.flatMap((standing) => colours[standing] ?? []))];
}

interface Ratings {
  lettersCount: boolean;
  used: ReadonlySet<Colour>;
  /** How many actions have the same cell for their rating. */
  actionsOfCell: ReadonlyMap<string, number>;
}

/** A rating that is merged over several actions speaks for all of them together. */
function sharesItsRating({ cells }: Action, { actionsOfCell }: Ratings): boolean {
  return (actionsOfCell.get(cells.status ?? "") ?? 0) > 1;
}

const ratingsOf = oncePer((plan: Plan): Ratings => {
  const lettersCount = lettersAreColours(plan);
  const used = new Set<Colour>();
  const actionsOfCell = new Map<string, number>();
  for (const { statusColumn, cells } of plan.actions) {
    const colour = colourIn(statusColumn?.text ?? "", lettersCount);
    if (colour !== null) used.add(colour);
    const cell = cells.status ?? "";
    actionsOfCell.set(cell, (actionsOfCell.get(cell) ?? 0) + 1);
  }
  return { lettersCount, used, actionsOfCell };
});
