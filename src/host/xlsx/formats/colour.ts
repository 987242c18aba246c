import type { XmlElement } from "../xml/xml";

const names: Record<string, string> = {
  black: "000000",
  white: "FFFFFF",
  red: "FF0000",
  green: "008000",
  blue: "0000FF",
  yellow: "FFFF00",
  orange: "FFA500",
  purple: "800080",
  gray: "808080",
  grey: "808080",
  silver: "C0C0C0",
  maroon: "800000",
  navy: "000080",
  teal: "008080",
  olive: "808000",
  lime: "00FF00",
  aqua: "00FFFF",
  cyan: "00FFFF",
  fuchsia: "FF00FF",
  magenta: "FF00FF",
  pink: "FFC0CB",
};

const indexed = [
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF",
  "800000 008000 000080 808000 800080 008080 C0C0C0 808080",
  "9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF",
  "000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF",
  "00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99",
  "3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696",
  "003366 339966 003300 333300 993300 993366 333399 333333",
].flatMap((line) => line.split(" "));

/** "FFRRGGBB" for "#rrggbb", "rrggbb" or a basic HTML colour name; undefined for anything else. */
export function parseColour(text: string): string | undefined {
  const hex = names[text.toLowerCase()] ?? /^#?([0-9a-f]{6})$/i.exec(text)?.[1];
  return hex === undefined ? undefined : `FF${hex.toUpperCase()}`;
}

/** The colour of a `<color>`-like element as "#RRGGBB", or undefined when it names none. */
export function colourOf(element: XmlElement | undefined, theme: readonly string[]): string | undefined {
  const rgb = element?.get("rgb");
  if (rgb) return `#${rgb.slice(-6).toUpperCase()}`;
  const themeIndex = element?.get("theme");
  if (themeIndex !== undefined) {
    const base = theme[Number(themeIndex)];
    return base && `#${tinted(base, Number(element?.get("tint") ?? 0))}`;
  }
  const index = Number(element?.get("indexed") ?? NaN);
  const hex = index < 8 ? indexed[index] : indexed[index - 8];
  return hex && `#${hex}`;
}

/** Lightens (tint above 0) or darkens a colour, channel by channel. */
function tinted(hex: string, tint: number): string {
  const channel = (at: number): string => {
    const value = parseInt(hex.slice(at, at + 2), 16);
    const changed = tint < 0 ? value * (1 + tint) : value + (255 - value) * tint;
    return Math.round(changed).toString(16).padStart(2, "0").toUpperCase();
  };
  return channel(0) + channel(2) + channel(4);
}

/** The twelve theme colours in the order that `theme="n"` counts them. */
export function themeColours(theme: XmlElement | undefined): string[] {
  const scheme = theme?.descendants("clrScheme")[0]?.elements ?? [];
  const colours = scheme.map((entry) => {
    const colour = entry.elements[0];
    return (colour?.get("lastClr") ?? colour?.get("val") ?? "000000").toUpperCase();
  });
  // The file lists dark before light, the numbers count light before dark.
  const [dark1 = "000000", light1 = "FFFFFF", dark2 = "44546A", light2 = "E7E6E6", ...rest] = colours;
  return [light1, dark1, light2, dark2, ...rest];
}
