import fc from "fast-check";
import * as PlainDate from "temporal-polyfill/fns/PlainDate";
import {
  addDays,
  addMonths,
  calendarDay,
  dayOfSerial,
  daysBetween,
  endOfMonth,
  formatDay,
  parseDay,
} from "../../src/plan/calendar";

const anyDay = fc.integer({ min: 0, max: 80_000 }).map((days) => addDays("1900-01-01", days));

describe("calendar days", () => {
  test("a day that does not exist is no day", () => {
    expect(calendarDay(2011, 6, 31)).toBeNull();
    expect(calendarDay(2011, 2, 29)).toBeNull();
    expect(calendarDay(2012, 2, 29)).toBe("2012-02-29");
    expect(calendarDay(2011, 13, 1)).toBeNull();
    expect(calendarDay(2011, 0, 1)).toBeNull();
    expect(parseDay("2011-6-1")).toBeNull();
    expect(parseDay("2011-06-31")).toBeNull();
  });

  test("ends of months and written days", () => {
    expect(endOfMonth(2012, 2)).toBe("2012-02-29");
    expect(formatDay("2011-09-05")).toBe("5 September 2011");
    expect(addMonths("2011-01-31", 1)).toBe("2011-02-28");
  });

  test("Excel serials in both of its calendars", () => {
    expect(dayOfSerial(40694, false)).toBe("2011-05-31");
    expect(dayOfSerial(40694.75, false)).toBe("2011-05-31");
    expect(dayOfSerial(39232, true)).toBe("2011-05-31");
    expect(dayOfSerial(60, false)).toBeNull();
  });

  test("reckons as Temporal does", () => {
    const years = fc.integer({ min: 1, max: 9990 });
    const inRange = fc.integer({ min: -4000, max: 4000 });
    fc.assert(
      fc.property(
        years,
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 31 }),
        inRange,
        (year, month, day, by) => {
          const exists = day <= PlainDate.daysInMonth(PlainDate.create(year, month, 1));
          const record = PlainDate.create(year, month, exists ? day : 1);
          const own = PlainDate.toString(record);
          expect(calendarDay(year, month, day)).toBe(exists ? own : null);
          expect(endOfMonth(year, month)).toBe(PlainDate.toString(PlainDate.endOfMonth(record)));
          fc.pre(year > 400 && year < 9500);
          const later = PlainDate.addDays(record, by);
          expect(addDays(own, by)).toBe(PlainDate.toString(later));
          expect(daysBetween(own, PlainDate.toString(later))).toBe(by);
          expect(addMonths(own, by)).toBe(PlainDate.toString(PlainDate.addMonths(record, by)));
        },
      ),
      { numRuns: 500 },
    );
  });

  test("adding and counting days undo each other", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (day, days) => {
        expect(daysBetween(day, addDays(day, days))).toBe(days);
      }),
    );
  });

  test("days in order as text are days in order", () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(a < b).toBe(daysBetween(a, b) > 0);
      }),
    );
  });
});
