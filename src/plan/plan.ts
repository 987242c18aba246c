/** The words of the field: a plan is a list of actions, each with a timescale and progress. */
import type { CalendarDay } from "./calendar";
import type { PersonQuestion, SourceQuestion } from "./questions";
import type { CellValue } from "./sheet";

/** What a column of the plan holds. */
export const ROLES = [
  "number",
  "area",
  "source",
  "action",
  "lead",
  "secondLead",
  "start",
  "due",
  "dueOriginal",
  "dueRevised",
  "progress",
  "status",
  "percent",
  "completedOn",
  "evidence",
  "success",
  "priority",
  "cost",
] as const;
export type Role = (typeof ROLES)[number];

/** The roles of columns of due dates. */
export const DUE_ROLES: readonly Role[] = ["due", "dueOriginal", "dueRevised"];

/** Column letters by role, for the roles that the plan has. */
export type Columns = Partial<Record<Role, string>>;

/** Cell addresses ("G28") by role. */
export type CellsByRole = Partial<Record<Role, string>>;

/** How a timescale was meant, from the most to the least certain; the first that fits stands. */
export type TimescaleKind =
  "date" | "recurring" | "relative" | "immediate" | "ongoing" | "done" | "unset" | "blank" | "unclear";

/** How often a recurring action comes round; "regularly" where the words do not say. */
export type Repeat =
  | "daily"
  | "weekly"
  | "fortnightly"
  | "monthly"
  | "every-two-months"
  | "quarterly"
  | "half-termly"
  | "termly"
  | "six-monthly"
  | "annually"
  | "every-two-years"
  | "regularly";

/** What read a part of a timescale: the written form or kind of words, and the words as written. */
export interface ReadBy {
  form: string;
  words: string;
}

export interface Timescale {
  /** The words of the cell, as written (a date cell in words: "31 May 2011"). */
  text: string;
  kind: TimescaleKind;
  /** Due days, ascending, without repeats; more than one are milestones. */
  due: CalendarDay[];
  repeats: Repeat | null;
  /**
   * The due days that it was moved from, in the order in which they were set, where its words or the plan's columns tell
   * of them: so often was it moved, and the first is the original. None is the same as the one set after it.
   */
  moved: CalendarDay[];
  /**
   * True where one of those days or their order is not certain (an assumed year, a column that cannot be read, milestones
   * of which one was moved): then it cannot be said how often it was moved, nor from when.
   */
  movesUnsure: boolean;
  /** What had to be assumed to read it, each in words; empty when nothing was. */
  assumed: string[];
  /** True where a due day rests on an assumed year: such a day makes no action overdue by itself. */
  yearAssumed: boolean;
  /**
   * Where it is unclear because a day that it names does not exist ("31 June 2011"): those words as written, and the
   * last day of the month that they name. Null where they give no year, and for anything else.
   */
  noSuchDay: { words: string; lastOfMonth: CalendarDay } | null;
  /** Words of a time that were read as another, which was meant: “Agust” as August. */
  misspelt: { written: string; meant: string }[];
  /** What read it, in the order of the text; empty where nothing could. */
  readBy: ReadBy[];
}

/** From the most to the least finished, the ways in which progress can be stated. */
export const STATUSES = [
  "complete",
  "partial",
  "on-target",
  "in-progress",
  "delayed",
  "not-started",
  "dropped",
  "not-stated",
  "blank",
] as const;
export type Status = (typeof STATUSES)[number];

/** Where two different things are said of the same action. */
export interface Contradiction {
  /** The words that stand, and the more hopeful ones that do not, as written. */
  kept: string;
  overruled: string;
  /** The columns in which they stand, in this order; null where the text of one cell says both. */
  between: readonly [Role, Role] | null;
}

/** Words of a cell, and where they stand in its text: `text.slice(start, end)` is `words`. */
export interface Evidence {
  words: string;
  start: number;
  end: number;
}

/** What a progress or status cell says. */
export interface Progress {
  text: string;
  status: Status;
  /** The words of the cell that decided the status; null where none did. */
  evidence: Evidence | null;
  /** The day by which the text itself promises to finish, where that is not the due day. */
  forecast: CalendarDay | null;
  contradiction: Contradiction | null;
  /** False where it only tells of a part, of the past or of what follows: a status beside it may stand all the same. */
  speaksForWhole: boolean;
  /** Where nothing states a status: words that tell of a finished event or product, with nothing left open. */
  finished: Evidence | null;
  /** Words that tell of work of the action still to come, also where it says that it is complete, or a status beside it does. */
  toCome: Evidence | null;
}

export interface Reference {
  /** What is pointed to, as written ("Action 6", "above"). */
  words: string;
  /** The rows of the actions that it points to; none where there is no such action. */
  rows: number[];
}

/** What is written for a role. */
export interface Written {
  /** As it stands, without spaces around it; joined where a page break or several rows have cut it. */
  text: string;
  /** The value of the cell where that one cell holds all of it; null where several rows do, or the text goes on from above. */
  value: CellValue | null;
  /** The number format of the cell in which it begins. */
  numberFormat: string;
}

/** A deadline that the words of an action name. */
export interface NamedDeadline {
  /** As written ("by June 2011"). */
  words: string;
  /** The last day that they allow. */
  day: CalendarDay;
  /** True where they name a month and no day. */
  isMonth: boolean;
}

