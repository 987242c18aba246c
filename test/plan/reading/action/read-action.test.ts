import { readPlan, type ReadingOptions } from "../../../../src/plan/reading/read-plan";
import type { Area, CellValue } from "../../../../src/plan/sheet";
import { sheetOf } from "../../sheet-of";

const ASAT = "2026-07-17";
/** What fills the cells that a test does not speak of, so that each column is known by what it holds. */
const USUAL: Record<string, CellValue> = {
  Action: "Wax the long ladder in the cellar.",
  Lead: "Ann Price",
  Timescale: "30 June 2026",
  "Original due date": "31 March 2026",
  "Revised due date": "31 July 2026",
  "Second lead": "Joan Moss",
  Progress: "The ladder was looked at by the two of us.",
  Status: "On target",
  "Date completed": "",
  Done: "Yes",
  Complete: "Not yet",
  Evidence: "Photograph of the ladder",
};

interface Rest {
  options?: Partial<ReadingOptions>;
  above?: CellValue[][];
  numberFormats?: Record<string, string>;
  merges?: Area[];
}

/** The first of three actions, with the columns named; the others are usual. */
function read(cells: Record<string, CellValue>, { options, above = [], ...parts }: Rest = {}) {
  const names = ["Action", ...Object.keys(cells).filter((name) => name !== "Action")];
  const rows = [cells, {}, {}].map((own) => names.map((name) => ({ ...USUAL, ...own })[name] ?? ""));
  const plan = readPlan(sheetOf([...above, names, ...rows], parts), {
    asAt: ASAT,
    planDate: null,
    ...options,
  });
  const [action] = plan?.actions ?? [];
  if (action === undefined) throw new Error("no action was read from the test's own rows");
  return action;
}

describe("which year is meant where none is written", () => {
  const NOTE = [["Last updated: 5 October 2021"]];
  const dueOf = (rest: Rest) => read({ Timescale: "31 March", Progress: "On target" }, rest).timescale.due;

  test("the nearest to the day of the review, where nothing else is known", () => {
    expect(dueOf({})).toEqual(["2026-03-31"]);
  });

  test("the nearest to the note on the sheet, which goes before the day of the review", () => {
    expect(dueOf({ above: NOTE })).toEqual(["2022-03-31"]);
  });

  test("the nearest to the plan's own date, which goes before the note", () => {
    expect(dueOf({ above: NOTE, options: { planDate: "2018-11-01" } })).toEqual(["2019-03-31"]);
  });

  const promiseOf = (rest: Rest) =>
    read({ Timescale: "30 June 2021", Progress: "Will be completed by 30 November." }, rest).progress
      .forecast;

  test("of a promise: the next after the note, and without a note after the day of the review", () => {
    expect(promiseOf({ above: NOTE })).toBe("2021-11-30");
    expect(promiseOf({})).toBe("2026-11-30");
  });

  test("of a promise: the plan's date says nothing, for an update is younger than the plan", () => {
    expect(promiseOf({ above: NOTE, options: { planDate: "2018-11-01" } })).toBe("2021-11-30");
    expect(promiseOf({ options: { planDate: "2018-11-01" } })).toBe("2026-11-30");
  });
});

test("“within 3 months” counts from the plan's date alone, not from a note", () => {
  const cells = { Timescale: "Within 3 months", Progress: "On target" };
  expect(read(cells, { options: { planDate: "2026-01-10" } }).timescale.due).toEqual(["2026-04-10"]);
  expect(read(cells, { above: [["Last updated: 5 October 2021"]] }).timescale.due).toEqual([]);
});

describe("leads", () => {
  const leadsOf = (lead: string, second: string) =>
    read({ Lead: lead, "Second lead": second, Timescale: "30 June 2026", Progress: "On target" }).leads;

  test("a second lead stands after the first", () => {
    expect(leadsOf("Raj Patel", "Bo Yarrow / Zoe Quill")).toEqual(["Raj Patel", "Bo Yarrow", "Zoe Quill"]);
  });

  test("whoever is named in both is named once", () => {
    expect(leadsOf("Raj Patel / Bo Yarrow", "Bo Yarrow")).toEqual(["Raj Patel", "Bo Yarrow"]);
  });

  test("a second lead alone is a lead", () => {
    expect(leadsOf("", "Bo Yarrow")).toEqual(["Bo Yarrow"]);
  });
});

