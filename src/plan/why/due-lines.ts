/** What was read of the time by which an action is to be done. */
import { daysBetween, formatDay } from "../calendar";
import type { Action, Role, TimescaleKind } from "../plan";
import { isErrorValue } from "../reading/text";
import { countOf, listed } from "../words";
import { quoted, sentence, theCell } from "./cell-words";

/** The days that were read from its cell, what was assumed, and the day that it was moved from. */
export function dueLines(action: Action): string[] {
  const { timescale, cells, dueRole } = action;
  if (cells[dueRole] === undefined) return ["The plan has no column that says by when."];
  return [
    timescale.due.length > 0 ? daysLine(action) : sentence(withoutDay(action)),
    ...timescale.assumed.map((each) => `Assumed: ${each}`),
    ...movedLine(action),
  ];
}

/** Forms that name one day, so that nothing had to be settled about which day of a longer time is meant. */
const NAMES_A_DAY = /day|feast|date-cell/;

function daysLine(action: Action): string {
  const { text, due, readBy, repeats } = action.timescale;
  const [first = "", ...more] = due.map(formatDay);
  const cell = theCell(action, action.dueRole);
  const again = repeats === null ? "" : " It comes round again after that.";
  if (more.length > 0) {
    const days = `${countOf(due.length, "day")} are read from it: ${listed([first, ...more])}`;
    return sentence(`${cell} says ${quoted(text)}. ${days}. The last one counts.${again}`);
  }
  if (text === first) return sentence(`${cell} is ${first}.${again}`);
  const isLast = readBy.length > 0 && !readBy.some(({ form }) => NAMES_A_DAY.test(form));
  const why = isLast && action.timescale.kind === "date" ? ", the last day that the words allow" : "";
  return sentence(`${cell} says ${quoted(text)}, which is read as ${first}${why}.${again}`);
}

function withoutDay(action: Action): string {
  const { text, kind, noSuchDay } = action.timescale;
  const cell = theCell(action, action.dueRole);
  if (kind === "blank") return `${cell} is blank.`;
  if (isErrorValue(text)) return `${cell} shows the error ${text}, and no date.`;
  const impossible = noSuchDay && `: there is no ${noSuchDay.words}`;
  return `${cell} says ${quoted(text)}, ${impossible ? `which is no date${impossible}` : MEANT[kind]}.`;
}

/** What a timescale without a due day says. */
const MEANT: Readonly<Record<Exclude<TimescaleKind, "blank">, string>> = {
  date: "which is a date",
  recurring: "which comes round again and again",
  relative: "which counts from a day that is not known here",
  immediate: "which means at once",
  ongoing: "which has no end",
  done: "which only says that it is finished",
  unset: "which sets no date yet",
  unclear: "in which no date is certain",
};

function movedLine(action: Action): string[] {
  const { moved, movesUnsure, due } = action.timescale;
  const [original] = moved;
  const now = due.at(-1);
  if (movesUnsure) return ["It is not certain from which day the date was moved."];
  if (original === undefined) return [];
  const first = `The date was ${formatDay(original)} at first${placeOfOriginal(action)}.`;
  const times = moved.length > 1 ? `, ${countOf(moved.length, "time")} in all` : "";
  if (now === undefined || now === original) return [first];
  const days = countOf(Math.abs(daysBetween(original, now)), "day");
  return [
    `${first} It has been ${now > original ? "moved on" : "brought forward"} by ${days}${times}; the new one counts.`,
  ];
}

/** The cell of the original date, where that is another one. */
function placeOfOriginal({ cells, written, dueRole }: Action): string {
  const role: Role = "dueOriginal";
  const holdsDate = dueRole !== role && /\d/.test(written[role]?.text ?? "");
  return holdsDate && cells[role] !== undefined ? ` (${cells[role]})` : "";
}
