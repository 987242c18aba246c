import { ADVERB, FINISHED, type Pattern, phrase } from "./patterns";

const RECORDED =
  "(?:marked|recorded|shown|showing|reported|listed|logged|flagged|entered|noted|classed|rated|described|stated|given|put down|closed)";
const WRONGLY = "wrongly|incorrectly|mistakenly|erroneously|prematurely|inaccurately";
const IN_ERROR = `in error|by mistake|too (?:early|soon)|${WRONGLY}`;
const WAS_WRONG =
  "(?:an error|a mistake|incorrect|not correct|wrong|premature|not the case|inaccurate|not accurate)";

/** A completion that is taken back in the same breath is none: the action is open. */
export const RETRACTED: readonly Pattern[] = [
  // "marked complete in error", "completed status was entered by mistake"
  {
    says: "in-progress",
    ofWhole: true,
    words: phrase(
      `(?:${RECORDED} (?:as |to be )*)?(?:${ADVERB} )?(?:${FINISHED}|completion)(?: [\\w']+){0,5}? (?:${IN_ERROR})`,
    ),
  },
  // "wrongly shown as completed", "shown incorrectly as done"
  {
    says: "in-progress",
    ofWhole: true,
    words: phrase(
      `(?:(?:${WRONGLY}) ${RECORDED}|${RECORDED} (?:${WRONGLY}|in error|by mistake))(?: (?:as|to be|been|being))*(?: ${ADVERB})? (?:${FINISHED})`,
    ),
  },
  // "Completed. This was incorrect.", "shown as complete, which is not the case"
  { says: "in-progress", ofWhole: true, words: phrase(`(?:this|that|which|it) (?:is|was) ${WAS_WRONG}`) },
  // "cannot be signed off"
  {
    says: "in-progress",
    ofWhole: true,
    words: phrase(
      `(?:cannot|can not|can't|could not) be (?:${RECORDED}|signed off)(?: as)?(?: ${FINISHED})?`,
    ),
  },
  // "was complete until staff left"
  { says: "in-progress", ofWhole: true, words: phrase(`was (?:\\w+ )?(?:${FINISHED}|in place) until`) },
  // "no longer complete"
  {
    says: "in-progress",
    words: phrase(`no longer(?: (?:${ADVERB}|considered|regarded as|be|been))* (?:${FINISHED})`),
  },
  // "recorded as complete but not done": what follows decides
  {
    says: "aside",
    words: phrase(
      `${RECORDED} (?:as |to be )*(?:${ADVERB} )?(?:${FINISHED})(?=(?: [\\w']+){0,5}?,? (?:but|though|although|however|yet|when)\\b[^.;]*(?:\\bnot\\b|n't\\b|\\bnever\\b|\\bno\\b|\\bnothing\\b|\\bstill\\b|\\bre-?opened\\b|\\breverted\\b|\\blapsed\\b))`,
    ),
  },
];
