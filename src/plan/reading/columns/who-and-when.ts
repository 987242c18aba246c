/** Plans with one column for two things: "Responsible officer and target date". */
import type { Role } from "../../plan";
import type { Roles } from "./claims";
import type { Column } from "./column";

/** A heading says a role outright. */
const OUTRIGHT = 2;

/** Where no column tells who, or none tells when, the other may tell both: it is called a lead's, and holds more than days. */
export function whoAndWhen(columns: readonly Column[], roles: Roles): void {
  const who = roles.lead;
  const when = roles.due ?? roles.dueOriginal ?? roles.dueRevised;
  if (who !== undefined && when !== undefined) return;
  const taken = Object.values(roles);
  const both = columns.find(({ heading, contents }) => {
    const isCalled = (role: Role) =>
      heading.guesses.some((guess) => guess.role === role && guess.weight >= OUTRIGHT);
    const isFree = who === undefined && when === undefined && !taken.includes(heading.column);
    const tellsWhen = contents.timescales > (isCalled("due") ? 0 : 0.5);
    const tellsWho = isCalled("lead") && contents.times <= 0.5;
    return (isFree || heading.column === (who ?? when)) && tellsWho && tellsWhen;
  });
  if (both === undefined) return;
  roles.lead ??= both.heading.column;
  if (when === undefined) roles.due = both.heading.column;
}
