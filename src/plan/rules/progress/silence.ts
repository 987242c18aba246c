/** Whether anything at all is said of how far an action is. */
import type { Action } from "../../plan";

/** Words that stand where progress should be and are none: "TBC", "N/A", "No update". */
const NO_WORDS_OF_WORK =
  /^(?:n ?\/? ?a|not applicable|none|nil|tb[acd]|to be (?:advised|agreed|confirmed|updated)|(?:not known|unknown)|(?:no |awaiting (?:an )?)?(?:updates?|comments?|information)(?: (?:provided|received|given|available|required|needed|requested|awaited|to follow|tb[ac]))*|[?.…\s]+)[.?!]*$/i;

/** True where nothing is written, or only words that stand for nothing. A pointer to another action says something. */
export function isSilent({ status, progress, statusColumn, reference }: Action): boolean {
  if (status === "blank") return true;
  if (status !== "not-stated" || reference !== null) return false;
  return [progress, statusColumn].every((said) => {
    const text = said?.text.trim() ?? "";
    return said?.status === "blank" || text === "" || NO_WORDS_OF_WORK.test(text);
  });
}
