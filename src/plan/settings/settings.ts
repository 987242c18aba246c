/** What the people of a plan have settled for it: one object, kept in the workbook and read back only through zod. */
import * as z from "zod/mini";
import { NO_ANSWERS } from "../answers";
import { parseDay } from "../calendar";
import { chosenTwice } from "../layout";
import { ROLES, STATUSES } from "../plan";
import { CONVENTIONS_SHAPE } from "./conventions-shape";
import { RATING_SHAPE } from "./rating-shape";
import { SEVERITIES } from "../rules/finding";

const day = z.string().check(z.refine((text) => parseDay(text) !== null, "a day as YYYY-MM-DD"));
const words = z.string().check(z.minLength(1));
const groups = z.array(z.array(words));
const pairs = z.array(z.tuple([words, words]));

const columns = z
  .partialRecord(z.enum(ROLES), z.nullable(words))
  .check(z.refine(({ action }) => action !== null, "such that a column holds the action"))
  .check(
    z.refine(
      (chosen) => chosenTwice(chosen) === null,
      "such that each column is one thing, or the lead and a due date",
    ),
  );

/** The shape of the settings; what is left out has its default. */
export const SETTINGS_SHAPE = z.strictObject({
  /** The day of the review. Default null: today. */
  asAt: z._default(z.nullable(day), null),
  /** The day on which the plan was published or approved, from which “within 6 months” counts. Default null: not known. */
  planDate: z._default(z.nullable(day), null),
  /** Rules by id that are turned off or have another severity. Default: every rule, with its own severity. */
  rules: z._default(z.record(z.string(), z.enum(["off", ...SEVERITIES])), {}),
  /** What the plan's people have answered about its words and names. Default: nothing. */
  answers: z._default(
    z.strictObject({
      statusWords: z._default(z.record(z.string(), z.enum(STATUSES)), {}),
      samePerson: z._default(groups, []),
      differentPeople: z._default(pairs, []),
      sameSource: z._default(groups, []),
      differentSources: z._default(pairs, []),
    }),
    { ...NO_ANSWERS, samePerson: [], differentPeople: [], sameSource: [], differentSources: [] },
  ),
  /** What has been agreed of terms, years and quarters. Default: the usual. */
  conventions: z._default(CONVENTIONS_SHAPE, z.parse(CONVENTIONS_SHAPE, {})),
  /** The row of the headings and which column is what. Default: both are found. */
  layout: z._default(
    z.strictObject({
      headerRow: z._default(z.nullable(z.int().check(z.minimum(1))), null),
      columns: z._default(columns, {}),
    }),
    { headerRow: null, columns: {} },
  ),
  /** The rule that ratings are held against: a preset or one's own. Default null: none was chosen. */
  rating: z._default(RATING_SHAPE, null),
  /** Findings by id that stay as they are, each with the reason. Default: none. */
  accepted: z._default(z.array(z.strictObject({ finding: words, reason: words })), []),
});

export type Settings = z.infer<typeof SETTINGS_SHAPE>;

/** Nothing has been settled. */
export const DEFAULT_SETTINGS: Settings = z.parse(SETTINGS_SHAPE, {});
