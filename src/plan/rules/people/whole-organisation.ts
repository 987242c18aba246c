/** Tells names of whole organisations, and words for everybody, from names of people, posts and teams. */
import { fold } from "../../reading/text";

/** "all": everybody; "nobody": no one in particular; "organisation": a body with many people in it. */
export type Crowd = "all" | "nobody" | "organisation";

const MANY =
  "staff|everyone|teams|services|departments|directorates|divisions|managers|directors|officers|leads|members|councillors|" +
  "trustees|teachers|schools|colleges|academies|settings|practices|wards|trusts|agencies|partners|providers|organisations|" +
  "employees|colleagues|stakeholders|parties|sites|homes|governors|heads of (?:service|department|year)|service areas";
const ALL = new RegExp(
  `^(?:all|everyone|everybody|whole (?:school|council|trust)|(?:all )?staff|(?:all|each|every) (?:of )?(?:the )?(?:\\p{L}+ )?(?:${MANY}))$`,
  "u",
);
const NOBODY =
  /^(?:various|several|multiple|many|partners|partner agencies|partner organisations|agencies|management|schools)$/;
const ORGANISATION = new RegExp(
  "^(?:the )?(?:" +
    [
      "council|school|college|academy|trust|local authority|authority|organisation|company|pct|ccg|icb|nhs",
      "(?:\\S+ ){0,4}(?:borough|county|city|town|district|parish|metropolitan|unitary) council",
      "(?:\\S+ ){0,5}(?:nhs(?: foundation)?|foundation|academy|academies|primary care|hospitals?) trust",
      "(?:\\S+ ){0,3}(?:clinical commissioning group|integrated care board)",
      "(?:\\S+ ){1,3}(?:pct|ccg|icb)",
      "(?:\\S+ ){0,2}(?:police|constabulary)",
      "(?:\\S+ ){0,3}(?:fire (?:and|&) rescue service|ambulance service)",
    ].join("|") +
    ")$",
);
/** "School council" and "Transport police liaison" are parts of a body; so is a council of people. */
const PART =
  /\b(?:youth|children'?s|young|pupils?|students?|staff|tenants'?|residents'?|team|head|lead|chief)\b/;

/** What the whole of the name is, where that is nobody who could answer alone; null where it may be. */
export function crowdIn(lead: string): Crowd | null {
  const name = fold(lead).replace(/[’‘]/g, "'").replace(/\.$/, "");
  if (name.length > 90) return null;
  if (ALL.test(name)) return /^all (?:saints|souls|hallows|age|party)\b/.test(name) ? null : "all";
  if (NOBODY.test(name)) return "nobody";
  return ORGANISATION.test(name) && !PART.test(name) ? "organisation" : null;
}
