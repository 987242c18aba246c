import type { Form } from "../mention";
import { MONTH } from "../pieces";

/** "half term", "Christmas term", "October half-term 2011": no day is agreed for these. */
export const halfTerm: Form = {
  name: "half-term",
  pattern: new RegExp(
    `(?<![a-z\\d])(?<!each |every )(?:(?:${MONTH}|autumn|spring|summer) )?(?:half[ -]?|easter |christmas |michaelmas |lent )terms?(?![a-z])(?: \\d{4}(?!\\d))?`,
    "g",
  ),
  read: () => "unclear",
};
