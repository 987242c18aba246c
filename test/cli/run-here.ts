import { run } from "../../src/cli/review";
import type { Ended } from "./run-command";

/** Runs the command in this process, for all but what only a process of its own can show. */
export async function runHere(...args: string[]): Promise<Ended> {
  const ended = { exitCode: 0, stdout: "", stderr: "" };
  const spies = (["stdout", "stderr"] as const).map((name) =>
    jest.spyOn(process[name], "write").mockImplementation((text) => {
      ended[name] += String(text);
      return true;
    }),
  );
  try {
    ended.exitCode = await run(args);
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
  return ended;
}
