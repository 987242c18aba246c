/** Every word that the pane shows of itself, but for the sentence in taskpane.html that must not need a script. */
import { formatDay, monthOf, parseDay, yearOf, type CalendarDay } from "../plan/calendar";
import { termEndingIn, type Conventions, type Term } from "../plan/conventions";
import { type ColumnHeading, type Columns, type Role, ROLES } from "../plan/plan";
import type { Severity } from "../plan/rules/finding";
import {
  beginningOf,
  countOf,
  inFigures,
  listed,
  noneOr,
  ROLE_LABELS,
  SEVERITY_LABELS,
  STATUS_LABELS,
} from "../plan/words";
import type { Standing } from "../plan/standing";

const CHOICES: Record<Severity | "off", string> = { ...SEVERITY_LABELS, off: "Off" };

const QUARTER_YEARS: Record<Conventions["quarterAlone"], string> = {
  unclear: "Not agreed: can't tell",
  financial: "The financial year",
  calendar: "The calendar year",
};

export const text = {
  title: "Check your action plan",
  notInExcel: "Action Plan Review works inside Excel. Open a workbook, then the add-in from the Home tab.",
  back: "Back to the review",
  save: "Save",

  // The plan and the day
  looking: "Looking for the plan…",
  found: (actions: number, sheet: string, headerRow: number) =>
    `${countOf(actions, "action")} on “${sheet}”, headings in row ${headerRow}.`,
  columnsFound: (columns: Columns) =>
    `Columns: ${listed(
      ROLES.flatMap((role) =>
        columns[role] === undefined ? [] : [`${ROLE_LABELS[role]} in ${columns[role]}`],
      ),
    )}.`,
  planSheet: "Sheet with the plan",
  otherPlans: (others: number) =>
    `${countOf(others, "other sheet")} ${others === 1 ? "looks" : "look"} like a plan too.`,
  checkAllSheets: (sheets: number) => `Check all ${sheets} sheets`,
  columns: "Columns…",
  settings: "Settings",
  asAt: "As at",
  noDay: "Give a day, for example 31/03/2026.",
  useToday: "Use today",
  useLastReport: (day: CalendarDay) => `Use ${formatDay(day)} (last report)`,
  usePlanDay: (day: CalendarDay) => `Use ${formatDay(day)} (on the sheet)`,
  chooseHeadings: "Choose the sheet and the headings…",
  insertSample: "Insert a sample plan",
  insertSampleHint: "To try it out: it comes on a new sheet, and no other sheet is changed.",

  // What the buttons do
  validate: "Validate",
  summary: "Summary",
  changesSince: "The summary tells changes since",
  latestSnapshot: "The latest snapshot",
  keepSnapshot: "Keep a snapshot",
  copyReport: "Copy report text",
  highlight: "Highlight",
  clearHighlights: "Clear highlights",
  undo: "Undo the fix",
  stop: "Stop",
  reading: "Reading the plan…",
  highlighting: "Highlighting…",
  clearing: "Clearing the highlights…",
  summarising: "Writing the summary…",
  applying: "Applying the fix…",
  undoing: "Undoing the fix…",
  keeping: "Saving…",
  insertingSample: "Inserting the sample plan…",

  // What came of it
  reviewed: (asAt: CalendarDay, overdue: number, findings: number) =>
    `Reviewed as at ${formatDay(asAt)}: ${noneOr(overdue)} overdue, ${countOf(findings, "finding")}.`,
  highlighted: (highlighted: number) =>
    highlighted === 0
      ? "Nothing is overdue or partly complete, so nothing is highlighted."
      : `${countOf(highlighted, "action")} highlighted.`,
  cleared: (removed: number) =>
    removed === 0 ? "There were no highlights to clear." : "The highlights are cleared.",
  sampleInserted: (sheet: string) => `The sample plan is on the sheet “${sheet}”.`,
  keepingSnapshot: "Keeping a snapshot…",
  snapshotKept: (asAt: CalendarDay, sheet: string) =>
    `Where the actions stand as at ${formatDay(asAt)} is kept on “${sheet}”. Later summaries will say what has changed since.`,
  summarised: (sheet: string) => `The summary is on the sheet “${sheet}”.`,
  applied: (applied: readonly { cell: string }[], refused: readonly { why: string }[]) =>
    [
      applied.length === 0 ? "No cell was changed." : `Changed: ${cellsOf(applied)}.`,
      ...refused.map(({ why }) => why),
    ].join(" "),
  undone: (undone: readonly { cell: string }[], refused: readonly { why: string }[]) =>
    [
      undone.length === 0 ? "Nothing was undone." : `As before: ${cellsOf(undone)}.`,
      ...refused.map(({ why }) => why),
    ].join(" "),
  lookEverywhere: "Press “Validate” to look for the plan on every sheet.",
  notReadAgain: "The plan was not read again after that: press “Validate”.",
  notShown: "It could not be brought to the front: click on its tab.",
  stale: "The sheet has changed since this review.",
  checkAgain: "Check again",
  unexpected: (message: string) =>
    `Something went wrong in Action Plan Review (${message}). Try again; if that does not help, close this pane and open it again.`,
  stopped: "The pane could not show this review. That has changed nothing in your workbook.",
  startAgain: "Start again",

  // The review
  review: "Review",
  standings: (asAt: string) => `Where the actions stand as at ${asAt}`,
  showOnly: "Show only",
  standing: (standing: Standing | null) =>
    standing === null ? "All actions" : standing === "overdue" ? "Overdue" : STATUS_LABELS[standing],
  findings: (count: number) => `Findings (${inFigures(count)})`,
  search: "Search",
  groupBy: "Group by",
  byAction: "Action",
  byRule: "Rule",
  lead: "Lead",
  everyLead: "Every lead",
  showAccepted: (count: number) => `Show ${countOf(count, "accepted finding")} too`,
  list: "Findings and actions",
  noFindings: "No findings: the rules noticed nothing to put right.",
  nothingShown:
    "Nothing matches. Choose “All actions” and “Every lead”, and clear the search, to see everything.",
  copyFindings: "Copy these findings",
  copyLead: (lead: string) => `Copy the list of ${lead}`,
  copied: "Copied. Paste it where you need it; nothing has been sent.",
  notCopied: "This Excel does not let the add-in copy. Use the summary sheet instead.",

  highlightsMean: "Highlights:",
  highlightsAge: "As at the review. After sorting, highlight again.",
  highlightsWord: "“Overdue:” before a timescale is shown and not written: the cell keeps its text.",

  // A line of the list
  ofThePlan: "The plan as a whole",
  row: (row: number) => `Row ${row}`,
  overdueBy: (days: number | null) => (days === null ? "Overdue" : `Overdue by ${countOf(days, "day")}`),
  why: (heading: string) => `Why: ${heading}`,
  ruleOf: (title: string, count: number) => `${title} (${inFigures(count)})`,
  severity: (severity: Severity) => SEVERITY_LABELS[severity],
  whyItMatters: (why: string) => `Why it matters: ${why}`,
  fixFrom: "Now",
  fixTo: "New",
  quoted: (words: string) => `“${words}”`,
  onlyIfMeant: "Apply it only if that is what is meant.",
  applyFix: (cell: string) => `Change ${cell}`,
  applyAll: (count: number) => `Apply all ${inFigures(count)} safe fixes`,
  acceptReason: "Right as it is? Say why",
  accept: "Accept",
  accepted: (cell: string) => `Accepted. It stays quiet until ${cell} changes.`,
  acceptedBecause: (reason: string) => `Accepted: ${reason}`,
  takeBack: "Take back",
  takenBack: (cell: string) => `The finding in ${cell} is open again.`,

  // All plan sheets
  sheetsTitle: "All plan sheets",
  checkingSheets: "Checking the sheets…",
  sheetsChecked: (sheets: number, asAt: CalendarDay) =>
    `${countOf(sheets, "sheet")} checked as at ${formatDay(asAt)}.`,
  sheetsHint: "Choose a sheet to open its review.",
  sheetStands: (actions: number, overdue: number, findings: number) =>
    `${countOf(actions, "action")} · ${noneOr(overdue)} overdue · ${countOf(findings, "finding")}`,

  // Columns
  columnsTitle: "Sheet and columns",
  headerRow: "Row of the headings",
  noRow: "Give a row number, for example 5.",
  readHeadings: "Read the headings of this row",
  readingHeadings: "Reading the headings…",
  headingsRead: (count: number) =>
    count === 0
      ? "That row is blank. Give the row that holds the headings."
      : `${countOf(count, "heading")} read.`,
  columnsHint:
    "Choose a column only where the wrong one was found. What you choose is remembered in the workbook.",
  role: (role: Role) => capitalised(ROLE_LABELS[role]),
  /** Of a column, of none that was found (null), or where nothing has been looked for yet. */
  asFound: (found: ColumnHeading | null | undefined) =>
    found
      ? `As found: ${text.heading(found.column, found.heading)}`
      : found === null
        ? "As found: none"
        : "As found when it is read",
  noColumn: "No column",
  chosenTwice: (other: Role) =>
    `This column is also chosen for “${text.role(other)}”. Choose another for one of the two.`,
  heading: (column: string, heading: string) => `${column}: ${beginningOf(heading, 40)}`,
  columnsKept: "The columns are saved with the plan.",

  // Settings
  ruleSettings: "Rules",
  ruleChoice: (choice: Severity | "off", isUsual: boolean) =>
    isUsual ? `${CHOICES[choice]} (usual)` : CHOICES[choice],
  ratingSettings: "Ratings (RAG)",
  ratingRule: "The rule for ratings",
  noRule: "None chosen",
  noRatingRule: "Only ratings that every usual rule disagrees with are told.",
  dateSettings: "Dates",
  planDate: "Day on which the plan was approved",
  planDateHint: "“Within 6 months” and “immediately” count from it.",
  conventionSettings: "Years and terms",
  quarterAlone: "“Q3” is a quarter of",
  quarterAloneHint: "Where no financial year stands beside it.",
  quarterOf: (year: Conventions["quarterAlone"]) => QUARTER_YEARS[year],
  financialYearStarts: "The financial year starts on",
  academicYearEnds: "The academic year ends on",
  usualTermEnd: (term: Term) => `The ${term} term usually ends on`,
  give: (needed: string) => `Give ${needed}.`,
  termEnds: "Last days of terms",
  termEndsHint: "As published. A term without one ends on its usual day.",
  termEndingOn: (day: string) =>
    parseDay(day) === null
      ? "Last day of a term"
      : `End of ${termEndingIn(monthOf(day))} term ${yearOf(day)}`,
  termTwice: "This term has a last day already.",
  removeTermEnd: (label: string) => `Remove: ${label}`,
  addTermEnd: "Add a last day",
  peopleSettings: "People who may be one person",
  sourceSettings: "Sources that may be one source",
  mayBeOne: (why: string) => capitalised(why),
  answeredSame: "Counted as one",
  areDifferent: "They are different",
  noNameQuestions: "No two names look alike.",
  settingsText: "Copy settings to or from another plan",
  settingsTextLabel: "Settings as text",
  takeSettings: "Use this text",
  settingsTaken: "Taken. Press “Save” to keep them with this plan.",
  settingsUnreadable: (why: string) => `These are no settings. ${why} Nothing was changed.`,
  reset: "Back to the usual",
  usualTaken: (accepted: number) =>
    [
      "These are the usual settings, with the columns as found.",
      ...(accepted > 0
        ? [`${countOf(accepted, "accepted finding")} will be open again, without the reasons.`]
        : []),
      "Press “Save” to keep that with this plan.",
    ].join(" "),
  toPutRight: (sections: readonly string[]) =>
    `These settings cannot be saved yet: something in ${listed(sections.map((title) => `“${title}”`))} is to be put right.`,
  showSection: (title: string) => `Show what is wrong in “${title}”`,
  settingsKept: "The settings are saved with the plan.",
};

function capitalised(words: string): string {
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
}

const NAMED = 5;

function cellsOf(cells: readonly { cell: string }[]): string {
  const names = cells.slice(0, NAMED).map(({ cell }) => cell);
  return cells.length > NAMED
    ? `${names.join(", ")} and ${inFigures(cells.length - NAMED)} more`
    : names.join(", ");
}
