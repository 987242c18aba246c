/** Random choices that are the same in every run. */
export interface Random {
  /** A whole number from 0, below the limit. */
  below(limit: number): number;
  oneOf<T>(items: readonly T[]): T;
}

/** A generator of the linear congruential kind (Numerical Recipes), from its seed. */
export function randomFrom(seed: number): Random {
  let state = seed;
  const below = (limit: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  return { below, oneOf: (items) => items[below(items.length)]! };
}
