/** What goes into each cell of the summary. */
import type { Link, SummaryValue } from "../../plan/summary/table";

/** Names of sheets and the row in which the list behind the figures begins, to which links lead. */
export interface LinkTargets {
  planSheet: string;
  summarySheet: string;
  /** Row of the first line of that list, counted from 0. */
  behindRow: number;
}

/**
 * Text is written as text, whatever it begins with: "=", "-" or "1/2" from a plan must not become anything else. A link
 * is a formula that shows its value, so that figures stay figures.
 */
export function asWritten(value: SummaryValue, targets: LinkTargets): string | number {
  if (typeof value === "object") return linkFormula(value, targets);
  return typeof value === "string" && value !== "" ? `'${value}` : value;
}

function linkFormula({ value, to }: Link, { planSheet, summarySheet, behindRow }: LinkTargets): string {
  const [sheet, row] = "planRow" in to ? [planSheet, to.planRow] : [summarySheet, behindRow + to.behind + 1];
  const target = quoted(`#'${sheet.replaceAll("'", "''")}'!A${row}`);
  return `=HYPERLINK(${target},${typeof value === "number" ? value : quoted(value)})`;
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
