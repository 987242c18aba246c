/** Plans of any length in the shapes of the sample plan and the open half of the corpus, the same in every run. */
import { addDays, formatDay } from "../../../src/plan/calendar";
import { AREAS, COLUMNS, TITLES } from "../../../src/sample/sample-plan";
import type { Area, CellValue, Sheet } from "../../../src/plan/sheet";
import { PROGRESS, TIMESCALES } from "../../corpus/corpus";
import { type Random, randomFrom } from "./random";
import { varyAccount, varyTimescale } from "./vary";

/** The day of the plan, and that of its review. */
export const PLAN_DATE = "2026-02-20";
export const AS_AT = "2026-07-17";
const YEAR = 2026;

export interface GeneratedPlan {
  sheet: Sheet;
  /** The timescale cells with something in them, from the top. */
  timescales: string[];
}

const ACTIONS = AREAS.flatMap(({ actions }) => actions);
const TIMESCALE_TEXTS = [
  ...TIMESCALES.open.map(({ text, planDate }) => ({ text, year: Number(planDate.slice(0, 4)) })),
  ...ACTIONS.flatMap(({ timescale: text }) => (typeof text === "string" ? { text, year: YEAR } : [])),
];
const ACCOUNTS = [
  ...PROGRESS.open.map(({ text }) => text),
  ...ACTIONS.flatMap(({ progress }) => progress || []),
];
const FORENAMES = ["Priya", "Owen", "Carys", "Leila", "Kwame", "Beth", "Tomasz", "Ruth", "Martin", "Femi"];
const SURNAMES = ["Raman", "Tranter", "Bevan", "Haddadi", "Asare", "Yarwood"];
/** Every name of a lead. */
export const LEADS = FORENAMES.flatMap((forename) => SURNAMES.map((surname) => `${forename} ${surname}`));
const JOINERS = [" / ", " and ", ", ", "; ", "\n"];
/** Shorter accounts are a word or two, which many actions have alike. */
const SHORT = 60;
const PLACES = ["Fenwick", "Marchbourne East", "Hollin Vale", "the Quays", "Stanmoor", "Old Town", "Priory"];

/** A plan of so many actions: long free text, a few dozen leads, accounts of which most are like no other. */
export function generatedPlan(count: number): GeneratedPlan {
  const random = randomFrom(count);
  const rows: CellValue[][] = [...TITLES.map((title) => [title]), COLUMNS.map(({ heading }) => heading)];
  const merges: Area[] = TITLES.map((_, rowIndex) => areaOf(rowIndex, 0, 1, COLUMNS.length));
  const end = rows.length + count;
  for (let number = 1; rows.length < end; number++) {
    const { area, source } = random.oneOf(AREAS);
    const height = Math.min(1 + random.below(4), end - rows.length);
    const shared = [
      `${number}.`,
      `${area.slice(0, -1)} in ${random.oneOf(PLACES)}, standard ${number}.`,
      source,
    ];
    if (height > 1) merges.push(...shared.map((_, column) => areaOf(rows.length, column, height, 1)));
    for (let offset = 0; offset < height; offset++) {
      const own = [actionText(random, number), leadText(random), timescaleText(random), accountText(random)];
      rows.push([...(offset === 0 ? shared : ["", "", ""]), ...own]);
    }
  }
  const values = rows.map((row) => [...row, ...Array<string>(COLUMNS.length - row.length).fill("")]);
  const timescales = values.slice(TITLES.length + 1).map((row) => String(row[TIMESCALE_COLUMN]));
  return { sheet: sheetOf(values, merges), timescales: timescales.filter((text) => text !== "") };
}

const TIMESCALE_COLUMN = COLUMNS.findIndex(({ heading }) => heading === "Timescale");

function actionText(random: Random, number: number): string {
  const { action } = random.oneOf(ACTIONS);
  return `${action.slice(0, -1)} in ${random.oneOf(PLACES)}, as standard ${number} asks.`;
}

/** One lead or two of a few dozen; now and then none. */
function leadText(random: Random): string {
  const name = () => random.oneOf(LEADS);
  if (random.below(20) === 0) return "";
  return random.below(3) === 0 ? name() + random.oneOf(JOINERS) + name() : name();
}

function timescaleText(random: Random): string {
  if (random.below(20) === 0) return "";
  const { text, year } = random.oneOf(TIMESCALE_TEXTS);
  return varyTimescale(text, year, YEAR, random);
}

/** One account, or two where the last update was left in; none of each sixth action. */
function accountText(random: Random): string {
  if (random.below(6) === 0) return "";
  const one = () => {
    const account = varyAccount(random.oneOf(ACCOUNTS), YEAR, random);
    if (account.length < SHORT) return account;
    const day = formatDay(addDays(PLAN_DATE, random.below(140)));
    return `${account} Reported to the ${random.oneOf(PLACES)} board on ${day}.`;
  };
  return random.below(2) === 0 ? one() : `${one()}\n${one()}`;
}

function areaOf(rowIndex: number, columnIndex: number, rowCount: number, columnCount: number): Area {
  return { rowIndex, columnIndex, rowCount, columnCount };
}

function sheetOf(values: CellValue[][], merges: Area[]): Sheet {
  return {
    name: "Action plan",
    rowIndex: 0,
    columnIndex: 0,
    values,
    numberFormats: values.map((row) => row.map(() => "General")),
    merges,
    hiddenRows: [],
    hiddenColumns: [],
    date1904: false,
  };
}

/** Made anew and flat, as what comes from Excel is: nothing that was worked out for an earlier copy is found again. */
export function asFromExcel<T extends Sheet | readonly string[]>(read: T): T {
  return JSON.parse(JSON.stringify(read)) as T;
}
