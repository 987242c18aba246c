/** Every word of the preview that is not the pane's own. */
export const text = {
  building: "Building the preview…",
  ready: (url: string) => `The preview is at ${url} – press Ctrl+C to stop it.`,

  sample: "sample-plan.xlsx",
  open: "Open…",
  download: "Download",
  dark: "Dark theme",
  sheet: "Spreadsheet",
  pane: "Action Plan Review",
  paneWidth: "Width of the pane",

  unreadable: (file: string, why: string) => `“${file}” was not opened. ${why} Nothing else has changed.`,
  cut: "A sheet of this workbook is larger than this page shows. What is further down or to the right is kept as it is.",
  damaged: "Its contents are damaged.",
  notLoaded: "The sample plan could not be fetched. Stop the preview and start it again.",
  protectedSheet: "This sheet is protected, so the cell was not changed.",
  notTaken: (cell: string) => `${cell} was not changed: Excel would not take what was typed.`,
};
