/** Which role each column has: what its heading says, weighed with what it holds and where it stands. */
import type { Role } from "../../plan";
import type { Steps } from "../../steps";
import type { Grid } from "../grid";
import { isTime } from "./cell-kinds";
import { claimOfAction, claimsOf, giveRoles, withPlace, type Roles } from "./claims";
import type { Chosen } from "./chosen";
import { columnsOf } from "./columns-of";
import type { Heading } from "./headings/headings-at";
import { withNamedActions } from "./named-actions";
import { withoutNextSteps } from "./next-steps";
import { markedStatuses } from "./marked-statuses";
import { numberedSteps } from "./numbered-steps";
import type { Column, Series } from "./column";
import { seriesOf } from "./latest";
import { settleRoles } from "./settle-roles";
import { levelTwins } from "./twins";
import { unsureRoles, type Doubt } from "./unsure-roles";

/** What several columns of marks add to how well a table is understood: as much as a status that is called so. */
const OF_MARKS = 3;

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
  const taken = withTheirSeries(new Set(chosen.values()), all);
  const free = all.filter(({ heading }) => !taken.has(heading.column));
  const marked = chosen.has("status") ? null : markedStatuses(grid, free, firstRow);
  const isOfMarks = (column: Column) => column === marked?.latest || marked?.earlier.includes(column);
  if (all.some((column) => !isOfMarks(column) && isDataItself(column))) return null;
  const columns = free.filter((column) => !isOfMarks(column));
  const series = [...seriesOf(columns), ...[marked, numberedSteps(columns)].filter((one) => one !== null)];
  const outdated = new Set(series.flatMap(({ earlier }) => earlier));
  const claims = levelTwins(
    columns
      .flatMap((column) => claimsOf(column, outdated.has(column)))
      .filter(({ role }) => !chosen.has(role)),
    columns,
  ).map((claim) => withoutNextSteps(claim, columns));
  const action = chosen.has("action") ? undefined : claimOfAction(claims, columns);
  const placed = claims.map((claim) => withPlace(claim, chosen.get("action") ?? action?.column, columns));
  const { roles, score } = giveRoles(action ? [action, ...placed] : placed, action);
  const settled = settleRoles(grid, columns, outdated, roles, firstRow, chosen);
  const isByMarks = marked !== null && !saysMore(columns, settled);
  if (isByMarks) settled.status = marked.latest.heading.column;
  return {
    columns: settled,
    earlier: earlierColumns(series, settled),
    doubts: unsureRoles(columns, settled, placed).filter(({ other }) => !taken.has(other)),
    score: score + (isByMarks ? OF_MARKS : 0),
  };
}

/** True where a status column stands beside the marks, and not only colours that nothing else explains. */
function saysMore(columns: readonly Column[], { status, progress }: Roles): boolean {
  const colours = columns.find(({ heading }) => heading.column === status)?.contents.colours ?? 0;
  return status !== undefined && (progress !== undefined || colours < 0.8);
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
