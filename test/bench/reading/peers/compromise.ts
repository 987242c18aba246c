import nlp from "compromise";
import dates, { type DatesMethods } from "compromise-dates";
import { inOrder, type DateReader } from "../date-reader";

nlp.plugin(dates);

/** compromise-dates, the day before the month. A period counts as its last day. */
export const compromiseDates: DateReader = {
  name: "compromise-dates",
  daysIn(text, planDate) {
    const said = nlp(text) as unknown as DatesMethods;
    const found = said.dates({ today: planDate, timezone: "UTC", dmy: true }).get();
    return inOrder(found.flatMap(({ end }) => (end === null ? [] : [end.slice(0, 10)])));
  },
};
