/** Which role each column has: what its heading says, weighed with what it holds and where it stands. */
import type { Role } from "../../plan";
import type { Steps } from "../../steps";
import type { Grid } from "../grid";
import { isTime } from "./cell-kinds";
import { claimOfAction, claimsOf, giveRoles, withPlace, type Roles } from "./claims";
import type { Chosen } from "./chosen";
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

/**
 * Each column gets at most one role and each role at most one column; null where the row is of data, not of headings.
 * What was chosen is as chosen, and the rest is settled without it.
 */
export function* assignRoles(
  grid: Grid,
  headings: readonly Heading[],
  firstRow: number,
  chosen: Chosen = new Map(),
): Steps<AssignedRoles | null> {
  const all = withNamedActions(yield* columnsOf(grid, headings, firstRow));
  if (all.some(isDataItself)) return null;
  const taken = withTheirSeries(new Set(chosen.values()), all);
  const columns = all.filter(({ heading }) => !taken.has(heading.column));
  const series = seriesOf(columns);
  const outdated = new Set(series.flatMap(({ earlier }) => earlier));
  const claims = levelTwins(
    columns
      .flatMap((column) => claimsOf(column, outdated.has(column)))
      .filter(({ role }) => !chosen.has(role)),
    columns,
  );
  const action = chosen.has("action") ? undefined : claimOfAction(claims, columns);
  const placed = claims.map((claim) => withPlace(claim, chosen.get("action") ?? action?.column, columns));
  const { roles, score } = giveRoles(action ? [action, ...placed] : placed, action);
  const settled = settleRoles(grid, columns, roles, firstRow, chosen);
  return {
    columns: settled,
    earlier: earlierColumns(series, settled),
    doubts: unsureRoles(columns, settled, placed).filter(({ other }) => !taken.has(other)),
    score,
  };
}

/** Where one of several updates is chosen, the others are its past or its future, and nothing else. */
function withTheirSeries(chosen: ReadonlySet<number | null>, columns: readonly Column[]) {
  const series = chosen.size === 0 ? [] : seriesOf(columns);
  const numbers = series.map(({ latest, earlier }) =>
    [latest, ...earlier].map(({ heading }) => heading.column),
  );
  return new Set([...chosen, ...numbers.filter((group) => group.some((one) => chosen.has(one))).flat()]);
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
