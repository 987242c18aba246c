/** The ribbon's buttons: the pane's actions as at today, without the pane. */
import { highlight, summarise, validate } from "../excel/review-workbook";
import { today } from "../today";

async function validateAndHighlight(): Promise<void> {
  await highlight(await validate({ asAt: today(), planDate: null }));
}

async function writeSummary(): Promise<void> {
  await summarise(await validate({ asAt: today(), planDate: null }));
}

/** Runs an action for a ribbon button, and tells Excel that it has ended however it ended. */
async function run(action: () => Promise<void>, event: Office.AddinCommands.Event): Promise<void> {
  try {
    await action();
  } catch {
    await openPane();
  } finally {
    event.completed();
  }
}

/**
 * A ribbon button has nowhere to show why it failed; in the pane the same step tells. Where Excel cannot open the pane
 * from here, the workbook simply stays as it was.
 */
async function openPane(): Promise<void> {
  try {
    await Office.addin.showAsTaskpane();
  } catch {
    return;
  }
}

Office.actions.associate("validateAndHighlight", (event: Office.AddinCommands.Event) =>
  run(validateAndHighlight, event),
);
Office.actions.associate("writeSummary", (event: Office.AddinCommands.Event) => run(writeSummary, event));
