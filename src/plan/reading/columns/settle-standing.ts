/** Which columns tell how far an action is, once most roles are given. */
import type { Roles } from "./claims";
import { asksWhetherComplete } from "../progress";
import type { Column } from "./column";

/** A share of the work, and not of the money or of the pupils. */
const OF_WORK = /^(?:(?:PERCENT|COMPLETE|COMPLETION|DONE|FINISH|PROGRESS|ACTION|DEED|LATEST|SOFAR|work) ?)+$/;
/** An account of a few actions may say the same of each. */
const ENOUGH = 2;
const HOW_FAR = ["status", "progress"];

/** "% complete" beside "RAG": both are read, the share as what it is. */
export function besideStatus(columns: readonly Column[], roles: Roles): void {
  const [share, ...more] = columns.filter(
    ({ heading: { words }, contents }) =>
      /\bPERCENT\b/.test(words) && OF_WORK.test(words) && contents.numbers + contents.statuses > 0.5,
  );
  const column = share?.heading.column;
  if (column === undefined || more.length > 0) return;
  if (Object.entries(roles).some(([role, taken]) => taken === column && !HOW_FAR.includes(role))) return;
  const status = roles.status === column ? otherStatus(columns, roles) : roles.status;
  if (status === undefined) return;
  roles.status = status;
  roles.percent = column;
  if (roles.progress === column) delete roles.progress;
}

/** Another column that is called the status outright, and holds short words. */
function otherStatus(columns: readonly Column[], roles: Roles): number | undefined {
  const taken = Object.values(roles);
  return columns.find(
    ({ heading, contents }) =>
      !taken.includes(heading.column) &&
      contents.filled > 0 &&
      contents.meanLength < 25 &&
      heading.guesses.some(({ role, weight }) => role === "status" && weight >= 2),
  )?.heading.column;
}

/** Colours alone are no account, though their column is called “Progress”; beside a status they rate it. */
export function coloursAreStatus(columns: readonly Column[], current: readonly Column[], roles: Roles): void {
  const { status, progress } = roles;
  const account = columns.find(({ heading }) => heading.column === progress);
  if (!account || account.contents.colours < 0.8) return;
  roles.status = progress;
  roles.progress = otherAccount(current, roles) ?? status;
}

/** "Complete? (Y/N)" beside colours, which say nothing by themselves: read like the day of completion, which it stands for. */
export function answersBesideColours(columns: readonly Column[], roles: Roles): void {
  const rating = columns.find(({ heading }) => heading.column === roles.status);
  if (!rating || rating.contents.colours < 0.8) return;
  const taken = Object.values(roles);
  roles.completedOn ??= columns.find(
    ({ heading, contents }) =>
      !taken.includes(heading.column) && asksWhetherComplete(heading.folded) && contents.answers > 0.5,
  )?.heading.column;
}

/** Of the columns left, the one whose heading says most plainly that it tells of progress. */
function otherAccount(columns: readonly Column[], roles: Roles): number | undefined {
  const taken = Object.values(roles);
  const weightOf = ({ heading }: Column) =>
    heading.guesses.find(({ role }) => role === "progress")?.weight ?? 0;
  const [account] = columns
    .filter((column) => weightOf(column) >= 1.5 && column.contents.filled > 0)
    .filter(({ heading, contents }) => !taken.includes(heading.column) && contents.colours < 0.5)
    .sort((a, b) => weightOf(b) - weightOf(a));
  return account?.heading.column;
}

/** What tells the progress where no column is called so. */
export function withoutAccount(columns: readonly Column[], roles: Roles): void {
  if (roles.progress === undefined && roles.status === undefined) toldBesideItsDay(columns, roles);
  if (roles.progress === undefined) toldAtLength(columns, roles);
  if (roles.progress === undefined) toldAsEvidence(columns, roles);
  if (roles.progress === undefined && roles.status === undefined) toldAsOutcome(columns, roles);
}

/** "Date achieved / comments" where nothing else tells the progress: comments, some of which are only the day. */
function toldBesideItsDay(columns: readonly Column[], roles: Roles): void {
  const words = columns.find(({ heading }) => heading.column === roles.completedOn)?.heading.words ?? "";
  if (!/^DATE (?:COMPLETION|DONE) (?:AIM|NOTE)$/.test(words)) return;
  roles.progress = roles.completedOn;
  delete roles.completedOn;
}

/**
 * "Outcome" that is signed for, where nothing else tells how far things are: "Done", "All 12 charts redone". Unsigned it
 * may be what is hoped for.
 */
function toldAsOutcome(columns: readonly Column[], roles: Roles): void {
  const outcome = columns.find(({ heading }) => heading.column === roles.success);
  const isSigned = columns.some(
    ({ heading, contents }) => /\b(?:sign|initial)/.test(heading.folded) && contents.filled > 0,
  );
  if (outcome?.heading.words !== "AIM" || outcome.contents.accounts < 0.2 || !isSigned) return;
  roles.progress = roles.success;
  delete roles.success;
}

/**
 * Where nothing else tells the progress, a status in ever new words ("Green, now two of three held") does, and so does
 * the outcome, which is a status only beside an account.
 */
function toldAtLength(columns: readonly Column[], roles: Roles): void {
  const status = columns.find(({ heading }) => heading.column === roles.status);
  if (!status) return;
  const { filled, distinct, meanLength } = status.contents;
  const isAccount = filled > ENOUGH && distinct > 0.8 && meanLength > 20;
  if (!isAccount && status.heading.words !== "AIM") return;
  roles.progress = roles.status;
  delete roles.status;
}

/**
 * "Impact and evidence" beside no account: what came of an action is told there, where it tells how far that is. Evidence
 * by itself may only name the papers, and an impact what is hoped for.
 */
function toldAsEvidence(columns: readonly Column[], roles: Roles): void {
  const column = columns.find(
    ({ heading: { column: at, words }, contents }) =>
      at > (roles.action ?? Infinity) &&
      (at === roles.evidence || at === roles.success || !Object.values(roles).includes(at)) &&
      /\bEVIDENCE\b/.test(words) &&
      /\b(?:SUCCESS|AIM)\b/.test(words) &&
      contents.filled > 1 &&
      contents.accounts > 0.1 &&
      contents.meanLength > 15,
  )?.heading.column;
  if (column === undefined) return;
  if (roles.evidence === column) delete roles.evidence;
  if (roles.success === column) delete roles.success;
  roles.progress = column;
}
