/**
 * Tells where a cell carries on what the cell above it broke off: a table pasted from Word or a PDF is cut at each
 * page end, in mid-sentence, mid-list or mid-name.
 */
import type { Role } from "../../plan";
import { MONTH_NAMES } from "../../calendar";
import { oncePerText } from "../../once";
import type { Steps } from "../../steps";
import type { Table } from "../table/table";
import type { Grid } from "../grid";
import { isTime } from "../columns/cell-kinds";
import { leadIsUnfinished } from "../people";
import { leadsOnce } from "../readings";
import { isErrorValue } from "../text";

/** True where `text` carries on `before`, the text of the same column in the row above. */
export type CarriesOn = (role: Role, before: string, text: string) => boolean;

/** Shorter than this, a text without a full stop is an answer ("On target"), not half a sentence. */
const SHORTEST_HALF = 25;
/** Of an action, which is no answer, less is enough. */
const SHORTEST_HALF_ACTION = 15;
const OPEN_END =
  /(?:[/,&+–-]|\b(?:and|or|by|to|the|of|for|in|with|a|an|at|from|on|into|their|its|our|between|including))$/i;
const CLOSED_END = /[.!?:;]["'”’)\]]*$/;
const MONTH_END = new RegExp(
  `\\b(?:${MONTH_NAMES.map((name) => `${name.slice(0, 3)}[a-z]*`).join("|")})$`,
  "i",
);

/** The test for one table: in a column where people start in lower case anyway, a lower-case start tells nothing. */
export function* pageBreaks(grid: Grid, table: Table): Steps<CarriesOn> {
  const startsLowAnyway = new Set<Role>();
  for (const [role, column] of Object.entries(table.columns) as [Role, number][]) {
    if (yield* lowerCaseIsHabit(grid, table, column)) startsLowAnyway.add(role);
  }
  const isUnfinished = oncePerText((text) => leadIsUnfinished(text, leadsOnce(grid)));
  return (role, before, text) => {
    if (before === "" || text === "" || isErrorValue(before) || isErrorValue(text)) return false;
    switch (role) {
      case "lead":
      case "secondLead":
        return isUnfinished(before);
      case "due":
      case "dueOriginal":
      case "dueRevised":
        // "As seats are | freed": neither half is a time by itself.
        return (
          OPEN_END.test(before) ||
          (startsLow(text) && !isTime(before) && !isTime(text)) ||
          (MONTH_END.test(before) && /^(?:19|20)\d\d\.?$/.test(text))
        );
      case "area":
      case "action":
      case "progress":
      case "evidence":
      case "success":
        return (
          before.length >= (role === "action" ? SHORTEST_HALF_ACTION : SHORTEST_HALF) &&
          !CLOSED_END.test(before) &&
          (OPEN_END.test(before) || (startsLow(text) && !startsLowAnyway.has(role)))
        );
      default:
        return false;
    }
  };
}

/** Ends as a sentence or an introduction does. */
export function isClosed(text: string): boolean {
  return CLOSED_END.test(text);
}

/** Starts in lower case, and not as an item of a list ("a) review", "ii. train"). */
export function startsLow(text: string): boolean {
  return /^\p{Ll}/u.test(text) && !/^[a-z]{1,3}[.)]/.test(text);
}

function* lowerCaseIsHabit(grid: Grid, table: Table, column: number): Steps<boolean> {
  let cells = 0;
  let low = 0;
  let lowAfterAnEnd = 0;
  let before = "";
  for (let row = table.firstRow; row <= table.lastRow; row++) {
    yield;
    const text = grid.textAt(row, column);
    if (text !== "") {
      cells++;
      if (startsLow(text)) {
        low++;
        if (before === "" || CLOSED_END.test(before)) lowAfterAnEnd++;
      }
      before = text;
    }
  }
  return lowAfterAnEnd >= 2 || low > cells / 2;
}
