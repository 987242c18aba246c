/** The headings of a table as they are offered to people, and known again. */
import type { Heading } from "../columns/headings/headings-at";
import { fold } from "../text";

/** Headings by column, as written; where several say the same, those after the first are numbered from 2. */
export function namesOf(headings: readonly Pick<Heading, "column" | "text">[]): Map<number, string> {
  const names = new Map<number, string>();
  const known = new Set<string>();
  for (const { column, text } of headings) {
    const words = text.replace(/\s+/g, " ");
    let name = words;
    for (let count = 2; known.has(fold(name)); count++) name = `${words} (${count})`;
    known.add(fold(name));
    names.set(column, name);
  }
  return names;
}
