/** The days that a due day was moved from, as the words of a cell tell of them. */
import type { CalendarDay } from "../../calendar";
import type { Placed } from "./placed";

export interface Moves {
  moved: CalendarDay[];
  movesUnsure: boolean;
}

/** What the words of a cell tell of its old due days. */
interface Told {
  /** Those that are called old ("was 31 May"), and those that the text itself moves on, each in the order of the text. */
  old: readonly Placed[];
  replaced: readonly Placed[];
  due: readonly CalendarDay[];
}

/** "Originally 31 May", "31 May (original)": the first of all, wherever it is told. */
const FIRST_BEFORE = /(?<![a-z])(?:orig|initial)/;
const FIRST_AFTER = /^ ?[([]? ?(?:origin|initial)[a-z]*(?: date| deadline| target)? ?(?:$|[)\],;.\n-])/;
const REACH = 40;
const THEN = /^ ?then ?$/;

/**
 * What is called the original comes first, and what the text moves on follows in its order. Where two are only called
 * old, where milestones were moved, or where a year had to be assumed, neither their order nor their number is certain.
 */
export function movesIn(text: string, { old, replaced, due }: Told): Moves {
  const first = old.filter((one) => isCalledFirst(text, one));
  const others = old.filter((one) => !first.includes(one));
  const all = [...first, ...others, ...replaced];
  const isInOrder =
    first.length <= 1 &&
    others.slice(1).every(({ gap }) => THEN.test(gap)) &&
    (others.length === 0 || replaced.length === 0);
  const days = all.map(({ span }) => span.last);
  return {
    moved: due.length > 0 ? movedFrom(isInOrder ? days : days.sort(), due.at(-1)) : [],
    movesUnsure:
      all.length > 0 && (!isInOrder || due.length > 1 || all.some(({ yearAssumed }) => yearAssumed)),
  };
}

function isCalledFirst(text: string, { start, mention }: Placed): boolean {
  return (
    FIRST_BEFORE.test(text.slice(start, mention.start)) ||
    FIRST_AFTER.test(text.slice(mention.end, mention.end + REACH))
  );
}

/** Of days in the order in which they were set, those before the one that stands; set again as it was, none was moved. */
export function movedFrom(set: readonly CalendarDay[], stands: CalendarDay | undefined): CalendarDay[] {
  const all = stands === undefined ? set : [...set, stands];
  const changes = all.filter((day, at) => day !== all[at - 1]);
  return stands === undefined ? changes : changes.slice(0, -1);
}
