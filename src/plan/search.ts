/** Looks through the findings and the actions of a review, by how they stand and by words. */
import { actionOf } from "./finding-groups";
import { oncePerInSteps } from "./once";
import type { ReviewedAction } from "./overdue";
import { fold } from "./reading/text";
import type { Review } from "./review";
import type { Finding } from "./rules/finding";
import { finish, madeOfEach, type Steps } from "./steps";
import { type Standing, standsAt } from "./standing";

export interface Filter {
  /** Only what is of an action that stands so; null for all, and for the plan as a whole. */
  standing: Standing | null;
  /** Words that must all be there, in any order and as parts of words; "" for all. */
  words: string;
}

/** The findings that pass, in the order of the review: by their message, cell, and their action's text, leads and number. */
export function matchingFindings(review: Review, filter: Filter): Finding[] {
  const wanted = wordsOf(filter.words);
  return finish(indexedForSearch(review))
    .findings.filter(
      ({ action, text }) => stands(action?.action, filter) && has(wanted, text, action?.text ?? ""),
    )
    .map(({ finding }) => finding);
}

/** The actions that pass, in the order of the sheet: by their text, leads and number. */
export function matchingActions(review: Review, filter: Filter): ReviewedAction[] {
  const wanted = wordsOf(filter.words);
  return [...finish(indexedForSearch(review)).actions.values()]
    .filter(({ action, text }) => stands(action, filter) && has(wanted, text))
    .map(({ action }) => action);
}

interface Indexed {
  actions: ReadonlyMap<ReviewedAction, { action: ReviewedAction; text: string }>;
  findings: readonly {
    finding: Finding;
    action: { action: ReviewedAction; text: string } | undefined;
    text: string;
  }[];
}

/** The texts of a review as they are searched, folded once for each review, so that every letter typed finds its matches without delay. */
export const indexedForSearch = oncePerInSteps(function* (review: Review): Steps<Indexed> {
  const texts = yield* madeOfEach(review.actions, (action) => {
    const { number, leads, action: text } = action;
    return [action, { action, text: foldForSearch([number, text, ...leads].join("\n")) }] as const;
  });
  const actions = new Map(texts);
  const findings = yield* madeOfEach(review.findings, (finding) => {
    const action = actionOf(review, finding);
    return {
      finding,
      action: action === null ? undefined : actions.get(action),
      text: foldForSearch(`${finding.cell}\n${finding.message}`),
    };
  });
  return { actions, findings };
});

function stands(action: ReviewedAction | undefined, { standing }: Filter): boolean {
  return standing === null || (action !== undefined && standsAt(action, standing));
}

function has(wanted: readonly string[], ...texts: string[]): boolean {
  return wanted.every((word) => texts.some((text) => text.includes(word)));
}

function wordsOf(words: string): string[] {
  return foldForSearch(words).split(" ").filter(Boolean);
}

/** Whoever types "Sian" or a straight apostrophe finds "Siân" and “it’s”. */
function foldForSearch(text: string): string {
  return fold(text)
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .normalize("NFD")
    .replace(/\p{M}+/gu, "");
}
