/** `npm run stop:excel`: takes the add-in out of desktop Excel again. */
import { takeOutOfExcel } from "./office-tool";
import { hasDesktopExcel } from "./place";
import { text } from "./text";

async function stop(): Promise<void> {
  if (!hasDesktopExcel(process.platform)) {
    process.stdout.write(`${text.nothingToTakeOut}\n`);
    return;
  }
  const ran = await takeOutOfExcel();
  process.stdout.write(`${ran ? text.takenOut : text.notTakenOut}\n`);
  if (!ran) process.exitCode = 1;
}

void stop();
