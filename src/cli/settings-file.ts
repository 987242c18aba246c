/** Settings in a file of their own. */
import { parseSettings, settingsAsText, SettingsUnreadable } from "../plan/settings/read-settings";
import type { Settings } from "../plan/settings/settings";
import { CommandFailure, EXIT } from "./failure";
import { readBytes, writeWhole } from "./files";

/** @throws CommandFailure with exit code 2 for a file that holds no settings, 3 for one that cannot be read */
export function importSettings(file: string): Settings {
  const text = new TextDecoder().decode(readBytes(file));
  try {
    return parseSettings(text);
  } catch (error) {
    if (!(error instanceof SettingsUnreadable)) throw error;
    throw new CommandFailure(
      EXIT.usage,
      `“${file}” does not hold settings. ${error.message} Nothing was changed.`,
    );
  }
}

/** Writes settings as JSON that a person can read and change. */
export function exportSettings(file: string, settings: Settings): void {
  writeWhole(file, `${settingsAsText(settings)}\n`);
}
