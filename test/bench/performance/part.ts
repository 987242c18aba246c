/** One part of the benchmark, and one table of its page. */
export interface Part {
  /** The name of the marks in docs/performance.md between which its table stands. */
  name: string;
  headings: readonly string[];
  /** Measures; a row has as many cells as there are headings. */
  rows(): string[][] | Promise<string[][]>;
}

/** A bar, and whether a figure stays within it. */
export function barFor(figure: number, bar: number): string {
  return `${bar.toLocaleString("en-GB")}: ${figure <= bar ? "held" : "not held"}`;
}
