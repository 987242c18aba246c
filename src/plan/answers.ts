/** What the plan's own people have answered about its words and names, asked once a plan. */
import type { Status } from "./plan";

export interface Answers {
  /** What a word of the status column means in this plan ("Green": on target), whatever the case it is written in. */
  statusWords: Readonly<Record<string, Status>>;
  /** Groups of spellings that are one person; the first is the name that is shown. */
  samePerson: readonly (readonly string[])[];
  /** Pairs of names that look alike and are two people. */
  differentPeople: readonly (readonly [string, string])[];
}

/** Nothing has been answered yet. */
export const NO_ANSWERS: Answers = { statusWords: {}, samePerson: [], differentPeople: [] };
