/** Columns that each date one step of an action: "Milestone 1 date | Milestone 2 date", or just "Date 1 | Date 2". */
import type { Column, Series } from "./column";

const STEP = /\b(?:milestone|phase|stage|step|date|deadline|target) ?\d\b/i;

/** True for a heading that numbers a step, whose day is no earlier day of the next. */
export function isNumberedStep(heading: string): boolean {
  return STEP.test(heading);
}

/** The columns of such days, the last standing for them: an action is due when its last step is. */
export function numberedSteps(columns: readonly Column[]): Series | null {
  const steps = columns.filter(
    ({ heading: { folded, guesses }, contents }) =>
      guesses[0]?.role === "due" && isNumberedStep(folded) && contents.times > 0.7,
  );
  const wording = ({ heading }: Column) => heading.folded.replace(/\d+/g, "");
  const alike = steps.filter((column) => wording(column) === wording(steps[0]!));
  const latest = alike.at(-1);
  return latest && alike.length > 1 ? { latest, earlier: alike.slice(0, -1).reverse() } : null;
}
