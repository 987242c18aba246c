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
