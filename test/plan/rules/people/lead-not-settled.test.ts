import { told } from "../told";

test.each(["TBC", "Vacant", "To be appointed", "Vacant post"])("“%s” names nobody", (Lead) => {
  expect(told("lead-not-settled", [{ Lead }])).toEqual([
    expect.objectContaining({
      severity: "warning",
      cell: "E2",
      message: expect.stringContaining(`“${Lead}”`),
    }),
  ]);
});

test.each([
  [{ Lead: "Ann Price" }],
  [{ Lead: "Head of Vacant Property" }],
  [{ Lead: "Ann Price / TBC" }],
  [{ Lead: "" }],
  [{ Lead: "TBC", Progress: "Completed" }],
])("%j: not told", (cells) => {
  expect(told("lead-not-settled", [cells])).toEqual([]);
});
