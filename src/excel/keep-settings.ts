/** Keeps with the plan's sheet what was settled about it. */
import { settingsAsText, settingsKept } from "../plan/settings/read-settings";
import type { Settings } from "../plan/settings/settings";
import { syncChanges } from "./asking/half-done";
import { changeExcel } from "./asking/trouble";
import { SETTINGS_KEPT } from "./marks";

/** Keeps settings with the plan's sheet, in place of what it kept. */
export function keepSettings(sheetName: string, settings: Settings): Promise<void> {
  const halfDone = "The settings may not have been kept.";
  return changeExcel("The settings were not kept.", halfDone, async (context) => {
    const { customProperties } = context.workbook.worksheets.getItem(sheetName);
    customProperties.add(SETTINGS_KEPT, settingsAsText(settings));
    await syncChanges(context);
  });
}

/** Keeps in which row and columns a sheet holds its plan; what else the sheet keeps of settings stays. Two round trips. */
export function keepLayout(sheetName: string, layout: Settings["layout"]): Promise<void> {
  const halfDone = "The columns may not have been kept.";
  return changeExcel("The columns were not kept.", halfDone, async (context) => {
    const { customProperties } = context.workbook.worksheets.getItem(sheetName);
    const kept = customProperties.getItemOrNullObject(SETTINGS_KEPT).load("value");
    await context.sync();
    const { settings } = settingsKept(kept.isNullObject ? undefined : kept.value);
    customProperties.add(SETTINGS_KEPT, settingsAsText({ ...settings, layout }));
    await syncChanges(context);
  });
}
