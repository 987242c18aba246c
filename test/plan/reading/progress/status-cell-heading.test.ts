import type { Status } from "../../../../src/plan/plan";
import { readStatusCell } from "../../../../src/plan/reading/progress";
import type { CellValue } from "../../../../src/plan/sheet";

const CONTEXT = { due: [], updatedOn: "2024-01-15" };

describe("numbers below a heading of percentages", () => {
  test.each<[CellValue, string, string, Status, string]>([
    [100, "General", "% complete", "complete", "100%"],
    [50, "General", "% complete", "partial", "50%"],
    [0, "General", "% complete", "not-started", "0%"],
    [99.999, "General", "% complete", "partial", "100%"],
    [0.5, "General", "% complete", "partial", "50%"],
    [2, "0", "percentage complete", "partial", "2%"],
    ["100", "@", "per cent complete", "complete", "100"],
    ["75 ", "@", "progress (%)", "partial", "75"],
    ["75%", "@", "progress (%)", "partial", "75%"],
    [1, "0%", "% complete", "complete", "100%"],
    [100, '0"%"', "progress", "complete", "100%"],
    [1, "0\\%", "progress", "partial", "1%"],
    // One per cent, or all of it?
    [1, "General", "% complete", "not-stated", ""],
    ["1", "@", "% complete", "not-stated", ""],
    [110, "General", "% complete", "not-stated", ""],
    [-5, "General", "% complete", "not-stated", ""],
    [100, "General", "status", "not-stated", ""],
    [100, "General", "", "not-stated", ""],
    ["100", "@", "status", "not-stated", ""],
    [true, "General", "% complete", "complete", "true"],
  ])("%j shown as %s below %j is %s", (value, format, heading, status, evidence) => {
    const reading = readStatusCell(value, format, CONTEXT, heading);
    expect(reading.status).toBe(status);
    expect(reading.evidence?.words ?? "").toBe(evidence);
  });
});

describe("answers below a heading that asks", () => {
  test.each<[CellValue, string, Status]>([
    [true, "complete?", "complete"],
    [false, "complete?", "in-progress"],
    ["TRUE", "complete?", "complete"],
    ["Yes", "completed y/n", "complete"],
    ["Y", "completed (yes/no)", "complete"],
    ["y.", "done", "complete"],
    ["✓", "achieved", "complete"],
    ["ü", "Done?", "complete"],
    ["Y", "lesson learnt?", "complete"],
    ["Yes", "rectified (y/n)", "complete"],
    ["N", "fixed?", "in-progress"],
    ["Yes", "have we done it?", "complete"],
    ["Not yet", "have we done this?", "in-progress"],
    ["Yes - MN", "done", "complete"],
    ["Yes – key on its hook", "done", "complete"],
    ["Y (posted 3/1/24)", "actioned?", "complete"],
    ["✓: all halls swept", "done", "complete"],
    ["Yes – drafted", "done", "in-progress"],
    ["Yes, four so far", "done", "not-stated"],
    ["Yes - 4 halls", "done", "not-stated"],
    ["Y - to be signed by the mayor", "done", "in-progress"],
    ["Yes - in hand", "done", "in-progress"],
    ["6 of 9 (TL)", "done", "partial"],
    ["No – PA", "completed y/n", "in-progress"],
    ["Yes NOT", "done", "not-stated"],
    ["Yes - WIP", "done", "in-progress"],
    ["✔\ufe0f", "done?", "complete"],
    ["No", "completed y/n", "in-progress"],
    ["n", "has the action been achieved?", "in-progress"],
    ["✗", "done", "in-progress"],
    ["x", "done", "not-stated"],
    ["Yes", "signed off?", "complete"],
    ["No", "signed off y/n", "in-progress"],
    ["Yes", "signed off by", "not-stated"],
    ["Partly", "achieved", "partial"],
    ["3 of 7", "done?", "partial"],
    ["7 out of 7", "done?", "not-stated"],
    ["✔ 14 May", "done?", "complete"],
    ["Y – 14/05/24", "completed y/n", "complete"],
    ["Yes, by 14 May", "completed y/n", "not-stated"],
    ["No - not started", "complete?", "not-started"],
    ["Yes - partially complete", "complete?", "partial"],
    ["", "complete?", "blank"],
    [1, "complete?", "not-stated"],
    // Headings that don't ask
    [true, "status", "not-stated"],
    ["Yes", "status", "not-stated"],
    ["Yes", "to be completed by", "not-stated"],
    ["Yes", "date completed", "not-stated"],
    ["Yes", "not complete", "not-stated"],
    ["Yes", "partially complete", "not-stated"],
    ["Yes", "incomplete?", "not-stated"],
    ["Yes", "on track?", "not-stated"],
    ["Yes", "no action completed", "not-stated"],
  ])("%j below %j is %s", (value, heading, status) => {
    expect(readStatusCell(value, "General", CONTEXT, heading).status).toBe(status);
  });
});
