/** Every word that the pane shows, but for the sentence in taskpane.html that must not need a script. */
import { formatDay, type CalendarDay } from "../plan/calendar";
import type { Severity } from "../plan/rules/finding";
import { countOf } from "../plan/words";

const SEVERITIES: Record<Severity, string> = {
  error: "Error",
  warning: "Warning",
  suggestion: "Suggestion",
};

export const text = {
  title: "Check your action plan",
  notInExcel: "Action Plan Review works inside Excel. Open a workbook, then the add-in from the Home tab.",

  asAt: "As at",
  noDay: "Give a day, for example 31/03/2026.",
  validate: "Validate",
  highlight: "Highlight",
  clearHighlights: "Clear highlights",
  summary: "Summary",

  reading: "Reading the plan…",
  highlighting: "Highlighting…",
  clearing: "Clearing the highlights…",
  summarising: "Writing the summary…",

  reviewed: (asAt: CalendarDay, overdue: number, findings: number) =>
    `Reviewed as at ${formatDay(asAt)}: ${overdue || "none"} overdue, ${countOf(findings, "finding")}.`,
  highlighted: (highlighted: number) =>
    highlighted === 0
      ? "Nothing is overdue or partly complete, so nothing is highlighted."
      : `${countOf(highlighted, "action")} highlighted.`,
  cleared: (removed: number) =>
    removed === 0 ? "There were no highlights to clear." : "The highlights are cleared.",
  summarised: (sheet: string) => `The summary is on the sheet “${sheet}”.`,

  review: "Review",
  found: (actions: number, sheet: string, headerRow: number) =>
    `${countOf(actions, "action")} on “${sheet}”, headings in row ${headerRow}`,
  suggestedAsAt: (day: CalendarDay) => `The sheet says that it is as at ${formatDay(day)}.`,
  useDay: (day: CalendarDay) => `Use ${formatDay(day)}`,

  counts: (asAt: CalendarDay) => `Where the actions stand as at ${formatDay(asAt)}`,
  allActions: "All actions",
  ofWhichOverdue: "Of which overdue",

  findings: (count: number) => `Findings (${count})`,
  noFindings: "No findings: the rules noticed nothing to put right.",
  severity: (severity: Severity) => SEVERITIES[severity],

  unexpected: (message: string) =>
    `Something went wrong in Action Plan Review (${message}). No cell of your plan was changed. Try again; if that does not help, close this pane and open it again.`,
  stopped: "The pane could not show this review. No cell of your plan was changed.",
  startAgain: "Start again",
};
