/** Reads what the timescale cell of an action means. */
import type { CalendarDay } from "../../calendar";
import { type Conventions, USUAL_CONVENTIONS } from "../../conventions";
import type { Timescale } from "../../plan";
import type { CellValue } from "../../sheet";
import { isErrorValue } from "../text";
import { readDateCell } from "./date-cell";
import { dueDays, type DueDays } from "./due-days";
import { findRelative } from "./durations";
import { allExplained } from "./explained";
import { asWritten, fold, type Folded } from "./fold";
import { joinMentions } from "./joins";
import type { Mention } from "./mention";
import type { NoSuchDay } from "./no-such-day";
import { otherWords } from "./other-words";
import { placeYears } from "./place-years";
import { plainKind } from "./plain-words";
import { readBy, type Deciding } from "./read-by";
import { findRepeat, type FoundRepeat } from "./repeats";
import { scan } from "./scan";
import { leavesPartOpen, unconfirmedIn } from "./unconfirmed";

export interface TimescaleContext {
  /** Where a missing year is counted from: the plan's own date. */
  planDay: CalendarDay;
  /** The plan's start (publication or approval), when known: relative periods count from it. */
  startDay: CalendarDay | null;
  date1904: boolean;
  /** What the plan's people have agreed of terms and years; the usual ones unless given. */
  conventions?: Conventions;
}

/** Reads one timescale cell. Never throws. */
export function readTimescale(
  cell: { value: CellValue; numberFormat: string },
  context: TimescaleContext,
): Timescale {
  const { value, numberFormat } = cell;
  if (typeof value === "number") {
    const read = readDateCell(value, numberFormat, context.date1904);
    if (read === null) return timescale(String(value), "unclear");
    const { text, due, assumed } = read;
    return timescale(text, "date", { due: [due], assumed, readBy: [{ form: "date-cell", words: text }] });
  }
  const text = String(value).trim();
  if (typeof value === "boolean" || isErrorValue(text)) return timescale(text, "unclear");
  return readWords(text, context);
}

function timescale(text: string, kind: Timescale["kind"], more: Partial<Timescale> = {}): Timescale {
  return {
    text,
    kind,
    due: [],
    repeats: null,
    moved: [],
    movesUnsure: false,
    assumed: [],
    yearAssumed: false,
    noSuchDay: null,
    misspelt: [],
    readBy: [],
    ...more,
  };
}

function readWords(text: string, context: TimescaleContext): Timescale {
  const { planDay, startDay, conventions = USUAL_CONVENTIONS } = context;
  const folded = fold(text);
  if (folded.text.trim() === "") return timescale(text, "blank");
  const { mentions, vague, unclear, noSuchDay } = scan(folded, planDay, conventions);
  const joined = joinMentions(folded, mentions);
  const placed = placeYears(joined, planDay, "text");
  const days = placed && dueDays(folded.text, placed, planDay);
  const understood = joined.every((one) => one.understood) && allExplained(folded.text, vague, mentions);
  if (unclear || !understood || days === null)
    return timescale(text, "unclear", { noSuchDay: noSuchDay && written(noSuchDay, folded) });
  const others = otherWords(folded, mentions);
  const by = (...words: Deciding[]) => readBy({ from: folded, words: mentions }, { from: others, words });
  if (days.due.length > 0 && leavesPartOpen(others.text)) return timescale(text, "unclear");
  const repeat = findRepeat(others.text);
  if (days.due.length > 0 && !isAnchor(days, repeat, others.text)) {
    const { due, moved, movesUnsure, yearAssumed } = days;
    const misspelt = slipsIn(folded, mentions);
    const assumed = [...days.assumed, ...unconfirmedIn(others.text), ...misspelt.map(readAs)];
    const repeats = repeat?.firm ? repeat : null;
    return timescale(text, "date", {
      due,
      moved,
      movesUnsure,
      yearAssumed,
      assumed,
      misspelt,
      repeats: repeats?.repeats ?? null,
      readBy: by(...(repeats?.words ?? [])),
    });
  }
  if (repeat || days.every) {
    const { repeats = "annually", words = [] } = repeat ?? {};
    return timescale(text, "recurring", { repeats, readBy: by(...words) });
  }
  if (days.offset) return timescale(text, "relative", { readBy: by() });
  const relative = findRelative(others.text, startDay);
  if (relative) {
    const { due, assumed, words } = relative;
    return timescale(text, "relative", { due, assumed, readBy: by(...words) });
  }
  const plain = plainKind(others.text, days);
  return plain ? timescale(text, plain.kind, { readBy: by(plain) }) : timescale(text, "unclear");
}

function written({ start, end, lastOfMonth }: NoSuchDay, folded: Folded): Timescale["noSuchDay"] {
  const words = asWritten(folded, start, end);
  return { words: folded.source.slice(words.start, words.end).trim(), lastOfMonth };
}

/** True where the times only say when in its round an action comes: "August annually", "every March". */
function isAnchor(days: DueDays, repeat: FoundRepeat | null, others: string): boolean {
  if (days.every) return true;
  return (
    repeat?.firm === true &&
    days.yearAssumed &&
    !days.yearWritten &&
    !/(?<![a-z])(?:then|thereafter)(?![a-z])/.test(others)
  );
}

function slipsIn(folded: Folded, mentions: readonly Mention[]): Timescale["misspelt"] {
  const read = folded.slips.filter(({ start }) =>
    mentions.some((mention) => mention.start <= start && start < mention.end),
  );
  return read.map(({ written, meant }) => ({
    written,
    meant: `${meant[0]!.toUpperCase()}${meant.slice(1)}`,
  }));
}

function readAs({ written, meant }: Timescale["misspelt"][number]): string {
  return `“${written}” is read as ${meant}.`;
}
