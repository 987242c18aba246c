import { calendarDay } from "../../calendar";

/** The month and day of Easter Sunday, by the anonymous Gregorian rule (Meeus, Jones, Butcher). */
export function easterSunday(year: number): string | null {
  const a = year % 19;
  const century = Math.floor(year / 100);
  const c = year % 100;
  const g = Math.floor((8 * century + 13) / 25);
  const h = (19 * a + century - Math.floor(century / 4) - g + 15) % 30;
  const l = (32 + 2 * (century % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const days = h + l - 7 * m + 114;
  return calendarDay(year, Math.floor(days / 31), (days % 31) + 1);
}
