/** What reading an action goes by. */
import type { CalendarDay } from "../../calendar";
import type { Table } from "../table/table";
import type { Grid } from "../grid";
import type { Explain } from "../key";
import type { Readings } from "../readings";
import type { TimescaleContext } from "../timescale";

export interface ActionContext {
  grid: Grid;
  table: Table;
  timescale: Required<TimescaleContext>;
  readings: Readings;
  /** The day of an update that gives none of its own. */
  updatedOn: CalendarDay;
  asAt: CalendarDay;
  /** What the plan means by words that it alone can explain. */
  explain: Explain;
}
