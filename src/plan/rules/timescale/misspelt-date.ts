import { type ActionRule, WHEN } from "../rule";
import { readAgain, sameDays, withWords } from "./read-again";

export const misspeltDate: ActionRule = {
  id: "misspelt-date",
  title: "Month is misspelt",
  severity: "suggestion",
  needs: [WHEN],
  why: "A slip in the date is the first thing that a reader of the plan sees.",
  what: "Put the spelling right.",
  check: (action, reviewed) => {
    const { timescale } = action;
    const { misspelt, text } = timescale;
    if (misspelt.length === 0) return null;
    const at = action.dueRole;
    const to =
      action.written[at]?.text === text
        ? misspelt.reduce<string | null>(
            (put, { written, meant }) => put && withWords(put, written, meant),
            text,
          )
        : null;
    const again = to === null ? null : readAgain(to, reviewed);
    return {
      at,
      message: `${misspelt.map(({ written, meant }) => `“${written}” is read as ${meant}`).join(", and ")}. Put the spelling right.`,
      found: misspelt.map(({ written }) => `“${written}”`).join(", "),
      expected: misspelt.map(({ meant }) => meant).join(", "),
      ...(to !== null &&
        again?.misspelt.length === 0 &&
        sameDays(again, timescale) && { fix: { safety: "safe", to, what: "Put the spelling right" } }),
    };
  },
};
