import { told } from "../told";

test.each(["1 July 2026", "14/05/2027"])("%s", (day) => {
  const [finding, ...others] = told("completed-in-future", [{ "Date completed": day }]);
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ severity: "error", cell: "H2" });
  expect(finding?.message).toMatch(/^The day of completion is .*, which is after 30 June 2026\./);
});

test.each(["30 June 2026", "14 May 2026", "June 2026", "2026", "1 July", "", "TBC", "Not yet"])(
  "not %s",
  (day) => {
    expect(told("completed-in-future", [{ "Date completed": day }])).toEqual([]);
  },
);

test("a month that is not over has no certain day", () => {
  expect(told("completed-in-future", [{ "Date completed": "June 2026" }], { asAt: "2026-06-12" })).toEqual(
    [],
  );
});
