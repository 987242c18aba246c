/** Splits an account that grew by dated entries ("July 2011: …") and puts the latest first. */
import type { CalendarDay } from "../../calendar";
import { matchesOf } from "../matches";
import { firstDayTold, passedDay } from "./days-told";
import type { DaysContext } from "./progress-context";
import { MONTH } from "./words/patterns";

export interface Entry {
  /** What the entry says, and where that begins in the account. */
  text: string;
  start: number;
  /** The day of the entry; null for what stands before the first label, or where the label's day can't be read. */
  day: CalendarDay | null;
  /** True where the label gives no year. */
  yearAssumed: boolean;
}

const DAY_LABEL = `(?:(?:\\d{1,2}(?:st|nd|rd|th)? ?)?(?:${MONTH})[ ,.'-]*(?:\\d{4}|\\d{2})?|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}|\\d{4}-\\d\\d-\\d\\d|q[1-4](?: ?\\d{4}(?:[/-]\\d{2,4})?)?)`;
const INTRO =
  "(?:(?:latest |progress |further )?(?:update|updated|position|progress|status|as at|as of)[ :,-]*(?:as at|as of|on|at|for)?[ :-]*)?";

/** A label at the start of a line or sentence, or after a stroke between spaces, closed by a colon, a dash, a bracket or its own line. */
const LABEL = new RegExp(
  `(?<=(?:^|[\\r\\n.;!?)]|\\s[/|]|[•▪●*])[\\s•▪●*-]{0,50})${INTRO}(?:[(\\[]\\s*(${DAY_LABEL})(?: update)?\\s*[)\\]]\\s*[:-]?|(${DAY_LABEL})(?: (?:update|position|progress))?(?:\\s*:|\\s+-|-(?=\\s)|\\s*[\\r\\n]))`,
  "gi",
);

/** "… survey done Dec 2024: …"; never "by Dec 2024: …". */
const LABEL_IN_LINE = new RegExp(
  `(?<=[\\w)]\\s)(?<!\\b(?:in|by|on|at|of|for|to|from|until|till|since|before|after|during|and|or|the|end|early|mid|late|date|due|target|deadline|review|next|is|was)\\s)(?<!\\d\\s)((?:${MONTH}) \\d{4}|\\d{1,2}[/.]\\d{1,2}[/.]\\d{4})\\s*:(?=\\s)`,
  "gi",
);

/** The entries of a plain text, latest first. Between entries of one day the later in the text goes first. */
export function readEntries(text: string, context: DaysContext): Entry[] {
  const labels = findLabels(text);
  const firstLabel = labels[0]?.index ?? text.length;
  const entries: Entry[] = labels.map((label, index) => {
    const start = label.index + label[0].length;
    const until = labels[index + 1]?.index ?? text.length;
    return { text: text.slice(start, until), start, ...dayOfLabel(label[1] ?? label[2] ?? "", context) };
  });
  entries.unshift({ text: text.slice(0, firstLabel), start: 0, day: null, yearAssumed: false });
  return entries.filter((entry) => entry.text.trim() !== "").sort(latestFirst);
}

/** Rows joined over a page break lose their line ends: after a first dated label others count in mid-line too. */
function findLabels(text: string): RegExpExecArray[] {
  const labels = matchesOf(LABEL, text);
  const first = labels[0];
  if (!first || text.slice(0, first.index).trim() !== "" || !/\d{4}\s*:$/.test(first[0])) return labels;
  const further = matchesOf(LABEL_IN_LINE, text).filter(
    ({ index }) => !labels.some((label) => index >= label.index && index < label.index + label[0].length),
  );
  return [...labels, ...further].sort((a, b) => a.index - b.index);
}

function latestFirst(a: Entry, b: Entry): number {
  const byDay = (b.day ?? "").localeCompare(a.day ?? "");
  return byDay !== 0 ? byDay : b.start - a.start;
}

function dayOfLabel(label: string, context: DaysContext): Pick<Entry, "day" | "yearAssumed"> {
  const told = firstDayTold(label, context);
  if (told) return { day: passedDay(told, context.updatedOn), yearAssumed: told.yearAssumed };
  const quarter = /^q([1-4])/i.exec(label)?.[1];
  return { day: quarter === undefined ? null : `0000-0${quarter}-01`, yearAssumed: true };
}
