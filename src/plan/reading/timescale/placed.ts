/** A time of which it is known when it is. */
import type { Joined } from "./joins";
import type { Role } from "./lead-words";
import type { Span } from "./mention";

export interface Placed extends Joined {
  span: Span;
  yearAssumed: boolean;
  assumed: string[];
}

/** Times that tell of what has happened, or of another thing than the work. */
export const TELLS: ReadonlySet<Role> = new Set<Role>(["aside", "past", "told", "done"]);

/** The year of a paper or of what has happened says nothing of the year in which something is due. */
export function lendsYear({ role }: Joined): boolean {
  return !TELLS.has(role);
}
