/** Something to be timed, with what is made ready for it beforehand, anew each time and not timed. */
export interface Job<T> {
  prepare: () => T;
  run: (prepared: T) => unknown;
}

/**
 * The median milliseconds of each of the jobs, in so many rounds in which each has its turn, so that whatever else the
 * machine does falls on all alike. A first round warms up and does not count.
 */
export function medianTimes<T>(jobs: readonly Job<T>[], rounds: number): number[] {
  const times: number[][] = jobs.map(() => []);
  for (let round = 0; round <= rounds; round++) {
    for (const [at, { prepare, run }] of jobs.entries()) {
      const prepared = prepare();
      globalThis.gc?.();
      const start = performance.now();
      run(prepared);
      if (round > 0) times[at]?.push(performance.now() - start);
    }
  }
  return times.map(median);
}

/** The same for jobs that are waited for and make what they are given themselves. */
export async function medianTimesOf(
  jobs: readonly (() => Promise<unknown>)[],
  rounds: number,
): Promise<number[]> {
  const times: number[][] = jobs.map(() => []);
  for (let round = 0; round <= rounds; round++) {
    for (const [at, job] of jobs.entries()) {
      const start = performance.now();
      await job();
      if (round > 0) times[at]?.push(performance.now() - start);
    }
  }
  return times.map(median);
}

/** The middle one of some figures; the upper of the two in the middle where they are even in number. */
export function median(figures: readonly number[]): number {
  return [...figures].sort((a, b) => a - b)[figures.length >> 1] ?? 0;
}
