import { Session } from "node:inspector/promises";

/** How often each function of a file was called, by "file function", while something was done; exact on every machine. */
export async function callsDuring(work: () => unknown): Promise<Map<string, number>> {
  const session = new Session();
  session.connect();
  await session.post("Profiler.enable");
  await session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: false });
  work();
  const { result } = await session.post("Profiler.takePreciseCoverage");
  session.disconnect();
  const calls = new Map<string, number>();
  for (const { url, functions } of result) {
    const [, file] = /\/src\/plan\/(.*)\.ts$/.exec(url) ?? [];
    if (file === undefined) continue;
    for (const { functionName, ranges } of functions) {
      const name = `${file} ${functionName}`;
      calls.set(name, (calls.get(name) ?? 0) + (ranges[0]?.count ?? 0));
    }
  }
  return calls;
}
