import { told } from "../told";

const SIX = "Ann Price / Raj Patel / Moira Quayle / Tom Birch / Lena Ford / Sam Okoro";

test("six leads are too many", () => {
  expect(told("many-leads", [{ Lead: SIX }])).toEqual([
    expect.objectContaining({
      severity: "suggestion",
      cell: "E2",
      found: "6 leads",
      message: expect.stringMatching(/^6 leads are named: Ann Price, Raj .*Name first/),
    }),
  ]);
});

test.each([
  ["five leads", { Lead: SIX.replace(" / Sam Okoro", "") }],
  ["one named as the lead", { Lead: SIX.replace("Ann Price", "Ann Price (lead)") }],
  ["others only support", { Lead: SIX.replace("Ann Price /", "Ann Price, supported by") }],
  ["those who help have a column of their own", { Lead: "Ann Price", "Support officers": SIX }],
  ["a directorate with a long name", { Lead: "Director of Children, Families, Housing, Health and Leisure" }],
  ["the same name over again", { Lead: Array(7).fill("Ann Price").join(" / ") }],
])("not where %s", (_, cells) => {
  expect(told("many-leads", [cells])).toEqual([]);
});