describe("an original and a revised due date", () => {
  const timescaleOf = (cells: Record<string, CellValue>) =>
    read({ Lead: "Ann Price", ...cells, Progress: "On target" }).timescale;

  test("the revised one counts, and the original is kept beside it", () => {
    const cells = { "Original due date": "31 March 2026", "Revised due date": "31 July 2026" };
    expect(timescaleOf(cells)).toMatchObject({ due: ["2026-07-31"], moved: ["2026-03-31"] });
  });

  test("the original counts where the revised one is blank, a dash or not wanted", () => {
    for (const revised of ["", "-", "N/A", "No change", "On track"]) {
      const cells = { "Original due date": "31 March 2026", "Revised due date": revised };
      expect(timescaleOf(cells)).toMatchObject({ due: ["2026-03-31"], moved: [] });
    }
  });

  test("a date that was moved to nobody knows when is no date any more, and the original is kept", () => {
    const cells = { "Original due date": "31 March 2026", "Revised due date": "TBC" };
    expect(timescaleOf(cells)).toMatchObject({ kind: "unset", due: [], moved: ["2026-03-31"] });
  });

  test("of three the last that is filled in stands, and those before it are kept", () => {
    const cells = (second: string, third: string) => ({
      "Original due date": "31 March 2026",
      "Revised date": second,
      "2nd revised date": third,
    });
    const read = (second: string, third: string) => {
      const { due, moved } = timescaleOf(cells(second, third));
      return [...due, "was", ...moved];
    };
    expect(read("30 June 2026", "31 July 2026")).toEqual(["2026-07-31", "was", "2026-03-31", "2026-06-30"]);
    expect(read("30 June 2026", "")).toEqual(["2026-06-30", "was", "2026-03-31"]);
    expect(read("", "")).toEqual(["2026-03-31", "was"]);
  });

  test("a date that was not moved has no earlier one", () => {
    const cells = { "Original due date": "31 July 2026", "Revised due date": "31 July 2026" };
    expect(timescaleOf(cells)).toMatchObject({ due: ["2026-07-31"], moved: [] });
  });

  test("a revised date alone counts, though there was none before", () => {
    const cells = { "Original due date": "", "Revised due date": "31 July 2026" };
    expect(timescaleOf(cells)).toMatchObject({ due: ["2026-07-31"], moved: [] });
  });

  test("beside a due date, the original counts only where the due date is blank", () => {
    const cells = { "Original due date": "31 March 2026" };
    expect(timescaleOf({ Timescale: "", ...cells }).due).toEqual(["2026-03-31"]);
    expect(timescaleOf({ Timescale: "31 May 2026", ...cells }).due).toEqual(["2026-05-31"]);
    expect(timescaleOf({ Timescale: "TBC", ...cells })).toMatchObject({ kind: "unset", due: [] });
  });
});

describe("a status column beside the account", () => {
  const standing = (status: string, progress: string) =>
    read({ Lead: "Ann Price", Timescale: "30 June 2026", Status: status, Progress: progress });

  test("it decides where the account says nothing of it", () => {
    const action = standing("Delayed", "The ladder was looked at by the two of us.");
    expect(action.status).toBe("delayed");
    expect(action.statusColumn).toMatchObject({ text: "Delayed", status: "delayed" });
    expect(action.progress.status).toBe("not-stated");
  });

  test("the account decides where it is blank", () => {
    expect(standing("", "Completed.").status).toBe("complete");
  });

  test("where the two disagree the more cautious stands, and both are told", () => {
    const { status, contradiction } = standing("Complete", "Not started.");
    expect(status).toBe("not-started");
    expect(contradiction?.kept).toMatch(/^Not started/);
    expect(contradiction?.overruled).toBe("Complete");
  });

  test("a plan without one has none", () => {
    expect(read({ Timescale: "30 June 2026", Progress: "Completed." }).statusColumn).toBeNull();
  });
});

