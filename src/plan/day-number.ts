/**
 * Days numbered one after another, so that they can be counted, in the calendar that is in use today. Years begin in March here, so
 * that a leap day is the last of its year, and go round in 400, which have so many days each time.
 */
const DAYS_IN_400_YEARS = 146_097;
const DAYS_IN_YEAR = 365;

/** The number of a day; months and days of the month count from 1. */
export function numberOfDay(year: number, month: number, day: number): number {
  const marchYear = month > 2 ? year : year - 1;
  return leapDays(marchYear) + marchYear * DAYS_IN_YEAR + daysFromMarch(month) + day;
}

/** The day of a number. */
export function dayOfNumber(number: number): { year: number; month: number; day: number } {
  let marchYear = Math.floor((number * 400) / DAYS_IN_400_YEARS);
  while (firstOfMarch(marchYear + 1) <= number) marchYear++;
  while (firstOfMarch(marchYear) > number) marchYear--;
  const ofYear = number - firstOfMarch(marchYear);
  const fromMarch = Math.floor((5 * ofYear + 2) / 153);
  const month = ((fromMarch + 2) % 12) + 1;
  const day = ofYear - daysFromMarch(month) + 1;
  return { year: month > 2 ? marchYear : marchYear + 1, month, day };
}

function firstOfMarch(marchYear: number): number {
  return numberOfDay(marchYear, 3, 1);
}

function leapDays(marchYear: number): number {
  return Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
}

/** Days from 1 March to the first of a month: 31, 30, 31, 30, 31 again and again. */
function daysFromMarch(month: number): number {
  return Math.floor((153 * ((month + 9) % 12) + 2) / 5);
}
