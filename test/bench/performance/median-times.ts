/**
 * The median milliseconds of each of the jobs, in so many rounds in which each has its turn, so that whatever else the
 * machine does falls on all alike. A first round warms up and does not count. `prepare` makes what a job is given, and
 * is not timed.
 */
export function medianTimes<T>(
  prepare: () => T,
  jobs: readonly ((prepared: T) => unknown)[],
  rounds: number,
): number[] {
  const times: number[][] = jobs.map(() => []);
  for (let round = 0; round <= rounds; round++) {
    for (const [at, job] of jobs.entries()) {
      const prepared = prepare();
      globalThis.gc?.();
      const start = performance.now();
      job(prepared);
      if (round > 0) times[at]?.push(performance.now() - start);
    }
  }
  return times.map((all) => all.sort((a, b) => a - b)[all.length >> 1] ?? 0);
}
