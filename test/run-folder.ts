import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import path from "node:path";
import { KEPT_IN } from "../src/preview/folders";

const NAME = "TEST_RUN_FOLDER";

/** A folder for what files of tests make once and share; jest's workers find it in their environment. */
export default function makeRunFolder(): void {
  mkdirSync(KEPT_IN, { recursive: true });
  process.env[NAME] = mkdtempSync(path.join(KEPT_IN, "run-"));
}

/** The folder of this run of jest; undefined in programs that jest does not run. */
export function runFolder(): string | undefined {
  return process.env[NAME];
}

/** Takes it away after the last test. */
export function removeRunFolder(): void {
  rmSync(runFolder() ?? "", { recursive: true, force: true });
}
