/** A column of a table before it is known what it is. */
import type { ColumnContents } from "./contents";
import type { Heading } from "./headings/headings-at";

export interface Column {
  heading: Heading;
  contents: ColumnContents;
}

/** One subject told again and again: its latest column, and those before it, the newest first. */
export interface Series {
  latest: Column;
  earlier: Column[];
}
