/** Makes questions of spellings that may be one, as few as will do. */
import type { PersonQuestion } from "../../questions";

export interface Likeness {
  /** Two spellings, and why they may be one. */
  spellings: readonly [string, string];
  why: string;
}

/**
 * The questions that ask about every likeness, whatever the order of these. Two spellings that are not alike never
 * stand in one question: "C. Taylor" is asked about with "Carol Taylor", and again with "Colin Taylor". The spelling
 * that is used most comes first.
 */
export function questionsOf(
  likenesses: readonly Likeness[],
  uses: ReadonlyMap<string, number>,
): PersonQuestion[] {
  const byUse = (a: string, b: string) =>
    (uses.get(b) ?? 0) - (uses.get(a) ?? 0) || b.length - a.length || (a < b ? -1 : 1);
  const reasons = new Map<string, Map<string, string>>();
  for (const {
    spellings: [a, b],
    why,
  } of likenesses) {
    reasons.set(a, (reasons.get(a) ?? new Map<string, string>()).set(b, why));
    reasons.set(b, (reasons.get(b) ?? new Map<string, string>()).set(a, why));
  }
  const asked = new Set<string>();
  const questions: PersonQuestion[] = [];
  for (const spelling of [...reasons.keys()].sort(byUse)) {
    const alike = [...(reasons.get(spelling)?.keys() ?? [])].sort(byUse);
    for (const other of alike) {
      if (asked.has(pairOf(spelling, other))) continue;
      const group = [spelling, other];
      for (const third of alike) {
        const fits = (member: string) => reasons.get(member)?.has(third);
        if (!group.includes(third) && group.every(fits)) group.push(third);
      }
      const pairs = group.flatMap((a, index) => group.slice(index + 1).map((b): [string, string] => [a, b]));
      for (const [a, b] of pairs) asked.add(pairOf(a, b));
      const whys = new Set(pairs.map(([a, b]) => reasons.get(a)?.get(b) ?? ""));
      questions.push({ spellings: group.sort(byUse), why: [...whys].sort().join("; ") });
    }
  }
  return questions;
}

function pairOf(a: string, b: string): string {
  return [a, b].sort().join("\n");
}
