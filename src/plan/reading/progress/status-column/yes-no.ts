/** A column whose heading asks whether the action is complete, and what its answers say. */
import type { Progress, Status } from "../../../plan";
import { bareReading } from "../bare-reading";
import { LEAVES_OPEN } from "../words/finish-words";
import { MONTH } from "../words/patterns";
import type { ProgressContext } from "../progress-context";
import { readProgress } from "../read-progress";

const FINISH =
  "complete|completed|completion|done|achieved|finished|implemented|actioned|fulfilled|embedded|complied|met|rectified|remedied|resolved|cleared|fixed|learned|learnt|signed off";
const BEFORE =
  "is|has|have|been|we|they|all|fully|now|the|this|it|action|actions|task|work|recommendation|lesson|objective|target|status|tick|if|when";
const AFTER = "it|this|yes|no|y|n|or|true|false|tick|ticked|if|status";
const ASKS = new RegExp(`^(?:(?:${BEFORE}) )*(?:${FINISH})(?: (?:${AFTER}))*$`);

/** In Wingdings "ü" and "þ" are ticks. */
const TICK = "[✓✔✅☑√üþ]";
const YES = new RegExp(`^(?:yes|y|true|${TICK})$`, "i");
const NO = /^(?:no|n|false|not yet|[✗✘❌☐□])$/i;

/** "Yes 12/5/26", "✓ 6 May": the answer and its day. */
const YES_ON = new RegExp(
  `^(?:yes|y|${TICK})[\\s,:;–—-]+(?:on )?(?:(?:\\d{1,2}(?:st|nd|rd|th)? )?(?:${MONTH})(?: '?\\d{2,4})?|\\d{1,2}[./-]\\d{1,2}(?:[./-]\\d{2,4})?)$`,
  "i",
);

/** "Yes – …", "✓ (…)": the answer before a remark. */
const YES_AND = new RegExp(`^(?:yes|y|${TICK})(?=\\s*[-–—:;,.(]\\s*\\S)`, "i");

const DAY = new RegExp(
  `\\b(?:\\d{1,2}[./-]\\d{1,2}(?:[./-]\\d{2,4})?|\\d{1,2}(?:st|nd|rd|th)? (?:${MONTH})(?: \\d{2,4})?)\\b`,
  "gi",
);

/** "4 of 9": of what was asked about, so many. */
function isPart(bare: string): boolean {
  const [, some, all] = /^(\d+) (?:of|out of) (?:the )?(\d+)$/i.exec(bare) ?? [];
  return Number(some) < Number(all);
}

/** True for "Complete?", "Completed Y/N", "Done", "Has the action been achieved?"; false for "Complete by", "Date done". */
export function asksWhetherComplete(heading: string): boolean {
  const words = heading.toLowerCase().match(/[a-z]+/g) ?? [];
  return ASKS.test(words.join(" "));
}

const ASKS_FOR_DAY = new RegExp(`^(?:date|when) (?:(?:${BEFORE}) )*(?:${FINISH})\\b(?! by\\b)`);

/** True for "Date achieved / comments": the day on which it was, with or without more to say. */
export function asksForDay(heading: string): boolean {
  return ASKS_FOR_DAY.test(heading.toLowerCase());
}

/**
 * The answer in a column that asks; null where its heading does not, or the cell says more. "No" says only that the
 * action is not complete, as the words "Not complete" do: it is open. A cross may be a tick in a box or a no, and says
 * nothing.
 */
export function answerBelow(
  heading: string | undefined,
  answer: string,
  context: ProgressContext,
): Progress | null {
  if (!asksWhetherComplete(heading ?? "")) return null;
  const bare = answer
    .trim()
    .replace(/(?<![.!\ufe0e\ufe0f])[.!\ufe0e\ufe0f]+$/, "")
    .replace(INITIALS, "")
    .trim();
  const status = statusOf(bare) ?? (isYesWithRemark(bare, context) ? "complete" : null);
  return status && bareReading(answer, status);
}

/** "Yes – on the website", but not "Yes – in draft": the remark must leave nothing open, and count nothing. */
function isYesWithRemark(answer: string, context: ProgressContext): boolean {
  const remark = YES_AND.test(answer) ? answer.replace(YES_AND, "") : "";
  if (remark === "" || LEAVES_OPEN.test(remark) || /\d/.test(remark.replace(DAY, ""))) return false;
  return readProgress(`Completed${remark}`, context).status === "complete";
}

/** "Yes - MN", "6 of 9 (TL)": who gave the answer. */
const INITIALS = /(?<=.)\s*[-–—/,(]\s*(?!NOT|NO|BUT|YET|ALL|TB[ACD]|W?IP|NA|PT)\p{Lu}{2,3}\)?$/u;

function statusOf(answer: string): Status | null {
  if (YES.test(answer) || YES_ON.test(answer)) return "complete";
  if (NO.test(answer)) return "in-progress";
  return isPart(answer) ? "partial" : null;
}

const OPEN = /^(?:(?:still |remains? |currently )?(?:open|outstanding|active)|not (?:yet )?closed)$/i;

/** "Open" or "Outstanding", the trackers' word for it: not how far it is, only that it is not finished. */
export function isWordForOpen(text: string): boolean {
  return OPEN.test(bareOf(text));
}

function bareOf(text: string): string {
  return text.replace(/(?<![.!\ufe0e\ufe0f])[.!\ufe0e\ufe0f]+$/, "").trim();
}

/** "Not implemented", "Incomplete": so far open, however much or little has been done. */
const DENIES_FINISH = new RegExp(
  `^(?:not (?:yet )?(?:been )?(?:fully )?(?:${FINISH}|delivered|closed)|in-?complete|un-?finished)$`,
  "i",
);

/** "Open", "Not implemented", and "No" to "Complete?", deny the finish and nothing else: any account of open work says more. */
export function saysOnlyOpen({ status, text }: Progress): boolean {
  const bare = bareOf(text);
  if (DENIES_FINISH.test(bare)) return status === "in-progress" || status === "not-started";
  return status === "in-progress" && (NO.test(bare) || isWordForOpen(text));
}
