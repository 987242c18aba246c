/** Which words decided how far an action is, and which did not. */
import { formatDay } from "../calendar";
import type { ReviewedAction } from "../overdue";
import type { Progress } from "../plan";
import { isBlank, isErrorValue } from "../reading/text";
import type { Review } from "../review";
import { STATUS_LABELS } from "../words";
import { quoted, sentence, theCell, wholeAround } from "./cell-words";
import { meaningLine } from "./meaning-line";
import { referenceLine } from "./reference-line";

/** A cell that tells how far the action is, and what was read from it. */
export interface Told {
  cell: string;
  reading: Progress;
}

/** The words that decided the status, what stands against them, and what is promised. */
export function statusLines(action: ReviewedAction, review: Review): string[] {
  const told = toldIn(action);
  if (action.reference !== null) return [referenceLine(action, action.reference, review)];
  return [...decidedBy(action, told, review), ...besides(action, told)];
}

function toldIn(action: ReviewedAction): Told[] {
  const { statusColumn, progress, cells } = action;
  return [
    ...(statusColumn === null ? [] : [{ cell: theCell(action, "status"), reading: statusColumn }]),
    ...(cells.progress === undefined ? [] : [{ cell: theCell(action, "progress"), reading: progress }]),
  ];
}

function decidedBy(action: ReviewedAction, told: readonly Told[], review: Review): string[] {
  const status = STATUS_LABELS[action.status].toLowerCase();
  if (told.length === 0 && action.cells.completedOn === undefined)
    return ["The plan has no column that tells of progress."];
  const [first, ...more] = told.filter(({ reading }) => decides(reading, action));
  if (first) {
    return [
      `It counts as ${status} because ${first.cell} says ${wordsOf(first.reading)}.${wholeAround(first.reading)}${NOT_ALL[action.status] ?? ""}`,
      ...more.map(({ cell, reading }) => sentence(`${cell} comes to the same: ${wordsOf(reading)}.`)),
      ...[first, ...more].flatMap(({ reading }) => meaningLine(reading, review)),
    ];
  }
  if (action.overUnder !== null && action.status === "complete")
    return [sentence(`It counts as complete because it stands under ${quoted(action.overUnder)}.`)];
  const isStated = action.status !== "not-stated" && action.status !== "blank";
  if (isStated && !isBlank(action.written.completedOn?.text ?? "")) return [completionLine(action, status)];
  return told.map((each) => sentence(silenceOf(each, review)));
}

function decides({ status, evidence }: Progress, action: ReviewedAction): boolean {
  return status === action.status && evidence !== null;
}

/** What a reader may take for the finish of the whole. */
const NOT_ALL: Partial<Record<ReviewedAction["status"], string>> = {
  partial: " That is not taken to mean that all of it is done.",
};

/** The words that decided, as written. */
function wordsOf({ evidence, text }: Progress): string {
  return quoted(evidence?.words ?? text);
}

function completionLine(action: ReviewedAction, status: string): string {
  const { completedOn, written } = action;
  const { value = null, text = "" } = written.completedOn ?? {};
  const says =
    completedOn !== null
      ? `gives ${formatDay(completedOn)}`
      : typeof value === "number"
        ? "gives a time that has come"
        : `says ${quoted(text)}`;
  return sentence(`It counts as ${status} because ${theCell(action, "completedOn")} ${says}.`);
}

/** What a cell says that does not tell how far the action is. */
function silenceOf({ cell, reading }: Told, { plan }: Review): string {
  const { text, finished, status } = reading;
  if (text.trim() === "") return `${cell} is blank.`;
  if (status === "blank") return `${cell} says ${quoted(text)}, which stands for nothing.`;
  if (isErrorValue(text.trim())) return `${cell} shows the error ${text.trim()}, and no words.`;
  if (plan.unexplained.some((word) => word.toLowerCase() === text.trim().toLowerCase()))
    return `${cell} says ${quoted(text)}. Only the plan's own people can say what that means; until they do, it is not stated how far the action is.`;
  const event =
    finished === null
      ? ""
      : ` ${quoted(finished.words)} tells of something finished, but not that the action is.`;
  return `${cell} says ${quoted(text)}, which does not say how far the action is.${event}`;
}

/** What is said besides, and why it did not count. */
function besides(action: ReviewedAction, told: readonly Told[]): string[] {
  const { contradiction, completedOn, status } = action;
  const lines: string[] = [];
  if (contradiction) {
    const { kept, overruled, between } = contradiction;
    const where = between
      ? `${theCell(action, between[1])} says ${quoted(overruled)}`
      : `${quoted(overruled)} is said too`;
    lines.push(
      sentence(
        `${where}, which does not go with ${quoted(kept)}. Of two that disagree the more cautious counts.`,
      ),
    );
  }
  const beside = told.filter(({ reading }) => reading.evidence !== null && !decides(reading, action));
  if (!contradiction?.between)
    lines.push(
      ...beside.map(({ cell, reading }) =>
        sentence(`${cell} says ${wordsOf(reading)} too, which does not change that.`),
      ),
    );
  lines.push(...told.flatMap((each) => aheadLines(each)));
  if (completedOn !== null && status !== "complete" && contradiction === null)
    lines.push(sentence(`${theCell(action, "completedOn")} gives ${formatDay(completedOn)}.`));
  return lines;
}

/** A finish that is promised, and work that is still to come beside a completion. */
function aheadLines({ cell, reading: { forecast, toCome } }: Told): string[] {
  return [
    ...(forecast === null
      ? []
      : [sentence(`${cell} promises a finish by ${formatDay(forecast)}; a promise is not a completion.`)]),
    ...(toCome === null
      ? []
      : [
          sentence(
            `${cell} also tells of work still to come: ${quoted(toCome.words)}. It counts as complete all the same.`,
          ),
        ]),
  ];
}
