/** A time in brackets that only says more closely, or in other words, which time is meant before them. */
import type { Span } from "./mention";
import type { Placed } from "./placed";

const OPENS = /^ ?[([] ?(?:(?:by|in|on|the|i\.?e\.?|approx\.?|before) )*$/;
const CLOSES = /^ ?[)\]]/;

/**
 * The narrower of two times, where one stands alone in brackets behind the other and lies within it, or the other
 * way round: "summer 2023 (July)", "31 March 2012 (2011/12)". Null where they are two times.
 */
export function narrowerOf(before: Placed, one: Placed, text: string): Placed | null {
  const alone = one.bracketed && !before.bracketed && OPENS.test(one.gap);
  const { start, end } = one.mention;
  const closes = CLOSES.test(text.slice(end, end + 2)) || text.slice(start, end).includes(")");
  if (!alone || !closes) return null;
  if (contains(before.span, one.span)) return one;
  return contains(one.span, before.span) ? before : null;
}

function contains(outer: Span, inner: Span): boolean {
  return outer.first <= inner.first && inner.last <= outer.last;
}
