/** Which row of a sheet holds the headings of its plan and which column is what, where people have chosen it. */
import { DUE_ROLES, type Role } from "./plan";
import { fold } from "./reading/text";

export interface Layout {
  /** Sheet row of the headings, counted from 1; null where it is to be found. */
  headerRow: number | null;
  /** The column of a role by its heading (as in `Plan.headings`), null where no column has it; what is left out is found. */
  columns: Readonly<Partial<Record<Role, string | null>>>;
}

/** Two roles with one column, which cannot be both; null where there are none. It may tell who leads and by when. */
export function chosenTwice(columns: Layout["columns"]): readonly [Role, Role] | null {
  const chosen = (Object.entries(columns) as [Role, string | null | undefined][]).filter(
    (choice): choice is [Role, string] => typeof choice[1] === "string",
  );
  for (const [at, [role, heading]] of chosen.entries()) {
    const twin = chosen
      .slice(at + 1)
      .find(([other, named]) => fold(named) === fold(heading) && !tellBoth(role, other));
    if (twin) return [role, twin[0]];
  }
  return null;
}

function tellBoth(one: Role, other: Role): boolean {
  return (one === "lead" && DUE_ROLES.includes(other)) || (other === "lead" && DUE_ROLES.includes(one));
}
