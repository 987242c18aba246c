/** Columns that say one thing of several times ("Q1 update | Q2 update", "Previous RAG | Current RAG"): the latest counts. */
import type { Role } from "../../plan";
import type { Column, Series } from "./column";
import { isOnlyPeriod, type Heading } from "./headings/headings-at";
import { isPlainlyRevised, isRevision, placesOf, standsForAll } from "./revisions";

const REPEATED: readonly Role[] = ["progress", "status", "dueRevised"];

/** The subjects that several columns tell of. */
export function seriesOf(columns: readonly Column[]): Series[] {
  const groups = new Map<string, Column[]>();
  for (const column of columns) {
    const subject = subjectOf(column.heading);
    if (subject !== null) groups.set(subject, [...(groups.get(subject) ?? []), column]);
  }
  // "Jan | Feb | Mar update": those that only name the month belong to those that say of what, unless these say something
  // else of the same month ("Q1 | Q2 | Q3 | RAG Q3").
  const unnamed = groups.get("");
  const named = [...groups.values()].find(
    (group) => group !== unnamed && group[0]?.heading.period && !tellOfOneTime(group, unnamed ?? []),
  );
  if (unnamed && named) {
    named.push(...unnamed);
    groups.delete("");
  }
  return [...groups.values()].flatMap((group) => {
    const [latest, ...earlier] = newestFirst(withoutStrangers(group));
    return latest && earlier.length > 0 ? [{ latest, earlier }] : [];
  });
}

function tellOfOneTime(some: readonly Column[], others: readonly Column[]): boolean {
  const timeOf = ({ heading: { period } }: Column) => JSON.stringify(period);
  return some.some((one) => others.some((other) => timeOf(one) === timeOf(other)));
}

/** What a heading is about, whatever the time it speaks of; null where that is nothing that changes with time. */
function subjectOf(heading: Heading): string | null {
  if (isOnlyPeriod(heading)) return "";
  const role = heading.guesses[0]?.role;
  if (role === undefined || !REPEATED.includes(role)) return null;
  if (isRevision(heading)) return role;
  return `${role} ${heading.words.replace(/\b(?:LATEST|PREVIOUS|ORIGINAL|SECOND|at|on|in) ?/g, "").trim()}`;
}

/**
 * "Progress | Achievements" mean the same, but are no series: only one of a series may say nothing of its time, unless it
 * is plain all the same ("Revised date | New date").
 */
function withoutStrangers(group: readonly Column[]): Column[] {
  const isTimed = ({ heading }: Column) =>
    heading.period !== null || /\b(?:LATEST|PREVIOUS|SECOND)\b/.test(heading.words);
  const alike = group.filter((column) => !standsForAll(column, group));
  const wordings = new Set(alike.filter((column) => !isTimed(column)).map(({ heading }) => heading.folded));
  if (wordings.size <= 1) return alike;
  return alike.filter((column) => isTimed(column) || isPlainlyRevised(column.heading));
}

/**
 * By words first ("current" over "previous"), then by the periods that the headings name, else the right-most, for new
 * columns are added on the right. An entirely blank column gives way: it waits for an update that has not come. Of
 * revisions, which may be few in a long plan, each action has its own last.
 */
function newestFirst(group: readonly Column[]): Column[] {
  const inOrder = [...group].sort((a, b) => a.heading.column - b.heading.column);
  const yearsTold = inOrder.every(({ heading }) => typeof heading.period?.absolute === "number");
  const places = inOrder.every(({ heading }) => isRevision(heading)) ? placesOf(inOrder) : null;
  const backwards = !yearsTold && places === null && runsBackwards(inOrder);
  const rank = ({ heading, contents }: Column) => [
    isRevision(heading) || contents.filled > 0 ? 1 : 0,
    /\bLATEST\b/.test(heading.words) ? 1 : /\bPREVIOUS\b/.test(heading.words) ? -1 : 0,
    yearsTold ? (heading.period?.absolute ?? 0) : (places?.get(heading.column) ?? 0),
    (backwards ? -1 : 1) * heading.column,
  ];
  const isBlankSeries = inOrder.every(
    ({ heading, contents }) => contents.filled === 0 && !isRevision(heading),
  );
  if (isBlankSeries) return inOrder;
  return inOrder.sort((a, b) => {
    const [first, second] = [rank(a), rank(b)];
    const at = first.findIndex((value, index) => value !== second[index]);
    return at === -1 ? 0 : (second[at] ?? 0) - (first[at] ?? 0);
  });
}

/** "Mar | Feb | Jan" runs backwards, "Nov | Dec | Jan" does not: without years, each step is the shorter way round. */
function runsBackwards(inOrder: readonly Column[]): boolean {
  let steps = 0;
  inOrder.forEach(({ heading }, index) => {
    const before = inOrder[index - 1]?.heading.period;
    if (!before || !heading.period || before.within === heading.period.within) return;
    steps += (heading.period.within - before.within + 12) % 12 <= 6 ? 1 : -1;
  });
  return steps < 0;
}
