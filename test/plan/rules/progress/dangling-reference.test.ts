import { told } from "../told";

test.each([
  [
    "See response to action 17.",
    "It points to “action 17”, and no other action of this plan has that number.",
  ],
  ["As above", "It points to “above”, and no action stands there."],
  ["See action 1", "no other action of this plan has that number"],
])("%j", (Progress, words) => {
  const [finding, ...others] = told("dangling-reference", [{ Progress }]);
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ severity: "warning", cell: "G2" });
  expect(finding?.message).toContain(words);
});

test.each(["See response to action 2.", "As below", "On target", "", "See the minutes"])(
  "not %j",
  (Progress) => {
    expect(told("dangling-reference", [{ Progress }])).toEqual([]);
  },
);
