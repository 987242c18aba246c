import { keepLayout, keepSettings } from "../../src/excel/keep-settings";
import { validate } from "../../src/excel/validate";
import { SETTINGS_KEPT } from "../../src/excel/marks";
import { DEFAULT_SETTINGS } from "../../src/plan/settings/settings";
import { openInExcel } from "./in-excel";
import { planRows, planWorkbook } from "./plan-workbook";

const options = { today: "2026-07-17" };

test("settings live with the plan's sheet, in no more round trips, and go with it under another name", async () => {
  const { host } = openInExcel(await planWorkbook(planRows(6)));
  await keepSettings("Action plan", { ...DEFAULT_SETTINGS, asAt: "2026-09-10", rules: { overdue: "off" } });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Action plan").name = "Plan Q2";
    await context.sync();
  });
  const requests = host.requests;
  const review = await validate(options);
  expect(host.requests - requests).toBe(2);
  expect(review).toMatchObject({
    asAt: "2026-09-10",
    settings: { rules: { overdue: "off" } },
    settingsTrouble: null,
  });
  expect((await validate({ ...options, asAt: "2026-08-01" })).asAt).toBe("2026-08-01");
});

test("kept settings that cannot be read are told of, and the usual ones are gone by", async () => {
  openInExcel(await planWorkbook(planRows(6)));
  await Excel.run(async (context) => {
    const { customProperties } = context.workbook.worksheets.getItem("Action plan");
    customProperties.add(SETTINGS_KEPT, '{"rules": {"overdue": "loud"}}');
    await context.sync();
  });
  const { findings, settings } = await validate(options);
  expect(settings).toEqual(DEFAULT_SETTINGS);
  expect(findings.find(({ rule }) => rule === "unreadable-settings")?.message).toMatch(
    /“rules.overdue” must be “off”/,
  );
});

test("the columns of a sheet are kept beside what else was settled for it", async () => {
  const { host } = openInExcel(await planWorkbook(planRows(6)));
  const accepted = [{ finding: "overdue of 1.", reason: "Agreed by the board" }];
  await keepSettings("Action plan", { ...DEFAULT_SETTINGS, accepted, rules: { overdue: "off" } });
  const requests = host.requests;
  await keepLayout("Action plan", { headerRow: 3, columns: { lead: "Source" } });
  expect(host.requests - requests).toBe(2);
  expect((await validate(options)).settings).toMatchObject({
    accepted,
    rules: { overdue: "off" },
    layout: { headerRow: 3, columns: { lead: "Source" } },
  });
});
