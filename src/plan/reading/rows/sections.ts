/** Rows between the actions that head a group of them, or say something to the reader. */
import type { Role } from "../../plan";
import type { Steps } from "../../steps";
import { isDeed } from "../columns/cell-kinds";
import type { Table } from "../table/table";
import type { Grid } from "../grid";
import { isErrorValue } from "../text";
import { filledRoles, GROUPING, isFullRow, nextFilledRow, repeatsHeadings, rowTexts } from "./row-kinds";

/** Number, area, source and title: a row with more is no title. */
const MOST_TEXTS = 4;

/**
 * The words of a row that only heads a group of actions ("HIGH PRIORITY", "1.0 Transport", "Theme 2: Property") or is a
 * remark to the reader; null for any other row.
 */
export function sectionTitle(grid: Grid, table: Table, row: number, habits: Habits): string | null {
  const texts = rowTexts(grid, row);
  const title = texts.join(" ");
  // A key of colours may stand in any of the columns, and looks like an action with a lead there.
  if (COLOUR_KEY.test(title)) return title;
  if (texts.length === 0 || texts.length > MOST_TEXTS || title.length > 150) return null;
  const filled = filledRoles(grid, table, row);
  if (isNumberedSection(grid, table, row, filled, texts)) return title;
  if (texts.length > 2) return null;
  if (filled.every((role) => HEADS_A_GROUP.includes(role))) return title;
  // Below the actions a remark may reach into the next column; in the others the same words are news of an action.
  if (isNote(title) && filled.every((role) => HOLDS_REMARKS.includes(role))) return title;
  if (filled.length > 1 || texts.length > 1 || filled[0] !== "action") return null;
  const spread = grid.mergeAt(row, table.columns.action ?? -1);
  const acrossTheTable = spread !== undefined && spread.columnCount >= table.headings.size / 2;
  const inCapitals = !habits.capitals && isInCapitals(title) && !isDeed(title);
  const isBare = isBareTitle(title) && (habits.bareTitles || headsHeadings(grid, table, row));
  const namesAGroup = isBare || saysAGroup(title) || /^[\p{L}-]+$/u.test(title);
  const beforeActions = namesAGroup && headsActions(grid, table, row);
  return acrossTheTable || inCapitals || beforeActions ? title : null;
}

/** "A | ECONOMY" above "A1 | Shop fronts …", "2" above "2a", "3.0" above "3.1": the numbers of the actions below begin with the row's own. */
function isNumberedSection(
  grid: Grid,
  table: Table,
  row: number,
  filled: readonly Role[],
  texts: readonly string[],
): boolean {
  const isTitle = filled.every((role) => role === "action" || GROUPING.includes(role));
  if (!isTitle || texts.length !== filled.length || !filled.includes("number") || !filled.includes("action"))
    return false;
  const numberIn = (at: number) =>
    grid.textAt(at, table.columns.number ?? -1).replace(/(?<![.)\s])[.)\s]+$/, "");
  const own = numberIn(row).replace(/\.0$/, "");
  const below = numberIn(nextFilledRow(grid, table, row));
  return (
    below.startsWith(own) &&
    /^(?:[.\d\s-]|[a-z]$)/.test(below.slice(own.length)) &&
    !isLongerNumber(own, below)
  );
}

/** 12 only looks as if it began with 1. */
function isLongerNumber(own: string, below: string): boolean {
  return /\d$/.test(own) && /^\d/.test(below.slice(own.length));
}

/** What is usual in a table, so that it tells nothing there, or tells more. */
export interface Habits {
  /** Most actions are written in capitals: capitals make no title. */
  capitals: boolean;
  /** Now and again a row has a few words that say nothing to do, and nothing else: they are titles of sections. */
  bareTitles: boolean;
}

/** The habits of those who wrote the table. */
export function* habitsOf(grid: Grid, table: Table): Steps<Habits> {
  let actions = 0;
  let inCapitals = 0;
  let bareTitles = 0;
  for (let row = table.firstRow; row <= table.lastRow; row++) {
    yield;
    const text = grid.textAt(row, table.columns.action ?? -1);
    if (text === "") continue;
    if (isFullRow(grid, table, row)) {
      actions++;
      if (isInCapitals(text)) inCapitals++;
    } else if (isBareRow(grid, table, row) && headsActions(grid, table, row)) {
      bareTitles++;
    }
  }
  return { capitals: inCapitals > actions / 2, bareTitles: bareTitles >= 2 };
}

