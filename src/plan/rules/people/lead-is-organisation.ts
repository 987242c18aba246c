import { type ActionRule, WHO } from "../rule";

/** Names that stand for everybody, or for all of a body. A team, a service, a post or a board is none of them. */
const WHOLE =
  /^(?:all|everyone|everybody|various|(?:all|the) (?:staff|managers|schools|services|partners|partner agencies|agencies|directorates|departments|teams|members|governors|officers)|all of the above|staff|partners|partner agencies|agencies|(?:the |whole )?(?:council|trust|hospital|school|college|organisation|authority|local authority|constabulary|police|nhs|pct|ccg|icb|la)|(?:[\p{L}'’.-]+ ){1,5}(?:borough|county|city|district|town|parish|metropolitan|unitary) council|(?:[\p{L}'’.-]+ ){1,3}council|(?:[\p{L}'’.&-]+ ){1,6}(?:nhs (?:foundation )?trust|pct|ccg|clinical commissioning group|primary care trust))$/iu;

export const leadIsOrganisation: ActionRule = {
  id: "lead-is-organisation",
  title: "The lead is a whole organisation",
  severity: "suggestion",
  needs: [WHO],
  why: "Nobody can be asked how far the action is.",
  what: "Name the person or the post in it who answers for the action.",
  check: ({ leads, cells }) => {
    const [first] = leads;
    if (first === undefined || !leads.every((lead) => WHOLE.test(lead))) return null;
    return {
      at: cells.lead === undefined ? "secondLead" : "lead",
      message: `“${leads.join(", ")}” is not somebody who can be asked. Name the person or the post who answers for this action.`,
      expected: "a person or a post",
    };
  },
};
