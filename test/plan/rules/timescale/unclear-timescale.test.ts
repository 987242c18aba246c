import { told } from "../told";

test.each([
  ["as funding allows", "No due date can be told for certain from “as funding allows”"],
  ["05/31/2027", "“05/31/2027” is read with the day first, and there is no month 31"],
  ["5.13.27", "“5.13.27” is read with the day first, and there is no month 13"],
  ["31 June", "No due date can be told for certain from “31 June”"],
  ["13/31/2027", "No due date can be told for certain from “13/31/2027”"],
])("“%s”", (Timescale, why) => {
  const [finding] = told("unclear-timescale", [{ Timescale }]);
  expect(finding).toMatchObject({ cell: "F2", severity: "warning", fix: null });
  expect(finding?.message).toBe(
    `${why}, so this is not counted as overdue. Write a date such as 31 March 2027.`,
  );
});

test.each(["31 May 2027", "31/05/2027", "TBC", "Ongoing", "31 June 2027", ""])("not “%s”", (Timescale) => {
  expect(told("unclear-timescale", [{ Timescale }])).toEqual([]);
});

test.each(["Completed", "No longer required"])("where progress says “%s” its date is history", (Progress) => {
  expect(told("unclear-timescale", [{ Timescale: "as funding allows", Progress }])).toEqual([]);
});