/** True where an action with more to it comes next, or after one more title: a theme and a part of it. */
function headsActions(grid: Grid, table: Table, row: number): boolean {
  const next = nextFilledRow(grid, table, row);
  if (isFullRow(grid, table, next)) return true;
  return isBareRow(grid, table, next) && isFullRow(grid, table, nextFilledRow(grid, table, next));
}

/** True where the headings come again below the row: it is the title of the table that they begin. */
function headsHeadings(grid: Grid, table: Table, row: number): boolean {
  return repeatsHeadings(grid, table, nextFilledRow(grid, table, row));
}

/** "Priority 2", "Improvement objective 2: Support our town centres", but not "Review objective 2". */
function saysAGroup(title: string): boolean {
  const name = NAMES_A_GROUP.exec(title)?.[0];
  return name !== undefined && !isDeed(name);
}

/** A row of a few words in the column of actions, and nothing else. */
function isBareRow(grid: Grid, table: Table, row: number): boolean {
  const [text, ...more] = rowTexts(grid, row);
  return more.length === 0 && text === grid.textAt(row, table.columns.action ?? -1) && isBareTitle(text);
}

/** "Fair recruitment": a few words that say nothing to do. */
function isBareTitle(text: string): boolean {
  return text.length <= 60 && /^[\p{Lu}\d]/u.test(text) && !isDeed(text);
}

function isInCapitals(text: string): boolean {
  return /\p{Lu}{3}/u.test(text) && text === text.toUpperCase() && !isErrorValue(text);
}

/** True where the words stand under or between the actions as a remark to the reader. */
export function isNote(text: string): boolean {
  return COLOUR_KEY.test(text) || NOTE_WORDINGS.some((wording) => wording.test(text));
}

/** The start of a line that explains colours ("RAG: Red = overdue", "G Green - on target"). */
const COLOUR_KEY = /^(?:b?rag\s*:?\s*|[rabg]\s+)?(?:[rabg]|red|amber|green|blue|black|grey)\s*[=:–-]\s/i;

const HEADS_A_GROUP: readonly Role[] = [...GROUPING, "priority"];
const HOLDS_REMARKS: readonly Role[] = [...HEADS_A_GROUP, "action", "lead"];
const NAMES_A_GROUP =
  /^(?:(?:completed|closed|outstanding|open|new|ongoing|previous) (?:actions|items|recommendations)$|(?:[a-z-]+ ){0,2}(?:priority|theme|objective|section|part|plan|goal|aim|outcome|strand|domain|standard|workstream|phase|area|recommendation)s? (?:no\.? )?(?:\d|[A-Z]\b))/i;
const NOTE_WORDINGS = [
  /^(?:notes?|n\.?b\.?|key|legend|glossary|abbreviations|\*+)\s*[:.*–-]/i,
  /^(?:this (?:version|plan) )?(?:position |correct )?as (?:at|of)\b/i,
  /^(?:(?:this (?:version|plan) )?(?:last|latest) (?:updated|reviewed|revised)\b|(?:updated|reviewed|revised)(?: on)?\s*[:\d–-])/i,
  /^(?:prepared|approved|signed|agreed|authorised|compiled|completed|checked|reviewed|adopted|ratified|produced|endorsed)(?: off)? (?:by|at)\b(?!.*\b(?:that|to)\b).{0,60}$/i,
  /^(?:page )?\d{1,3}(?: of \d{1,3})?$/i,
  /^end of (?:the )?(?:document|plan|report|table)\b/i,
  /^official(?:\b|\s*-)/i,
  // Footnotes, and the meaning of abbreviations: "¹ The 2005 response …", "[2] See …", "SLT = senior leaders".
  /^(?:[¹²³⁴⁵⁶⁷⁸⁹†‡§]|\[(?:\d{1,2}|[ivx]{1,4})\])/i,
  /^[\p{L}&/ ]{1,25} = \p{L}/u,
];
