const noDesktopExcel = "Desktop Excel is only on Windows and Mac";
const toolFailed = "Microsoft's tool could not be run; the lines above say why.";

/** Every word of `npm run start:excel` and `npm run stop:excel` that is not a tool's own. */
export const text = {
  trust:
    "Excel opens add-ins over https only. Where this machine does not yet trust Microsoft's “Developer CA for Microsoft Office Add-ins”, it asks you now.",
  noCertificate: (why: string) =>
    `Without a trusted certificate for https://localhost Excel would refuse the add-in, so it is not served. ${why}`,
  portTaken: (port: number) =>
    `Port ${port} is in use, and the manifest names that one: stop what uses it, such as npm start or an earlier npm run start:excel, and try again.`,

  served: (page: string) => `The add-in is at ${page} – press Ctrl+C to stop it.`,
  opening:
    "Microsoft's office-addin-dev-settings opens Excel with the add-in. The first time npm fetches it, which is 450 MB.",
  notOpened: `Excel was not opened. ${toolFailed}`,
  opened:
    "If Excel has not opened, the lines above say why. To take the add-in out of Excel again: npm run stop:excel",
  nothingOpened: `${noDesktopExcel}, so none is opened here; the add-in is served for Excel on the web.`,

  onTheWeb: (manifest: string) =>
    [
      "For Excel on the web, in a browser on this machine:",
      "  1. Open a workbook at https://excel.cloud.microsoft",
      "  2. Choose Home, Add-ins, More Settings, then Upload My Add-in.",
      `  3. Browse to ${manifest} and choose Upload.`,
      "  4. Choose Home, Review plan. If the browser asks whether the page may reach this machine, allow it.",
    ].join("\n"),
  acceptFirst: (page: string) =>
    `First open ${page} in a browser here and accept its certificate, which is made anew for each run.`,

  takenOut: "If the lines above tell no error, desktop Excel no longer has the add-in.",
  notTakenOut: `The add-in was not taken out of Excel. ${toolFailed}`,
  nothingToTakeOut: `${noDesktopExcel}, so there is nothing to take the add-in out of.`,
};
