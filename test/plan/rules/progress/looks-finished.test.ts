import { type Cells, planOf } from "../../plan-of";
import { told, toldAfterFix } from "../told";

test.each([
  [
    { Progress: "The policy came into force on 30 April 2026" },
    "“The policy came into force” sounds finished",
  ],
  [{ Progress: "Post filled" }, "“Post filled” sounds finished"],
  [{ Progress: "Post filled", Status: "" }, "“Post filled” sounds finished"],
])("%j", (cells, words) => {
  const [finding, ...others] = told("looks-finished", [cells]);
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ severity: "suggestion", cell: "G2", fix: { safety: "suggested" } });
  expect(finding?.message).toContain(words);
  expect(toldAfterFix("looks-finished", [cells])).toEqual([]);
  expect(planOf([{ ...cells, Progress: finding?.fix?.to ?? "" }]).actions[0]?.status).toBe("complete");
});

test.each<Cells>([
  { Progress: "First meeting held" },
  { Progress: "Completed. Post filled." },
  { Progress: "Post filled", Status: "In progress" },
  { Progress: "Post filled", Status: "Red" },
  { Progress: "" },
])("not %j", (cells) => {
  expect(told("looks-finished", [cells])).toEqual([]);
});

test.each<Cells>([
  { Progress: "Meeting held", Timescale: "Monthly" },
  { Progress: "Last audit completed in May 2026", Timescale: "Quarterly" },
  { Progress: "Post filled", Timescale: "Every term" },
])("what comes round again is never finished: %j", (cells) => {
  expect(told("looks-finished", [cells])).toEqual([]);
});

test.each([
  [
    "Jan 2026: adverts sent. May 2026: Post filled",
    "Jan 2026: adverts sent. May 2026: Completed. Post filled",
  ],
  [
    "Mar 26 - quotes obtained. May 26 - Gate repaired",
    "Mar 26 - quotes obtained. May 26 - Completed. Gate repaired",
  ],
  [
    "Jan 2026\nAdverts sent.\nMay 2026\nPost filled",
    "Jan 2026\nAdverts sent.\nMay 2026\nCompleted. Post filled",
  ],
])("“Completed” goes where the words stand: %j", (text, to) => {
  const [finding] = told("looks-finished", [{ Progress: text, Timescale: "31 August 2026" }]);
  expect(finding?.fix?.to).toBe(to);
  expect(planOf([{ Progress: to }]).actions[0]?.status).toBe("complete");
});
