/** Roles whose column people have chosen. */
import { DUE_ROLES, type Role } from "../../plan";
import type { Roles } from "./claims";

/** The column of each role that was chosen, counted from 0; null where no column is to have it. */
export type Chosen = ReadonlyMap<Role, number | null>;

/** In place of a column, so that a role that none is to have looks taken. */
const NO_COLUMN = -1;

/** The roles so far with those that were chosen, so that none of these is given to another column. */
export function holding(chosen: Chosen, roles: Roles): Roles {
  return {
    ...roles,
    ...Object.fromEntries([...chosen].map(([role, column]) => [role, column ?? NO_COLUMN])),
  };
}

/** The roles with those that were chosen as they were chosen, whatever was settled for the others. */
export function asChosen(chosen: Chosen, roles: Roles): Roles {
  const taken = new Set<number | null>([NO_COLUMN, ...chosen.values()]);
  const others = (Object.entries(roles) as [Role, number][]).filter(
    ([role, column]) => !chosen.has(role) && !taken.has(column),
  );
  const own = [...chosen].filter(([, column]) => column !== null);
  return Object.fromEntries([...others, ...own]) as Roles;
}

/** True where people have said which of its dates is which. */
export function areDatesChosen(chosen: Chosen): boolean {
  return DUE_ROLES.some((role) => chosen.has(role));
}
