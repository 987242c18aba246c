/** Reads what has been agreed of terms and years from what people type, and says of each field what is wrong with it. */
import { type DayOfYear, MONTH_NAMES } from "../calendar";
import { CONVENTIONS_SHAPE } from "./conventions-shape";
import type { Settings } from "./settings";

/** What has been agreed, in the shape that is kept; while it is typed, with texts that are no days yet. */
export type AgreedConventions = Settings["conventions"];

export interface ConventionsTyped {
  /** As they are to be kept; null where something is wrong. */
  conventions: AgreedConventions | null;
  /** What a field must be, in words, by its path ("usualTermEnds.autumn", "termEnds.0"). */
  wrong: ReadonlyMap<string, string>;
}

/** Days of the year may be short or in small letters, last days of terms in any order; blank ones do not count. */
export function readConventions(typed: AgreedConventions): ConventionsTyped {
  const { autumn, spring, summer } = typed.usualTermEnds;
  const { termEnds, wrong } = readTermEnds(typed.termEnds);
  const read = CONVENTIONS_SHAPE.safeParse({
    ...typed,
    termEnds: termEnds.sort(),
    usualTermEnds: { autumn: dayOfYear(autumn), spring: dayOfYear(spring), summer: dayOfYear(summer) },
    financialYearStarts: dayOfYear(typed.financialYearStarts),
    academicYearEnds: dayOfYear(typed.academicYearEnds),
  });
  for (const { path, message } of read.error?.issues ?? []) wrong.set(path.join("."), message);
  return { conventions: wrong.size === 0 ? (read.data ?? null) : null, wrong };
}

/** The last days that can stand together, and what is wrong with each other one. */
function readTermEnds(typed: readonly string[]) {
  const termEnds: string[] = [];
  const wrong = new Map<string, string>();
  typed.forEach((day, index) => {
    if (day === "") return;
    const read = CONVENTIONS_SHAPE.shape.termEnds.safeParse([...termEnds, day]);
    if (read.success) termEnds.push(day);
    else wrong.set(`termEnds.${index}`, read.error.issues[0]?.message ?? "");
  });
  return { termEnds, wrong };
}

/** "1st april" and "1 Apr" as "1 April"; what is no such words stays as it is. */
function dayOfYear(typed: string): DayOfYear {
  const [, day, word = ""] = /^\s*(\d{1,2})(?:st|nd|rd|th)?\s+([a-z]{3,})\s*$/i.exec(typed) ?? [];
  const month = MONTH_NAMES.find((name) => name.toLowerCase().startsWith(word.toLowerCase()));
  return day === undefined || month === undefined ? typed : `${Number(day)} ${month}`;
}
