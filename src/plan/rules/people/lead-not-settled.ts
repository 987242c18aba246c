import { type ActionRule, isClosed, WHO } from "../rule";

const NOBODY_YET =
  /^(?:tb[acd]|to be (?:agreed|advised|allocated|appointed|assigned|confirmed|decided|determined)|(?:post |currently )?vacan(?:t|cy)(?: post)?|(?:not )?(?:yet )?(?:known|appointed|agreed|assigned|allocated)|unknown|unassigned|unallocated)$/i;

/** Where the cell is blank, “No lead” tells that. */
export const leadNotSettled: ActionRule = {
  id: "lead-not-settled",
  title: "The lead is still to be named",
  severity: "warning",
  needs: [WHO],
  why: "Until somebody is named nobody answers for the action, though its cell is filled.",
  what: "Name the person or post who answers for the action meanwhile.",
  check: (action) => {
    const { leads, cells } = action;
    if (leads.length === 0 || !leads.every((lead) => NOBODY_YET.test(lead)) || isClosed(action)) return null;
    return {
      at: cells.lead === undefined ? "secondLead" : "lead",
      message: `“${leads.join(", ")}” names nobody who answers for this action. Say who does meanwhile.`,
      expected: "the person or post who answers for it",
    };
  },
};
