/**
 * What stands around words that could be a time. "May" and "2012" say a time only among words that speak of
 * times ("by May", "during 2012", "April/May"), not in "staff may need" or "the Education Act 2012".
 */
import { isCapital, type Folded } from "./fold";
import { MONTH, ORDINAL } from "./pieces";

/** Words after which a time is expected. */
const LEADING = new Set(
  (
    "by in on during until till to from before after since between end beginning start early mid middle late of for at " +
    "and or then again next each every this throughout across within through per over no than around about circa approx " +
    "approximately commencing starting beginning ending due date deadline target timescale review reviewed complete " +
    "completed completion completing ongoing annually quarterly monthly termly yearly weekly regularly continuous " +
    "final draft interim year years fy financial academic school term now was originally original revised extended " +
    "immediately timeline term-time latest earliest post prior beyond when via the is pre"
  ).split(" "),
);

/** Words before which a time can end. */
const TRAILING = new Set(
  (
    "and or to until till then subject if when where once with for from by in at as on after before following onwards " +
    "onward ongoing annually quarterly monthly termly yearly weekly each every tbc tbd tba latest earliest thereafter " +
    "depending dependent pending provided but revised extended now was originally completed complete achieved deadline " +
    "target start end final draft review reviewed due through inclusive"
  ).split(" "),
);

/** Gatherings that are named by their month: "the June Board meeting". */
const GATHERINGS = new Set(
  (
    "board meeting meetings committee council cabinet audit audits review conference agm inspection governors " +
    "executive forum panel session deadline report newsletter update target data return training inset assembly " +
    "governing agm fgb elections cycle"
  ).split(" "),
);

