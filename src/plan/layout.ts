/** Which row of a sheet holds the headings of its plan and which column is what, where people have chosen it. */
import type { Role } from "./plan";

export interface Layout {
  /** Sheet row of the headings, counted from 1; null where it is to be found. */
  headerRow: number | null;
  /** The column of a role by its heading (as in `Plan.headings`), null where no column has it; what is left out is found. */
  columns: Readonly<Partial<Record<Role, string | null>>>;
}
