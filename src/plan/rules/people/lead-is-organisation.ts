import type { Role } from "../../plan";
import { areInitials } from "../../reading/people/offices";
import { type ActionRule, WHO } from "../rule";
import { type Crowd, crowdIn } from "./whole-organisation";

const WHAT_IT_IS: Record<Crowd, string> = {
  all: "means everybody, so nobody answers for this alone. Name the person or post who does.",
  nobody: "names nobody in particular. Name the person or post who answers for this.",
  organisation: "is a whole organisation. Name the person or post in it who answers for this.",
};

const NAMES_PART = /\p{L} ?\((?!tb[acd]\b|TB[ACD]\b|lead\b)[^()]*\p{Lu}\p{L}/u;

/** Quiet where anybody else is named beside it, and where a plan that leads by initials could mean a person. */
export const leadIsOrganisation: ActionRule = {
  id: "lead-is-organisation",
  title: "The lead is a whole organisation",
  severity: "suggestion",
  needs: [WHO],
  why: "A committee cannot ask an organisation, or everybody, how far the action is.",
  what: "Name the person or post who answers for the action.",
  check: ({ leads, cells, written }, { actions }) => {
    const [first] = leads;
    const crowds = leads.map(crowdIn);
    const [crowd] = crowds;
    if (first === undefined || !crowd || crowds.includes(null)) return null;
    const others = () => actions.flatMap((action) => action.leads).filter((lead) => crowdIn(lead) === null);
    if (leads.some(areInitials) && others().some(areInitials)) return null;
    // "Council (Housing)" names the part of it
    if ([written.lead, written.secondLead].some((cell) => NAMES_PART.test(cell?.text ?? ""))) return null;
    const at: Role = (written.lead?.text ?? "") === "" && cells.secondLead ? "secondLead" : "lead";
    const named = leads.map((lead) => `“${lead}”`).join(", ");
    return {
      at,
      message:
        leads.length === 1
          ? `${named} ${WHAT_IT_IS[crowd]}`
          : `${named}: nobody is named in any of them. Name the person or post who answers for this.`,
      expected: "a person, a post or a team",
    };
  },
};
