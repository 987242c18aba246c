/** Whether anything at all is said of how far an action is. */
import type { Action, Progress } from "../../plan";
import { standsForNothing } from "../../reading/action/stands-for-nothing";

/** Words about an update that is not there: "No update", "Awaiting comments". */
const NO_UPDATE =
  /^(?:no |awaiting (?:an )?)?(?:updates?|comments?|information)(?: (?:provided|received|given|available|required|needed|requested|awaited|to follow|tb[ac]))*[.?!]*$/i;

/** True where nothing is written, or only words that stand for nothing. A pointer to another action says something. */
export function isSilent({ status, progress, statusColumn, reference }: Action): boolean {
  if (status === "blank") return true;
  if (status !== "not-stated" || reference !== null) return false;
  return [progress, statusColumn].every((said) => said === null || saysNothing(said));
}

/** True where the status only says what the date says, "Overdue", and the account beside it says nothing. */
export function isOnlyCalledLate({ status, progress, statusColumn, reference, cells }: Action): boolean {
  if (status !== "delayed" || reference !== null || cells.progress === undefined) return false;
  return saysNothing(progress) && ONLY_LATE.test(statusColumn?.text.trim() ?? "");
}

const ONLY_LATE = /^(?:overdue|late|past (?:due|deadline))[.!]?$/i;

function saysNothing({ status, text }: Progress): boolean {
  return status === "blank" || standsForNothing(text) || NO_UPDATE.test(text.trim());
}