export interface Action {
  /** First sheet row of the action, and all the rows that were joined into it, counted from 1 as Excel does. */
  row: number;
  rows: number[];
  number: string;
  area: string;
  sources: string[];
  action: string;
  deadlinesNamed: NamedDeadline[];
  leads: string[];
  /** The day on which it begins, where the start column gives one day for certain. */
  start: CalendarDay | null;
  timescale: Timescale;
  /** The column that its timescale is read from: of several due dates the one that stands. */
  dueRole: Role;
  /** The account of progress, and what a separate short status column says where the plan has one. */
  progress: Progress;
  statusColumn: Progress | null;
  /** Where the action stands, from all that its cells say of it. */
  status: Status;
  /** Where two of its cells, or two parts of one, say different things of the same action. */
  contradiction: Contradiction | null;
  /** The day that the column for it says it was completed on, still to come or not; null where it names no certain day. */
  completedOn: CalendarDay | null;
  /**
   * Of an action that comes round again, the latest day, up to that of the update, that its account gives for an update
   * or for what was done; null where that is not sure.
   */
  lastToldOn: CalendarDay | null;
  /**
   * The title of its section, where that says that all below it are over ("Completed actions") and nothing else is stated
   * of the action; else null.
   */
  overUnder: string | null;
  /** Where its progress only points to another action's ("See response to Action 6"). */
  reference: Reference | null;
  /** True where one of its rows does not show. */
  hidden: boolean;
  /** The cell that holds each role's text; actions that share a merged cell name the same one. */
  cells: CellsByRole;
  /** What is written for each role that the plan has a column for. */
  written: Partial<Record<Role, Written>>;
}

/** Where a column could be read in two ways, and which was taken. */
export interface UnsureColumn {
  role: Role;
  /** Letters of the column that was taken for the role, and of the one that could be it as well. */
  column: string;
  other: string;
  /** One plain sentence. */
  why: string;
}

/** A column of the table and its heading. */
export interface ColumnHeading {
  /** Letters. */
  column: string;
  /** As written; of several that say the same, the second has " (2)" added, and so on. */
  heading: string;
}

/**
 * A heading, or a row of headings, that was chosen for the plan and is no longer there, or has nothing below it: the
 * usual reading stands in.
 */
export interface ChoiceGone {
  /** What the column was chosen for; null where it was the row. */
  role: Role | null;
  /** The heading, or the number of the row. */
  chosen: string;
}

/** What the plan itself says that a word of its status column means ("Green = on track"). */
export interface KeyEntry {
  /** Both as written. */
  word: string;
  meaning: string;
  /** What the meaning says; not stated where that is no status, or more than one. */
  says: Status;
  /** What it may say, where that is more than one thing ("on track or complete"); none otherwise. */
  senses: Status[];
  /** The cell that says it, with its sheet where that is another ("Lists!A3"). */
  cell: string;
}

/** What a row within the table was taken for that is no part of an action; "other" where it says nothing of one. */
export type LeftOutAs = "headings" | "total" | "title" | "note" | "other";

/** A row within the table that holds something, and was not counted as an action or as part of one. */
export interface LeftOutRow {
  /** Sheet row, counted from 1. */
  row: number;
  as: LeftOutAs;
  /** What its cells say, from left to right; its beginning where that is long. */
  text: string;
}

/** A cell of the table that shows an error of Excel's ("#REF!") in place of words. */
export interface ErrorCell {
  row: number;
  /** "G28"; the text is the error. */
  cell: string;
  text: string;
}

/** A row that gives a recommendation (a finding, an area) under a number of its own, and no action for it. */
export interface RowWithoutAction {
  row: number;
  /** The blank cell of the action. */
  cell: string;
  /** The recommendation, or else what the row tells; its beginning where that is long. */
  text: string;
}

export interface Plan {
  sheet: string;
  /** Sheet row of the headings, counted from 1. */
  headerRow: number;
  columns: Columns;
  /** The columns that have a heading, from the left. */
  headings: ColumnHeading[];
  /** What was chosen of its layout and is no longer there. */
  choicesGone: ChoiceGone[];
  /** Few: a plan with clear headings has none. */
  unsureColumns: UnsureColumn[];
  actions: Action[];
  /** Letters of the columns with a role that do not show. */
  hiddenColumns: string[];
  /** What is to be asked about its names; nothing is merged unasked. */
  samePerson: PersonQuestion[];
  sameSource: SourceQuestion[];
  /** What the plan's key says of the words of its status column. */
  key: KeyEntry[];
  /** Words of the status column that only the plan's people can explain, and neither key nor answer does, as written. */
  unexplained: string[];
  /** The plan's start (its publication or approval), when known. */
  planDate: CalendarDay | null;
  /** The day that a note on the sheet gives for this version of the plan. */
  suggestedAsAt: CalendarDay | null;
  /** Sheet row in which a table with other columns begins: its actions are not read. Null where there is none. */
  anotherTable: number | null;
  /** Rows from the first below the headings to the plan's last that are no part of an action; blank ones are not named. */
  leftOut: LeftOutRow[];
  /** Cells with an error value, from the headings to the plan's last row, in its columns and those between. */
  errorCells: ErrorCell[];
  /** Recommendations without an action, where that is certain; their rows are no actions, and not among those left out. */
  withoutAction: RowWithoutAction[];
  /** Other sheets that could be read as a plan, and were not. */
  otherSheets: string[];
}
