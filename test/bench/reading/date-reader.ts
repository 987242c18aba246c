/** What every reader of dates is asked, ours and its peers: the days that a cell names. */
export interface DateReader {
  name: string;
  /** The days named in a text, ascending and without repeats; a period counts as its last day. */
  daysIn(text: string, planDate: string): string[];
}

/** Ascending, without repeats. */
export function inOrder(days: readonly string[]): string[] {
  return [...new Set(days)].sort();
}
