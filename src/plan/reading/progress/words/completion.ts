import { FINISHED, type Pattern, phrase, SETTLED } from "./patterns";

/** Words that say the work, or a thing, is finished. Whether it is the whole work is decided by scope.ts. */
export const COMPLETIONS: readonly Pattern[] = [
  { says: "complete", words: phrase(FINISHED) },
  // "Recommendation fully met", "Target exceeded"; never "met with", "met by March"
  {
    says: "complete",
    words: phrase(
      "(?<=\\b(?:requirement|objective|recommendation|action)s?(?: (?:has|have|been|fully|now|all|is|are|was|were))* )met(?! with)|(?<=^(?:(?:the|our|all|both) )?targets?(?: (?:has|have|been|fully|now|all|was|were))* )(?:met|exceeded|surpassed)(?! (?:with|by|before|until))|fully met|^met(?:(?: in full)?$| and (?:maintained|sustained|exceeded|surpassed|embedded))",
    ),
  },
  { says: "complete", bareOnly: true, words: phrase(SETTLED) },
];
