/** Of what the second of two joined words speaks: "Complete/ongoing", "Not begun (now superseded)". */
import type { Claim } from "../words/claims";
import type { Scope } from "./scope";
import type { Segment } from "./segments";
import type { Signal } from "./signals";

/** The scope of the last word where the next is joined to it, and null where it is not. */
export function scopeAfter(last: Signal | undefined, claim: Claim, segment: Segment): Scope | null {
  if (!last) return null;
  const between = segment.text.slice(last.end - segment.start, claim.start);
  if (isReason(claim, segment, last, between) || isHowItGoes(claim, segment, last, between))
    return last.scope;
  return /^\s*(?:well\s*|\w+ly\s*)?(?:\/|,?\s*(?:and|but)(?: (?:now|then|currently))?)\s*$/i.test(between)
    ? last.scope
    : null;
}

/** "Ongoing, on target", "70% complete, delayed by frost": how well the same thing goes; not "ongoing, delayed start". */
function isHowItGoes({ says, end }: Claim, { text }: Segment, last: Signal, between: string): boolean {
  if (!/^\s*,\s*$/.test(between) || !["in-progress", "partial"].includes(last.says)) return false;
  const ends = /^\s*(?:$|[,;(]|(?:by|due|until|because|owing|pending)\b)/i;
  return says === "on-target" || (says === "delayed" && ends.test(text.slice(end)));
}

/** "Not begun (now superseded)", and not "Not begun, cancelled sessions to be held again". */
function isReason({ says, end }: Claim, { text }: Segment, last: Signal, between: string): boolean {
  return (
    says === "dropped" &&
    last.says === "not-started" &&
    /^\s*[,(]\s*(?:(?:now|since|as|because|it|this|is|was|has|been|action)\s+)*$/i.test(between) &&
    /^\s*(?:$|[),.;]|(?:by|since|as|because|due|following|after|from|in)\b)/i.test(text.slice(end))
  );
}
