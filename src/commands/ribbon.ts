/** The ribbon's buttons that do something by themselves. They run in the pane's page, whether it is to be seen or not. */

/** What the buttons do, by the names that the manifest calls. */
export interface RibbonActions {
  /** Reviews the plan. Resolves, whatever came of it, when the pane has what there is to tell. */
  validate(): Promise<void>;
  /** Writes the summary and shows it. Resolves with whether that is all there is to tell. */
  summarise(): Promise<boolean>;
}

/**
 * Answers the buttons. To be called at once, before Excel is ready: a button that is pressed starts the page, and Excel
 * then asks for its function.
 * @param pane gives what they do once the pane stands; null where it could not be shown, which it then says itself
 */
export function answerRibbon(pane: () => Promise<RibbonActions | null>): void {
  answer("validate", async () => {
    await (await pane())?.validate();
    return false;
  });
  answer("summarise", async () => (await (await pane())?.summarise()) ?? false);
}

/** Runs one button, opens the pane unless all that came of it is to be seen in the workbook, and tells Excel that it is over. */
function answer(name: keyof RibbonActions, run: () => Promise<boolean>): void {
  Office.actions.associate(name, async (event: Office.AddinCommands.Event) => {
    try {
      const isSeen = await run();
      if (!isSeen) await Office.addin.showAsTaskpane();
    } finally {
      // Excel holds the button until then.
      event.completed();
    }
  });
}
