import { readFileSync } from "node:fs";
import path from "node:path";
import { validate } from "../../../src/excel/validate";
import { runExcel } from "../../../src/excel/asking/trouble";
import { openInExcel } from "../in-excel";
import { ASAT } from "../plan-workbook";

const MEANWHILE = /changed or removed meanwhile\. Check again\./;
const TOO_MUCH = /holds more than Excel hands over at once\. Move what is not part of the plan/;
const TOO_MUCH_TO_TAKE = /more than Excel takes at once\. Open the workbook in Excel on Windows or Mac/;
const IN_FRONT = /Another workbook is in front\. Click on this workbook/;
const TOO_OLD = /This version of Excel cannot do that\..* needs Excel 2021 or later/;
const WAIT = /busy or short of memory\. Wait a moment and try again/;

const bytes = readFileSync(path.resolve(__dirname, "../../../assets/sample-plan.xlsx"));

/** What the user is told where Excel refuses the first request. */
async function refusal(code: string): Promise<{ code: string; message: string }> {
  const { host } = openInExcel(bytes);
  // What is asked ahead is asked once more where it is refused.
  for (const request of [1, 2]) host.failAt(request, { code, message: "In Excel's own words." });
  return validate({ asAt: ASAT, today: "2026-07-17" }).then(
    () => Promise.reject(new Error("the plan was read")),
    (error: { code: string; message: string }) => error,
  );
}

test.each([
  ["AccessDenied", /is protected\. Take the protection off \(Review tab\)/],
  ["InvalidOperationInCellEditMode", /A cell is being edited\. Press Enter or Esc/],
  ["ItemNotFound", MEANWHILE],
  ["InvalidReference", MEANWHILE],
  ["RequestPayloadSizeLimitExceeded", TOO_MUCH_TO_TAKE],
  ["ResponsePayloadSizeLimitExceeded", TOO_MUCH],
  ["RangeExceedsLimit", TOO_MUCH],
  ["OperationCellsExceedLimit", TOO_MUCH],
  ["ItemAlreadyExists", /A sheet of that name is there already\. Rename it/],
  ["InactiveWorkbook", IN_FRONT],
  ["InvalidSelection", IN_FRONT],
  ["UnsupportedSheet", /chart sheet\. Open the sheet that holds the plan/],
  ["FilteredRangeConflict", /Clear the filter/],
  ["MergedRangeConflict", /Unmerge them/],
  ["ApiNotFound", TOO_OLD],
  ["ApiNotAvailable", TOO_OLD],
  ["NotImplemented", TOO_OLD],
  ["UnsupportedOperation", TOO_OLD],
  ["RequestAborted", WAIT],
  ["ServiceNotAvailable", WAIT],
  ["ActivityLimitReached", WAIT],
  ["HostRestartNeeded", WAIT],
  ["MemoryLimitReached", WAIT],
])("%s is told by what to do about it", async (code, words) => {
  const told = await refusal(code);
  expect(told.code).toBe(code);
  expect(told.message).toMatch(/^The plan was not read, and nothing was changed\. /);
  expect(told.message).toMatch(words);
  expect(told.message).not.toContain("In Excel's own words.");
});

test("any other error is told in Excel's own words, with its code", async () => {
  expect((await refusal("GeneralException")).message).toBe(
    "The plan was not read, and nothing was changed. Excel gave an error: In Excel's own words. (GeneralException). Try again; if that does not help, save and restart Excel.",
  );
});

test("an error that is not Excel's passes as it is", async () => {
  openInExcel(bytes);
  await expect(runExcel("It was not done.", () => Promise.reject(new TypeError("ours")))).rejects.toEqual(
    new TypeError("ours"),
  );
});
