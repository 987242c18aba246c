import type { Form } from "../mention";
import { MONTH } from "../pieces";

/** "2011 - June", "2012: March / June": a year that stands over the months after it, in a shape not agreed. */
export const yearFirst: Form = {
  pattern: new RegExp(`(?<![a-z\\d£$#/.-])\\d{4} ?[-:(]? ?${MONTH}(?![ ,/.-]{0,2}'?\\d)`, "g"),
  read: (match, { text }) =>
    YEAR_IS_TAKEN.test(text.slice(Math.max(0, match.index - 12), match.index)) ? null : "unclear",
};

const YEAR_IS_TAKEN = new RegExp(`(?:^|[^a-z])${MONTH}[ ,/.-]{0,3}$`);
