import { execFile, spawn, type ChildProcessWithoutNullStreams } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

export interface Ended {
  exitCode: number;
  stdout: string;
  stderr: string;
}

const MAIN = path.resolve(__dirname, "../../src/cli/main.ts");

/** Starts the command in a process of its own. */
export function startCommand(...args: string[]): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [require.resolve("tsx/cli"), MAIN, ...args]);
}

/** Runs the command as `npm run review` does, in a process of its own. */
export function runCommand(...args: string[]): Promise<Ended> {
  return new Promise((resolve) => {
    const command = [require.resolve("tsx/cli"), MAIN, ...args];
    execFile(process.execPath, command, { maxBuffer: 64 << 20 }, (error, stdout, stderr) => {
      resolve({ exitCode: typeof error?.code === "number" ? error.code : 0, stdout, stderr });
    });
  });
}

/** A folder for one test file, removed after its tests. */
export function temporaryFolder(): { path: (name: string) => string } {
  const folder = mkdtempSync(path.join(tmpdir(), "action-plan-review-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  return { path: (name) => path.join(folder, name) };
}
