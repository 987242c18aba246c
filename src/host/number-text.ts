import { momentOf, type Moment } from "./serials";

const months = "January February March April May June July August September October November December".split(
  " ",
);
const weekdays = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");
const dateTokens = /"[^"]*"|\\.|\[[^\]]*\]|yyyy|yy|y|mmmm|mmm|mm|m|dddd|ddd|dd|d|hh|h|ss|s|AM\/PM|A\/P|./gi;

/** More than this JavaScript refuses to write, and Excel to show. */
const mostDecimals = 30;

/** A number as a cell shows it: General, dates, times, percentages and fixed decimals; else as it is. */
export function numberText(value: number, format: string, uses1904: boolean): string {
  const section = sectionFor(value, format);
  const bare = section.replace(/"[^"]*"|\\./g, "").replace(/\[[^\]]*\]/g, "");
  if (/general/i.test(bare) || bare === "@") return generalText(value);
  if (/[ymdhs]/i.test(bare)) {
    const moment = momentOf(value, uses1904);
    return moment ? dateText(moment, section) : "#".repeat(8);
  }
  const digits = /([#0,]*[#0])(?:\.(0+))?(%?)/.exec(bare);
  if (!digits) return generalText(value);
  const magnitude = Math.abs(digits[3] ? value * 100 : value);
  const fixed = magnitude.toFixed(Math.min(digits[2]?.length ?? 0, mostDecimals));
  const grouped = digits[1]?.includes(",") ? fixed.replace(/\B(?=(\d{3})+(?!\d))/g, ",") : fixed;
  const sign = value < 0 && section === format.split(";")[0] ? "-" : "";
  return sign + literal(section.replace(/[#0,]*[#0](?:\.0+)?/, () => grouped));
}

function sectionFor(value: number, format: string): string {
  const [positive = "General", negative, zero] = format.split(";");
  if (value < 0 && negative !== undefined) return negative;
  return value === 0 && zero !== undefined ? zero : positive;
}

function literal(text: string): string {
  return text
    .replace(/\[[^\]]*\]|_.|\*./g, "")
    .replace(/"([^"]*)"|\\(.)/g, "$1$2")
    .trim();
}

/** A number in the General format: at most eleven characters of digits. */
function generalText(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e11) return String(value);
  if (Math.abs(value) >= 1e11 || (value !== 0 && Math.abs(value) < 1e-9)) {
    const [mantissa = "", exponent = "0"] = value.toExponential(5).split("e");
    const sign = exponent.startsWith("-") ? "-" : "+";
    return `${String(Number(mantissa))}E${sign}${exponent.replace(/[+-]/, "").padStart(2, "0")}`;
  }
  const wholeDigits = String(Math.trunc(Math.abs(value))).length;
  return String(Number(value.toFixed(Math.max(0, 10 - wholeDigits))));
}

function dateText(moment: Moment, format: string): string {
  const tokens = format.match(dateTokens) ?? [];
  const twelveHours = tokens.some((token) => /^a(m\/pm|\/p)$/i.test(token));
  let text = "";
  for (const [index, token] of tokens.entries()) {
    const isMinute = /^mm?$/i.test(token) && besideTime(tokens, index);
    text += dateToken(moment, isMinute ? `minute${token}` : token.toLowerCase(), token, twelveHours);
  }
  return text;
}

/** Whether an "m" stands after hours or before seconds, and so means minutes. */
function besideTime(tokens: readonly string[], index: number): boolean {
  const fields = (list: readonly string[]): string | undefined =>
    list.find((token) => /^[ymdhs]+$/i.test(token));
  return (
    /^h/i.test(fields(tokens.slice(0, index).reverse()) ?? "") ||
    /^s/i.test(fields(tokens.slice(index + 1)) ?? "")
  );
}

function dateToken(moment: Moment, token: string, written: string, twelveHours: boolean): string {
  const two = (number: number): string => String(number).padStart(2, "0");
  const hours = Math.floor(moment.seconds / 3600);
  const shownHours = twelveHours ? hours % 12 || 12 : hours;
  const minutes = Math.floor(moment.seconds / 60) % 60;
  const month = months[moment.month - 1] ?? "";
  const weekday = weekdays[moment.weekday] ?? "";
  const fields: Record<string, string> = {
    yyyy: String(moment.year),
    yy: two(moment.year % 100),
    y: two(moment.year % 100),
    mmmm: month,
    mmm: month.slice(0, 3),
    mm: two(moment.month),
    m: String(moment.month),
    dddd: weekday,
    ddd: weekday.slice(0, 3),
    dd: two(moment.day),
    d: String(moment.day),
    hh: two(shownHours),
    h: String(shownHours),
    minutemm: two(minutes),
    minutem: String(minutes),
    ss: two(moment.seconds % 60),
    s: String(moment.seconds % 60),
    "am/pm": hours < 12 ? "AM" : "PM",
    "a/p": hours < 12 ? "A" : "P",
  };
  return (
    fields[token.toLowerCase()] ?? (/^\[/.test(written) ? "" : written.replace(/^"(.*)"$|^\\(.)$/, "$1$2"))
  );
}
