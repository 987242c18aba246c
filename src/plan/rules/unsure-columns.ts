/** About the plan as a whole: a column that could be read in two ways, so that the reader can say which is meant. */
import type { Plan } from "../plan";
import type { Finding } from "./rule";

/** A suggestion for each column that was hard to tell. */
export function unsureColumns({ unsureColumns: unsure, headerRow }: Plan): Finding[] {
  return unsure.map(({ column, why }) => ({
    rule: "unsure-column",
    severity: "suggestion",
    row: headerRow,
    cell: `${column}${headerRow}`,
    message: `${why} If that is wrong, give the two columns plainer headings in row ${headerRow}.`,
  }));
}
