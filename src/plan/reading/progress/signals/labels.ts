/** Names before a dash or colon, and what they make of the words after it. */
import { isHollow } from "./scope";

const AIM =
  /^(?:the )?(?:targets?|due|deadline|aims?|goals?|expected|planned|success|outcome measure|next steps?|to do|timescales?|by when|milestones?)\b/i;

/** "Training - complete" says it of the training. */
export function isLabelOfThing(text: string): boolean {
  const words = text.match(/[\w'&]+/g) ?? [];
  const telling = words.some((word) =>
    /^(?:has|have|had|is|are|was|were|been|will|to)$|(?:[a-z]{2}ed|ing)$/i.test(word),
  );
  return words.length <= 5 && (!telling || words.length === 1) && words.some((word) => !isHollow(word));
}

/** "Target: complete" says what is wanted. */
export function isLabelOfAim(text: string): boolean {
  return AIM.test(text) && text.split(" ").length <= 4;
}
