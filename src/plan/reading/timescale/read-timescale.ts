/** Reads what the timescale cell of an action means. */
import type { CalendarDay } from "../../calendar";
import type { Timescale } from "../../plan";
import type { CellValue } from "../../sheet";
import { readDateCell } from "./date-cell";
import { dueDays, type DueDays } from "./due-days";
import { findRelative } from "./durations";
import { fold, type Folded } from "./fold";
import { joinMentions } from "./joins";
import { placeYears, type Placed } from "./place-years";
import { plainKind } from "./plain-words";
import { findRepeat, type FoundRepeat } from "./repeats";
import { scan } from "./scan";
import { unconfirmedIn } from "./unconfirmed";

export interface TimescaleContext {
  /** Where a missing year is counted from: the plan's own date. */
  planDay: CalendarDay;
  /** The plan's start (publication or approval), when known: relative periods count from it. */
  startDay: CalendarDay | null;
  date1904: boolean;
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
    return timescale(read.text, "date", { due: [read.due], assumed: read.assumed });
  }
  const text = String(value).trim();
  if (typeof value === "boolean" || ERROR_VALUE.test(text)) return timescale(text, "unclear");
  return readWords(text, context);
}

const ERROR_VALUE = /^#(?:[A-Z]+[/!?]?)+[A-Z0-9?!]*$/;

function timescale(text: string, kind: Timescale["kind"], more: Partial<Timescale> = {}): Timescale {
  return { text, kind, due: [], repeats: null, original: null, assumed: [], yearAssumed: false, ...more };
}

function readWords(text: string, { planDay, startDay }: TimescaleContext): Timescale {
  const folded = fold(text);
  if (folded.text.trim() === "") return timescale(text, "blank");
  const { mentions, unclear } = scan(folded, planDay);
  const joined = joinMentions(folded, mentions);
  const placed = placeYears(joined, planDay, "text");
  const days = placed && dueDays(folded.text, placed, planDay);
  if (unclear.length > 0 || joined.some(({ understood }) => !understood) || days === null) {
    return timescale(text, "unclear");
  }
  const others = withoutMentions(folded.text, placed ?? []);
  const repeat = findRepeat(others);
  if (days.due.length > 0 && !isAnchor(days, repeat, others)) {
    const { due, original, yearAssumed } = days;
    const assumed = [...days.assumed, ...unconfirmedIn(others), ...slipsIn(folded, placed ?? [])];
    return timescale(text, "date", {
      due,
      original,
      yearAssumed,
      assumed,
      repeats: repeat?.firm ? repeat.repeats : null,
    });
  }
  if (repeat || days.every) return timescale(text, "recurring", { repeats: repeat?.repeats ?? "annually" });
  if (days.offset) return timescale(text, "relative");
  const relative = findRelative(others, startDay);
  if (relative) return timescale(text, "relative", relative);
  return timescale(text, plainKind(others, days.doneOn) ?? "unclear");
}

/** True where the times only say when in its round an action comes: "August annually", "every March". */
function isAnchor(days: DueDays, repeat: FoundRepeat | null, others: string): boolean {
  if (days.every) return true;
  return repeat?.firm === true && days.yearAssumed && !/(?<![a-z])(?:then|thereafter)(?![a-z])/.test(others);
}

/** The text with each time, as one mark, so that its words are not read twice. */
function withoutMentions(text: string, placed: readonly Placed[]): string {
  const pieces: string[] = [];
  let done = 0;
  for (const { mention } of placed) {
    pieces.push(text.slice(done, mention.start), "*");
    done = mention.end;
  }
  return pieces.join("") + text.slice(done);
}

function slipsIn(folded: Folded, placed: readonly Placed[]): string[] {
  const read = folded.slips.filter(({ start }) =>
    placed.some(({ mention }) => mention.start <= start && start < mention.end),
  );
  return read.map(
    ({ written, meant }) => `“${written}” is read as ${meant[0]!.toUpperCase()}${meant.slice(1)}.`,
  );
}
