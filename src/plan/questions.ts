/** What only the people of a plan can answer. */

/** Spellings that may be one person's name; only the plan's own people can say. */
export interface PersonQuestion {
  /** The spelling that is used most comes first. */
  spellings: string[];
  /** In plain words. */
  why: string;
}

/** The same of sources. */
export type SourceQuestion = PersonQuestion;
