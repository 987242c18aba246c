import { spawn } from "node:child_process";
import { MANIFEST, ROOT } from "./place";

/**
 * Fetched when it is run, and not one of our packages: 450 MB come with it, and a part that `npm ci` would have to
 * compile on every machine, those without Excel included.
 */
const TOOL = "npx --yes office-addin-dev-settings@4.0.0";

/** Has Office's own tool register the add-in with desktop Excel and open Excel with it; false where it did not run. */
export function openInExcel(): Promise<boolean> {
  return run(`${TOOL} sideload ${MANIFEST} desktop --app excel`);
}

/** Has it take the add-in out of desktop Excel again; false where it did not run. */
export function takeOutOfExcel(): Promise<boolean> {
  return run(`${TOOL} unregister ${MANIFEST}`);
}

/** The tool tells its own errors on the terminal, and ends as if there had been none. */
function run(command: string): Promise<boolean> {
  return new Promise((resolve) => {
    spawn(command, { cwd: ROOT, shell: true, stdio: "inherit" })
      .on("error", () => {
        resolve(false);
      })
      .on("close", (exitCode) => {
        resolve(exitCode === 0);
      });
  });
}
