/** Which role each column has: what its heading says, weighed with what it holds and where it stands. */
import type { Role } from "../../plan";
import type { Grid } from "../grid";
import { isTime } from "./cell-kinds";
import { claimOfAction, claimsOf, giveRoles, withPlace, type Roles } from "./claims";
import { columnsOf } from "./columns-of";
import type { Heading } from "./headings-at";
import { withNamedActions } from "./named-actions";
import { seriesOf, type Column, type Series } from "./latest";
import { settleRoles } from "./settle-roles";
import { levelTwins } from "./twins";
import { unsureRoles, type Doubt } from "./unsure-roles";

export interface AssignedRoles {
  columns: Roles;
  /** For a role that a series of columns tells of: the columns before its own, the newest first. */
  earlier: Partial<Record<Role, number[]>>;
  /** Where another column could have the role as well. */
  doubts: Doubt[];
  /** How well the columns are understood, all together. */
  score: number;
}

/** Each column gets at most one role and each role at most one column; null where the row is of data, not of headings. */
export function assignRoles(
  grid: Grid,
  headings: readonly Heading[],
  firstRow: number,
): AssignedRoles | null {
  const columns = withNamedActions(columnsOf(grid, headings, firstRow));
  if (columns.some(isDataItself)) return null;
  const series = seriesOf(columns);
  const outdated = new Set(series.flatMap(({ earlier }) => earlier));
  const claims = levelTwins(
    columns.flatMap((column) => claimsOf(column, outdated.has(column))),
    columns,
  );
  const action = claimOfAction(claims, columns);
  const placed = claims.map((claim) => withPlace(claim, action?.column, columns));
  const { roles, score } = giveRoles(action ? [action, ...placed] : placed, action);
  const settled = settleRoles(grid, columns, roles, firstRow);
  return {
    columns: settled,
    earlier: earlierColumns(series, settled),
    doubts: unsureRoles(columns, settled, placed),
    score,
  };
}

/** A time above more times is the first of them, and no heading. */
function isDataItself({ heading, contents }: Column): boolean {
  return contents.times > 0.5 && isTime(heading.folded) && /\d|ongoing|immediate|asap/.test(heading.folded);
}

/** What was current before tells nothing of now; what was told in an earlier month stands until something newer is told. */
function earlierColumns(series: readonly Series[], roles: Roles): AssignedRoles["earlier"] {
  const taken = new Set(Object.values(roles));
  const earlier: AssignedRoles["earlier"] = {};
  for (const role of ["progress", "status", "due", "dueRevised"] as const) {
    const own = series.find(({ latest }) => latest.heading.column === roles[role]);
    const columns = own?.earlier
      .filter(({ heading }) => !/\bPREVIOUS\b/.test(heading.words) && !taken.has(heading.column))
      .map(({ heading }) => heading.column);
    if (columns && columns.length > 0) earlier[role] = columns;
  }
  return earlier;
}