const BREAK = /[,;:()[\]\n/&+>→.*"|=•·?!-]/;

function wordEndingAt(text: string, end: number): string {
  return /[a-z]+$/.exec(text.slice(Math.max(0, end - 20), end))?.[0] ?? "";
}

function wordStartingAt(text: string, start: number): string {
  return /^[a-z]+/.exec(text.slice(start, start + 20))?.[0] ?? "";
}

function skipSpaceBack(text: string, at: number): number {
  return text[at - 1] === " " ? at - 1 : at;
}

function skipSpace(text: string, at: number): number {
  return text[at] === " " ? at + 1 : at;
}

/** True where a time can begin here: at the start, after a mark, or after a word such as "by". */
export function opensHere(text: string, start: number): boolean {
  const at = skipSpaceBack(text, start);
  return at === 0 || BREAK.test(text[at - 1]!) || LEADING.has(wordEndingAt(text, at));
}

/** True where a time can end here: at the end, before a mark, or before a word such as "and". */
export function closesHere(text: string, end: number): boolean {
  const at = skipSpace(text, end);
  return at >= text.length || BREAK.test(text[at]!) || TRAILING.has(wordStartingAt(text, at));
}

/** True where a month here names a gathering: "by the June Board". */
export function namesGathering(text: string, end: number): boolean {
  return GATHERINGS.has(wordStartingAt(text, skipSpace(text, end)));
}

/** True where initials follow a month, as those of the body that meets then: "July SMT". */
export function initialsFollow({ source, origin }: Folded, end: number): boolean {
  return (
    /^ ?[A-Z&]{2,6}(?![A-Za-z])/.test(source.slice(origin[end] ?? source.length)) && /[a-z]/.test(source)
  );
}

/** True where the word before says that a time follows ("by", "in"), so that a mark is not enough. */
export function ledIn(text: string, start: number): boolean {
  return LEADING.has(wordEndingAt(text, skipSpaceBack(text, start)));
}

/**
 * True where a bare year may stand. Stricter than other times, because years stand in titles and the names
 * of laws: a mark before it counts only at the start or after a word that speaks of times.
 */
export function yearOpensHere(text: string, start: number): boolean {
  let at = skipSpaceBack(text, start);
  while (at > 0 && /[-:,;()/&+. ]/.test(text[at - 1]!)) at -= 1;
  if (at === 0 || text[at - 1] === "\n" || ANOTHER_YEAR.test(text.slice(Math.max(0, at - 8), at)))
    return true;
  if (NUMBERED_PART.test(text.slice(Math.max(0, at - 16), at))) return true;
  if (OTHERS.test(text.slice(Math.max(0, at - 24), at))) return true;
  if (/^ for /.test(text.slice(start + 4)) && DATED_FOR.test(text.slice(Math.max(0, at - 48), at)))
    return true;
  const word = wordEndingAt(text, at);
  if (word === "of") return PART_OF.test(text.slice(Math.max(0, at - 24), at));
  return LEADING.has(word) && !NOT_BEFORE_YEARS.has(word);
}

const ANOTHER_YEAR = /(?:^|[^\d])\d{4}(?: ?[/-] ?\d\d)?$/;

/** "Year 3 (2012/13)", "Phase 2: 2013". */
const NUMBERED_PART =
  /(?:^|[^a-z])(?:years?|yrs?|phases?|stages?|tranches?) ?(?:\d{1,2}(?: ?[-&] ?\d{1,2})?|one|two|three|four|five)$/;

/** "First 50 by March 2012, remainder 2013", "the others in 2013". */
const OTHERS = /[,;:.)(\n-] ?(?:and )?(?:the )?(?:rest|remainder|remaining|balance|others?)(?: [a-z]+)?$/;

/** "March 2012 for phase 1, 2013 for the rest". */
const DATED_FOR = /\d for [^,;\n]{1,40}$/;

const PART_OF =
  /(?:^|[^a-z])(?:end|close|beginning|start|middle|half|part|course|rest|remainder|year|early|late|mid) of$/;

/** Words that lead in other times, but before a year more often speak of a thing: "the draft 2012 budget". */
const NOT_BEFORE_YEARS = new Set("for of the per each every final draft was is at on post".split(" "));

/** Words that number what they stand before: "Phase 2 May 2011" does not name the second of May. */
const LABEL =
  /(?:^|[^a-z])(?:phases?|stages?|sections?|sect|actions?|options?|parts?|steps?|levels?|tiers?|(?<![a-z] )(?:groups?|sites?|schools?|homes?|buildings?|clinics?|stations?|depots?)|rounds?|waves?|appendix|items?|no|nos|numbers?|recs?|recommendations?|objectives?|priority|versions?|vol|volumes?|units?|modules?|cohorts?|weeks?|wks?|(?<![a-z] )days?|rooms?|chapters?|schedules?|bands?|grades?|wards?|(?<![a-z] )teams?|zones?|blocks?|floors?|paras?|paragraphs?|clauses?|standards?|outcomes?|points?|pages?|pp?|v|refs?|kpis?|years?|key stages?|ks|workstreams?|strands?|themes?|goals?|tranches?|lots?|annex|question|q|minute|si)[ .:]{0,2}$/;

/** True where the number that starts here is the number of something. */
export function isLabelled(text: string, start: number): boolean {
  return LABEL.test(text.slice(Math.max(0, start - 20), start));
}

/** True where digits follow that are no year: "31 May 201", "31 May 20 11", "31 March 2011/12". */
export function endsInOtherDigits(text: string, end: number): boolean {
  return OTHER_DIGITS.test(text.slice(end, end + 24));
}

const OTHER_DIGITS = new RegExp(
  `^(?:\\d|[ ,]{0,2}[-/.']?\\d{3}(?!%| [a-z])|(?<=\\d)[/-]\\d\\d?(?![\\d./-]|${ORDINAL}| ?${MONTH})| \\d\\d?(?:$|[. ]+\\d))`,
);

/** True where words follow that two digits before them could count: "31 May 12 staff", not "May 12 second draft". */
export function countsWhatFollows(folded: Folded, end: number): boolean {
  const { text } = folded;
  const [, first = "", second = ""] = /^ ([a-z]+)(?:[ -]([a-z]+))?/.exec(text.slice(end, end + 40)) ?? [];
  if (first === "" || closesHere(text, end) || isCapital(folded, end + 1)) return false;
  return [first, second].some((word) => COUNTABLE.test(word));
}

const COUNTABLE = /^(?:[a-z]*[^s]s|staff|people|children|new|more|of)$/;