describe("a day of completion", () => {
  const completed = (day: CellValue, progress: string, options: Partial<ReadingOptions> = {}) => {
    const cells = { Lead: "Ann Price", Timescale: "30 June 2026", "Date completed": day, Progress: progress };
    const { status, contradiction } = read(cells, { options });
    return { status, contradiction };
  };

  test("on the day of the review it is complete, a day after not yet", () => {
    expect(completed("17 July 2026", "").status).toBe("complete");
    expect(completed("18 July 2026", "").status).toBe("blank");
    expect(completed("17 July", "").status).toBe("blank");
  });

  test("what the account says of less stands, and both are told", () => {
    const { status, contradiction } = completed("20 June 2026", "Delayed.");
    expect(status).toBe("delayed");
    expect(contradiction?.overruled).toBe("20 June 2026");
    expect(contradiction?.kept).toMatch(/^Delayed/);
  });

  test.each([
    ["Target 30 June 2026", "blank"],
    ["Moved to 30 June 2026", "blank"],
    ["by 1 July 2026", "blank"],
    ["30 June 2026 (stage 1)", "blank"],
    ["Estimated 1 July 2026", "blank"],
    ["Not finished by 30 June 2026", "in-progress"],
    ["Under way, 30 June 2026", "in-progress"],
    ["Ongoing", "in-progress"],
    ["Partly", "partial"],
    ["Partly done", "partial"],
    ["No", "in-progress"],
    ["Yes", "complete"],
    ["Achieved", "complete"],
    ["Not to be pursued", "dropped"],
    ["30 June 2026, at the June board", "complete"],
    ["30 June 2026; will be reviewed in May 2027", "complete"],
    ["30 June 2026, to be reviewed yearly", "complete"],
    ["Abandoned 3 June 2026", "dropped"],
    ["Unresolved at 3 June 2026", "in-progress"],
    ["Reopened 3 June 2026", "in-progress"],
    ["Hopefully 3 June 2026", "blank"],
    ["Now: 3 June 2026", "blank"],
    ["Originally 3 June 2026", "blank"],
    ["70% (3 June 2026)", "blank"],
    ["Half by 3 June 2026", "blank"],
    ["Some replaced 3 June 2026", "blank"],
    ["Finished before the deadline, 3 June 2026", "complete"],
    ["Closed 3 June 2026", "complete"],
    ["Notice published 3 June 2026", "complete"],
    ["Agreed by trustees on 3 June 2026", "complete"],
    ["TBC", "blank"],
  ])("what %j says in its place stands where nothing else is said: %s", (words, status) => {
    expect(completed(words, "").status).toBe(status);
    expect(completed(words, "Completed.").status).toBe("complete");
  });

  test.each(["Completed.", "No longer required."])("it does not disturb “%s”", (account) => {
    const { status, contradiction } = completed("20 June 2026", account);
    expect(["complete", "dropped"]).toContain(status);
    expect(contradiction).toBeNull();
  });
});

test("a day below “Done” is the day of completion, where no other column tells it", () => {
  const done = (heading: string, day: CellValue) => {
    const { status, completedOn } = read({ Lead: "Ann Price", Timescale: "31 July 2026", [heading]: day });
    return { status, completedOn };
  };
  expect(done("Done", "9.7.26")).toEqual({ status: "complete", completedOn: "2026-07-09" });
  expect(done("Complete", "6 June 2026")).toEqual({ status: "complete", completedOn: "2026-06-06" });
  expect(done("Done", "9.8.26").status).toBe("not-stated");
  expect(done("Done", "half by 9.7.26").status).not.toBe("complete");
  expect(done("Status", "9.7.26").status).toBe("not-stated");
});

test("a share that reaches the one which the action names tells of the measure, and is no part", () => {
  const standing = (Action: string, Progress: string, Status = "Complete") => {
    const { status, contradiction } = read({ Action, Status, Progress });
    return { status, contradiction };
  };
  const all = { status: "complete", contradiction: null };
  expect(standing("Survey 60% of the barns by June.", "64% achieved")).toEqual(all);
  expect(standing("Survey 60% of the barns by June.", "60% achieved")).toEqual(all);
  expect(standing("Have 85% of the wardens trained in first aid.", "Completed by 88% of wardens")).toEqual(
    all,
  );
  expect(standing("Survey 60% of the barns by June.", "45% achieved").status).toBe("partial");
  expect(standing("Survey all of the barns by June.", "64% achieved").status).toBe("partial");
  expect(standing("Survey 60% of the barns by June.", "64% achieved", "").status).toBe("not-stated");
});

test("a day of completion beside a status that says the same: the account denies both, and is told", () => {
  const { status, contradiction } = read({
    Lead: "Ann Price",
    Timescale: "30 June 2026",
    "Date completed": "27 June 2026",
    Status: "Complete",
    Progress: "Partly completed.",
  });
  expect(status).toBe("partial");
  expect(contradiction).toMatchObject({ between: ["progress", "status"], overruled: "Complete" });
});

test("the words that decided are told as they are written", () => {
  const { progress } = read({ Timescale: "30 June 2026", Progress: "Looked at in May. Not started yet." });
  expect(progress.status).toBe("not-started");
  expect(progress.evidence?.words).toMatch(/Not started/);
  expect(progress.text).toBe("Looked at in May. Not started yet.");
});

test("each role's cell is told, and for a merged one its first", () => {
  const merge = { rowIndex: 1, columnIndex: 1, rowCount: 3, columnCount: 1 };
  const { cells } = read(
    { Lead: "Ann Price", Timescale: "30 June 2026", Progress: "Completed." },
    { merges: [merge] },
  );
  expect(cells).toEqual({ action: "A2", lead: "B2", due: "C2", progress: "D2" });
});
