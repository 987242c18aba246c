const daysFrom1904 = 1462;

/** Days from 1 January 1970 to a date of the calendar as everybody uses it. */
function dayNumber(year: number, month: number, day: number): number {
  return Math.round(Date.UTC(year, month - 1, day) / 86_400_000);
}

/**
 * Excel's DATE(): the serial number of a day. Months and days may overflow, years below 1900
 * count from 1900. Undefined where Excel says #NUM!.
 */
export function dateSerial(year: number, month: number, day: number, uses1904: boolean): number | undefined {
  const wholeYear = Math.trunc(year);
  const full = wholeYear >= 0 && wholeYear < 1900 ? wholeYear + 1900 : wholeYear;
  const days = dayNumber(full, Math.trunc(month), Math.trunc(day)) - dayNumber(1899, 12, 30);
  if (full < 0 || full > 9999 || days > 2_958_465) return undefined;
  if (uses1904) return days >= daysFrom1904 ? days - daysFrom1904 : undefined;
  // Serial 60 is a 29 February 1900 that never was, so January and February 1900 are one less.
  const serial = days < 61 ? days - 1 : days;
  return serial >= 0 ? serial : undefined;
}

/** The serial of "2025-03-31", or undefined when the text is no such day. */
export function isoDateSerial(text: string, uses1904: boolean): number | undefined {
  const match = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (!match) return undefined;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < 1900 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return dateSerial(year, month, day, uses1904);
}

/** The serial of a moment as files write it, such as "2025-03-31T12:00:00"; undefined when the text is none. */
export function isoMomentSerial(text: string, uses1904: boolean): number | undefined {
  const [, date = "", hours = 0, minutes = 0, seconds = 0] =
    /^(\d{4}-\d\d-\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?Z?)?$/.exec(text.trim()) ?? [];
  const day = isoDateSerial(date, uses1904);
  return day === undefined
    ? undefined
    : day + (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
}

/** The day and time of a serial. */
export interface Moment {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
  /** Seconds since midnight. */
  readonly seconds: number;
}

/** The day and time that a serial shows, or undefined below 0 and past the year 9999. */
export function momentOf(serial: number, uses1904: boolean): Moment | undefined {
  const total = Math.round(serial * 86_400) / 86_400 + (uses1904 ? daysFrom1904 : 0);
  if (!(total >= 0) || total >= 2_958_466) return undefined;
  const day = Math.floor(total);
  const seconds = Math.round((total - day) * 86_400);
  if (day === 60) return { year: 1900, month: 2, day: 29, weekday: 3, seconds };
  const date = new Date((day + (day < 60 ? 1 : 0) + dayNumber(1899, 12, 30)) * 86_400_000);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
    seconds,
  };
}
