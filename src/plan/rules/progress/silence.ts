/** Whether anything at all is said of how far an action is. */
import type { Action } from "../../plan";
import { standsForNothing } from "../../reading/stands-for-nothing";

/** Words about an update that is not there: "No update", "Awaiting comments". */
const NO_UPDATE =
  /^(?:no |awaiting (?:an )?)?(?:updates?|comments?|information)(?: (?:provided|received|given|available|required|needed|requested|awaited|to follow|tb[ac]))*[.?!]*$/i;

/** True where nothing is written, or only words that stand for nothing. A pointer to another action says something. */
export function isSilent({ status, progress, statusColumn, reference }: Action): boolean {
  if (status === "blank") return true;
  if (status !== "not-stated" || reference !== null) return false;
  return [progress, statusColumn].every((said) => {
    const text = said?.text.trim() ?? "";
    return said?.status === "blank" || standsForNothing(text) || NO_UPDATE.test(text);
  });
}
