import { readFileSync } from "node:fs";
import path from "node:path";
import { validate } from "../../../src/excel/validate";
import { changesSince } from "../../../src/plan/snapshot/changes";
import { changesText } from "../../../src/plan/snapshot/changes-text";
import { snapshotOf } from "../../../src/plan/snapshot/snapshot";
import { openInExcel } from "../../excel/in-excel";
import { overdueCount, total } from "../../assets/sample-plan.expected.json";

test("between two meetings nothing of the sample plan changes but what has become overdue", async () => {
  openInExcel(readFileSync(path.resolve(__dirname, "../../../assets/sample-plan.xlsx")));
  const then = snapshotOf(await validate({ asAt: "2026-07-17", today: "2026-07-17" }));
  expect(new Set(then.map(({ key }) => key)).size).toBe(total);
  const now = await validate({ asAt: "2026-09-10", today: "2026-07-17" });
  const changes = changesSince(then, now);
  const count = overdueCount["2026-09-10"] - overdueCount["2026-07-17"];
  expect(changes?.unchanged).toBe(total - count);
  expect(changes && changesText(changes)).toEqual([`Since 17 July 2026: ${count} actions newly overdue.`]);
});
