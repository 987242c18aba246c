import { splitLeads } from "../../reading/people";
import type { Role } from "../../plan";
import { type ActionRule, WHO } from "../rule";

const MOST = 5;
/** The cell says itself who of them answers, or who only helps. */
const SAYS_WHO_LEADS = /\b(?:lead|leads|leading|overall|support|supported|supporting|assisted|with)\b/i;

/** Quiet where one is named first: in a column of their own, or as the lead in words. */
export const manyLeads: ActionRule = {
  id: "many-leads",
  title: "More than a handful of leads",
  severity: "suggestion",
  needs: [WHO],
  why: "Where many lead, nobody answers for the action alone, and each may wait for the others.",
  what: "Name the one who answers for the action first, and the others as helping.",
  check: ({ cells, written }) => {
    const at: Role = cells.lead === undefined ? "secondLead" : "lead";
    const text = written[at]?.text ?? "";
    // Each has a word at least.
    if ((text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) <= MOST) return null;
    const leads = splitLeads(text);
    return leads.length > MOST && !SAYS_WHO_LEADS.test(text)
      ? {
          at,
          message: `${leads.length} leads are named: ${leads.join(", ")}. Name first the one who answers for this action.`,
          found: `${leads.length} leads`,
          expected: "one who answers for it, and others who help",
        }
      : null;
  },
};
