/** The spellings of names in a plan, and what its own people have answered about them. */
import { fold } from "../text";

/** Names that are one, the first of which is shown; and pairs of names that are not. */
export interface SpellingAnswers {
  same: readonly (readonly string[])[];
  different: readonly (readonly [string, string])[];
}

/** How often each name is used, spellings that differ only in case or spaces under the commonest of them. */
export function countSpellings(names: readonly string[]): Map<string, number> {
  const byKey = new Map<string, Map<string, number>>();
  for (const name of names) {
    const key = fold(name);
    const spellings = byKey.get(key) ?? new Map<string, number>();
    byKey.set(key, spellings.set(name, (spellings.get(name) ?? 0) + 1));
  }
  return new Map(
    [...byKey.values()].map((spellings) => {
      const [[commonest] = [""]] = [...spellings].sort(
        ([a, uses], [b, others]) => others - uses || (a < b ? -1 : 1),
      );
      return [commonest, [...spellings.values()].reduce((sum, uses) => sum + uses, 0)];
    }),
  );
}

/** Gives a name the spelling that was answered for it, or leaves it as it is. */
export function answeredSpelling(same: SpellingAnswers["same"]): (name: string) => string {
  const shown = new Map(same.flatMap((group) => group.map((name) => [fold(name), group[0] ?? name])));
  return (name) => shown.get(fold(name)) ?? name;
}

/** Whether two names were answered to be different, by these or by other spellings of theirs. */
export function saidToDiffer(answers: SpellingAnswers): (a: string, b: string) => boolean {
  const spelling = answeredSpelling(answers.same);
  const keyOf = (a: string, b: string) => [fold(spelling(a)), fold(spelling(b))].sort().join("\n");
  const different = new Set(answers.different.map(([a, b]) => keyOf(a, b)));
  return (a, b) => different.size > 0 && different.has(keyOf(a, b));
}
