/** Whether Excel's own colours are dark; light where Excel does not tell them, as on the web. */
export function isDark(officeTheme: Office.OfficeTheme | undefined): boolean {
  // Told by the colour, since the flag for it is younger than the versions of Excel that the pane runs in.
  const [red = 255, green = 255, blue = 255] = (
    officeTheme?.bodyBackgroundColor.match(/[0-9a-f]{2}/gi) ?? []
  ).map((hex) => parseInt(hex, 16));
  return (red + green + blue) / 3 < 128;
}
