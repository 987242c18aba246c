import { FINISHED, type Meaning, type Pattern, phrase } from "./patterns";

const PERCENT = "\\d{1,3}(?:\\.\\d+)? ?(?:%|per ?cent)";
const ABOUT = "(?:approx\\w*\\.?|about|around|circa|over|c\\.?|at|now|currently|overall)";

/** What a share of the whole work says: all, some or none of it is finished. */
export function meaningOfPercent(percent: number): Meaning {
  if (percent > 100) return "aside";
  if (percent === 100) return "complete";
  return percent === 0 ? "not-started" : "partial";
}

const says = (words: string): Meaning => meaningOfPercent(Number(/\d+(?:\.\d+)?/.exec(words)?.[0] ?? 101));

/** A percentage alone or beside a word for the work; "90% coverage" and "75% of responses" say nothing. */
export const PERCENTAGES: readonly Pattern[] = [
  { says, words: new RegExp(`^(?:${ABOUT}\\s+)*${PERCENT}\\s*$`, "gi") },
  // "% complete: 60"
  { says, words: phrase(`(?:%|per ?cent(?:age)?) (?:${FINISHED})[ :=-]*\\d{1,3}(?! ?/)`) },
  // "80% complete", "80% of the work is done"
  {
    says,
    words: phrase(
      `${PERCENT} (?:of (?:the |all |this )?(?:work|actions?|project|tasks?|programme) )?(?:(?:is|are|has|have|now|been) )*(?:${FINISHED})`,
    ),
  },
  // "80% through", "60% of the way there"
  { says, words: phrase(`${PERCENT} (?:of the way )?(?:through|there)(?= *(?:$|[,;.)]))`) },
  // "completed: 75%", "completed by 45% of staff"
  { says, words: phrase(`(?:${FINISHED})[ :,(-]+(?:by |for |to |in |at )?(?:${ABOUT} )?${PERCENT}`) },
  // "45% of staff have completed"
  {
    says,
    words: phrase(
      `${PERCENT} of (?:[\\w']+ ){1,6}?(?:have|has|had) (?:now |all |been |fully )*(?:${FINISHED})`,
    ),
  },
];
