/** A column of percentages beside the status column: which of the two tells how far an action is. */
import type { Contradiction, Progress, Role } from "../../../plan";
import { isStatedStatus } from "../weighing/caution";
import { saysOnlyOpen } from "./yes-no";

export interface ToldByColumn {
  reading: Progress;
  /** The column that says so, and where the other says something else. */
  role: Role;
  contradiction: Contradiction | null;
}

/** Colours of what is open, in every rule that plans go by. */
const OPEN_COLOUR = /^\W*(?:b?rag\W+)?(?:red|amber|r|a|r ?[-/] ?a|a ?[-/] ?r|a ?[-/] ?g)\b/i;

/**
 * A share says how much is done, and a status how well it goes: the status stands, and the share where there is none or
 * only "in progress". Where one of them says that all is done and the other not, or that a part is and the other nothing,
 * they disagree. So it is with an account, which may stand in the place of the status.
 */
export function withPercentage(
  status: Progress | null,
  share: Progress | null,
  role: Role = "status",
): ToldByColumn | null {
  const byStatus = status && { reading: status, role, contradiction: null };
  if (!share || !isStatedStatus(share.status)) return byStatus;
  const byShare = { reading: share, role: "percent" as const, contradiction: null };
  if (!status || status.status === "blank") return byShare;
  if (!isStatedStatus(status.status)) {
    const isOpen = share.status === "complete" && OPEN_COLOUR.test(status.text);
    return isOpen ? against(status, role, share, "percent") : byShare;
  }
  if (status.status === "complete") {
    return share.status === "complete" ? byStatus : against(share, "percent", status, role);
  }
  const disagree =
    share.status === "complete"
      ? status.status !== "dropped"
      : share.status === "partial" && status.status === "not-started";
  if (disagree) return against(status, role, share, "percent");
  const saysMore = share.status === "partial" || saysOnlyOpen(status);
  return status.status === "in-progress" && saysMore ? byShare : byStatus;
}

function against(reading: Progress, role: Role, other: Progress, otherRole: Role): ToldByColumn {
  const words = ({ evidence, text }: Progress) => evidence?.words ?? text.trim();
  const between = [role, otherRole] as const;
  return { reading, role, contradiction: { kept: words(reading), overruled: words(other), between } };
}
