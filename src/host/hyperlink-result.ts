const text = String.raw`"((?:[^"]|"")*)"`;
const link = new RegExp(
  String.raw`^\s*HYPERLINK\(\s*${text}\s*(?:,\s*(?:${text}|([+-]?\d+(?:\.\d+)?))\s*)?\)\s*$`,
  "i",
);

/**
 * What a formula such as HYPERLINK("#Plan!A5","Row 5") shows: its second argument, or its only one. Undefined for a
 * formula of another kind and where an argument would have to be worked out.
 */
export function hyperlinkResult(formula: string): string | number | undefined {
  const match = link.exec(formula);
  if (!match) return undefined;
  const [, address = "", shown, number] = match;
  return number === undefined ? (shown ?? address).replaceAll('""', '"') : Number(number);
}
