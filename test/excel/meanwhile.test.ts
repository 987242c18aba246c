/** What others do to the plan between two requests of ours, and answers of Excel's that come late or never. */
import { strFromU8, unzipSync } from "fflate";
import { applyFixes } from "../../src/excel/fixes";
import { highlight } from "../../src/excel/highlights";
import { validate } from "../../src/excel/validate";
import { askAgain, MOST_IN_ONE_ANSWER } from "../../src/excel/painting/still-as-reviewed";
import { runExcel } from "../../src/excel/asking/trouble";
import type { ExcelHost } from "../../src/host/excel-host";
import { writeValues } from "../../src/host/objects/range/range-values";
import { scopeOf } from "../../src/host/objects/sheet/worksheet";
import type { Review } from "../../src/plan/review";
import { openInExcel } from "./in-excel";
import { ASAT, planRows, planWorkbook } from "./plan-workbook";

const options = { asAt: ASAT, today: "2026-07-17" };
const FIRST = 4;
const DUE = 5;

/** Six actions; the due dates of rows 5 and 8 have slips. */
function slips() {
  const rows = planRows(6).map((row) => row.map((value) => value ?? ""));
  rows[4]![DUE] = "31 Agust 2026";
  rows[7]![DUE] = "30 Septmber 2026";
  return rows;
}
const actions = slips().slice(FIRST - 1);
const blank = actions[0]!.map(() => "");
const [one, two, three, four, five, six] = actions as [Row, Row, Row, Row, Row, Row];
type Row = (typeof actions)[number];

function withDue(row: Row, due: string): Row {
  return row.map((value, column) => (column === DUE ? due : value));
}

/** What stands in the rows of the actions after others have been at them. */
const WAYS: [string, Row[]][] = [
  ["inserts a row", [blank, ...actions]],
  ["deletes a row", [two, three, four, five, six, blank]],
  ["sorts the rows", [five, two, one, three, six, four]],
  [
    "completes an action",
    [[...one.slice(0, 6), "Completed"], two, three, four, [...five.slice(0, 6), "Done"], six],
  ],
];

let plan: Promise<Uint8Array> | undefined;

async function opened() {
  const { host, workbook } = openInExcel(await (plan ??= planWorkbook(slips())));
  return { host, workbook, review: await validate(options) };
}

function change(host: ExcelHost, rows: Row[]): void {
  const area = { top: FIRST - 1, bottom: FIRST + rows.length - 2, left: 0, right: 6 };
  // As text, whatever a typed text would become.
  const typed = rows.map((row) => row.map((value) => (/^[^=]/.test(String(value)) ? `'${value}` : value)));
  writeValues({ scope: scopeOf(host.workbook.sheets[0]!), area }, typed);
}

/** Has somebody change the rows just before the request that comes so many after those that were. */
function changeBefore(host: ExcelHost, ahead: number, rows: Row[]): void {
  const wanted = host.requests + ahead;
  host.beforeRequest = (request) => {
    if (request === wanted) change(host, rows);
  };
}

/** What stands in the rows of the actions, to the last that may. */
async function cells(): Promise<Row[]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets
      .getFirst()
      .getRangeByIndexes(FIRST - 1, 0, 7, 7)
      .load("formulas");
    await context.sync();
    return range.formulas as Row[];
  });
}

function ourRules(bytes: Uint8Array): number {
  const sheet = strFromU8(unzipSync(bytes)["xl/worksheets/sheet1.xml"]!);
  return sheet.split("action-plan-review:").length - 1;
}

const misspelt = ({ findings }: Review) => findings.filter(({ rule }) => rule === "misspelt-date");

describe.each(WAYS)("somebody %s", (_, rows) => {
  test.each([1, 2])("before the request %i of the highlights: nothing is painted on it", async (ahead) => {
    const { host, workbook, review } = await opened();
    await highlight({ ...review, actions: review.actions.slice(0, 2) });
    const earlier = ourRules(workbook.save());
    changeBefore(host, ahead, rows);
    await expect(highlight(review)).rejects.toMatchObject({
      code: "plan-changed",
      message: expect.stringMatching(
        /^The highlights were not shown, and (nothing was changed|earlier ones were taken away): the plan was changed since it was reviewed\. Check again\.$/,
      ) as string,
    });
    expect(ourRules(workbook.save())).toBe(ahead < 2 ? earlier : 0);
    expect((await cells()).slice(0, rows.length)).toEqual(rows);
    host.beforeRequest = undefined;
    await highlight(await validate(options));
    expect(ourRules(workbook.save())).toBeGreaterThan(0);
  });

  test.each([1, 2])(
    "before the request %i of a fix: it is made in its own row or not at all",
    async (ahead) => {
      const { host, review } = await opened();
      changeBefore(host, ahead, rows);
      const { applied, refused } = await applyFixes(review, misspelt(review));
      expect([...applied, ...refused].map(({ cell }) => cell).sort()).toEqual(["F5", "F8"]);
      const wanted = rows.map((row, index) => {
        const fix = applied.find(({ cell }) => cell === `F${FIRST + index}`);
        return fix ? withDue(row, fix.after) : row;
      });
      expect((await cells()).slice(0, rows.length)).toEqual(wanted);
      const isSlip = (row: Row) => String(row[3]).match(/form [25] /) !== null;
      expect(applied.every(({ cell }) => isSlip(rows[Number(cell.slice(1)) - FIRST]!))).toBe(true);
    },
  );
});

test("where highlights on rows that had moved cannot be taken away again, it is not said that none are shown", async () => {
  const { host, review } = await opened();
  changeBefore(host, 2, WAYS[0]![1]);
  host.failAt(host.requests + 3, { code: "AccessDenied", message: "Protected." });
  await expect(highlight(review)).rejects.toThrow(
    /^The highlights may not be complete, or may stand on the wrong rows\. This sheet or workbook is protected/,
  );
});

const TOO_LARGE = {
  code: "ResponsePayloadSizeLimitExceeded",
  message: "Too much.",
  afterActions: Infinity,
};

test("an answer that is too large before anything was painted leaves earlier highlights where they are", async () => {
  const { host, workbook, review } = await opened();
  await highlight(review);
  const earlier = workbook.save();
  changeBefore(host, 1, WAYS[0]![1]);
  // The first request is made in two ways.
  for (const ahead of [1, 2]) host.failAt(host.requests + ahead, TOO_LARGE);
  await expect(highlight(review)).rejects.toThrow(/not shown, and nothing was changed/);
  expect(ourRules(workbook.save())).toBe(ourRules(earlier));
});

describe("an answer that is too large after the highlights were painted", () => {
  test("is asked for in smaller parts, and the highlights are the same", async () => {
    const { host, workbook, review } = await opened();
    await highlight(review);
    const whole = ourRules(workbook.save());
    host.failAt(host.requests + 2, TOO_LARGE);
    await highlight(review);
    expect(ourRules(workbook.save())).toBe(whole);
  });

  test("leaves nothing painted where rows had moved", async () => {
    const { host, workbook, review } = await opened();
    changeBefore(host, 2, WAYS[0]![1]);
    host.failAt(host.requests + 2, TOO_LARGE);
    await expect(highlight(review)).rejects.toThrow(/not shown, and earlier ones were taken away/);
    expect(ourRules(workbook.save())).toBe(0);
  });

  test("is told with what became of earlier ones where smaller parts are too large as well", async () => {
    const { host, workbook, review } = await opened();
    await highlight(review);
    host.failAt(host.requests + 2, TOO_LARGE);
    // After the two that take away what was painted; the first request is made in two ways.
    for (const ahead of [5, 6]) host.failAt(host.requests + ahead, TOO_LARGE);
    await expect(highlight(review)).rejects.toThrow(
      /^The highlights were not shown, and earlier ones were taken away\. This sheet holds more/,
    );
    expect(ourRules(workbook.save())).toBe(0);
  });

  test("is told as half done where they cannot be taken away again", async () => {
    const { host, review } = await opened();
    host.failAt(host.requests + 2, TOO_LARGE);
    for (const ahead of [3, 4])
      host.failAt(host.requests + ahead, { code: "ServiceNotAvailable", message: "Busy." });
    await expect(highlight(review)).rejects.toThrow(
      /^The highlights may not be complete, or may stand on the wrong rows\. Excel is busy/,
    );
  });
});

test.each([
  ["stands as it was", () => actions, true],
  ["was changed at its beginning", () => [blank, ...actions.slice(1)], false],
  ["was changed at its end", () => [...actions.slice(0, 5), blank], false],
])("a plan that is read again in parts and %s", async (_, rows: () => Row[], same) => {
  const { host, review } = await opened();
  change(host, rows());
  const before = host.requests;
  await Excel.run(async (context) => {
    const isSame = await askAgain(context.workbook.worksheets.getFirst(), review, 500);
    // All parts but the last, which goes with what the caller asks.
    expect(host.requests - before).toBe(2);
    await context.sync();
    expect(isSame()).toBe(same);
  });
});

test.each([
  ["plain text", "x".repeat(30_000)],
  ["signs that Excel may write as six", "é".repeat(5_000)],
])(
  "a plan of more than the 5 MB of Excel on the web, in %s, is read again in two answers",
  async (_, said) => {
    const { host, review } = await opened();
    const [action] = review.actions;
    const actions = Array.from({ length: 170 }, (__, index) => ({
      ...action!,
      cells: { progress: `G${FIRST + index}` },
      written: { progress: { ...action!.written.progress!, value: said } },
    }));
    const before = host.requests;
    await Excel.run((context) =>
      askAgain(context.workbook.worksheets.getFirst(), { ...review, actions }, MOST_IN_ONE_ANSWER),
    );
    expect(host.requests - before).toBe(2);
  },
);

test("a formula that somebody has put there meanwhile is put back as that formula", async () => {
  const { host, review } = await opened();
  changeBefore(host, 2, [one, withDue(two, '="31 "&"Agust 2026"'), three, four, five, six]);
  const { applied, refused } = await applyFixes(review, misspelt(review));
  expect(applied.map(({ cell }) => cell)).toEqual(["F8"]);
  expect(refused).toEqual([{ cell: "F5", why: "F5 holds a formula. Put it right there by hand." }]);
  expect((await cells())[1]![DUE]).toBe('="31 "&"Agust 2026"');
});

test("where what landed on another row cannot be put back, the user is told in which cell it stands", async () => {
  const { host, review } = await opened();
  changeBefore(host, 2, WAYS[0]![1]);
  host.failAt(host.requests + 3, { code: "ServiceNotAvailable", message: "Busy." });
  await expect(applyFixes(review, misspelt(review))).rejects.toMatchObject({
    code: "misplaced",
    message: expect.stringMatching(
      /^While rows were moved, .* into F5, F8\. Look there, .* by hand\./,
    ) as string,
  });
});

test.each([
  ["what they look at", 1, "ResponsePayloadSizeLimitExceeded"],
  ["what they write", 2, "RequestPayloadSizeLimitExceeded"],
])("fixes of which %s is too much at once are made in parts", async (_, request, code) => {
  const { host, review } = await opened();
  host.failAt(host.requests + request, {
    code,
    message: "Too much.",
    afterActions: request === 1 ? Infinity : 0,
  });
  const { applied, refused } = await applyFixes(review, misspelt(review));
  expect([applied.map(({ cell }) => cell), refused]).toEqual([["F5", "F8"], []]);
  expect((await cells()).map((row) => row[DUE]).slice(0, 5)).toEqual(
    [one, withDue(two, "31 August 2026"), three, four, withDue(five, "30 September 2026")].map(
      (row) => row[DUE],
    ),
  );
});

test("where a later part is refused, what the earlier one did is told, and what is left", async () => {
  const { host, review } = await opened();
  host.failAt(host.requests + 1, { code: "ResponsePayloadSizeLimitExceeded", message: "Too much." });
  host.failAt(host.requests + 4, { code: "InvalidOperationInCellEditMode", message: "In a cell." });
  const { applied, refused } = await applyFixes(review, misspelt(review));
  expect(applied.map(({ cell }) => cell)).toEqual(["F5"]);
  expect(refused).toEqual([
    { cell: "F8", why: "A cell is being edited. Press Enter or Esc, then try again." },
  ]);
});

describe("Excel does not answer", () => {
  beforeEach(() => {
    jest.useFakeTimers({ doNotFake: ["queueMicrotask", "nextTick", "setImmediate"] });
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  /** Begins, and tells how it has ended, if it has. */
  function begin(work: Promise<unknown>) {
    const end: { code?: string; message?: string; isDone?: boolean } = {};
    work.then(
      () => (end.isDone = true),
      (error: { code: string; message: string }) => Object.assign(end, error, { message: error.message }),
    );
    return end;
  }

  test("for a minute: it is said, and an answer that comes late is followed by nothing", async () => {
    const { host, workbook, review } = await opened();
    const before = workbook.save();
    host.silenceAt(host.requests + 1, "held");
    const end = begin(highlight(review));
    await jest.advanceTimersByTimeAsync(59_000);
    expect(end).toEqual({});
    await jest.advanceTimersByTimeAsync(1_000);
    expect(end).toMatchObject({
      code: "no-answer",
      message:
        "The highlights were not shown. Excel has not answered for a minute. See whether it is asking you something or a cell is being edited, then try again.",
    });
    const asked = host.requests;
    host.answerHeld();
    await jest.advanceTimersByTimeAsync(120_000);
    expect(host.requests).toBe(asked);
    expect(workbook.save()).toEqual(before);
  });

  test("given up, a batch asks for nothing more, whatever it does next", async () => {
    const { host } = await opened();
    host.silenceAt(host.requests + 1, "lost");
    const end = begin(
      runExcel("It was not done.", async (context) => {
        context.workbook.worksheets.load("items/name");
        await context.sync().catch(() => undefined);
        context.workbook.worksheets.getFirst().getRange("A1").values = [["Late"]];
        await context.sync();
      }),
    );
    const asked = host.requests + 1;
    await jest.advanceTimersByTimeAsync(60_000);
    expect(end).toMatchObject({ code: "no-answer" });
    expect(host.requests).toBe(asked);
  });

  test("a second try goes well while the first is still unanswered, and what is late harms nothing", async () => {
    const { host, workbook, review } = await opened();
    host.silenceAt(host.requests + 2, "held");
    const first = begin(highlight(review));
    await jest.advanceTimersByTimeAsync(60_000);
    expect(first.message).toMatch(
      /^The highlights may not be complete, or may stand on the wrong rows\. Excel has not answered for a minute and may still do it, so move no rows before it does\./,
    );
    await highlight(review);
    const rules = ourRules(workbook.save());
    host.answerHeld();
    await jest.advanceTimersByTimeAsync(0);
    await highlight(review);
    expect(ourRules(workbook.save())).toBe(rules);
  });

  test("every answer is a sign of life: what takes long and goes on is waited for", async () => {
    const { host, review } = await opened();
    for (const ahead of [1, 2]) host.silenceAt(host.requests + ahead, "held");
    const end = begin(highlight(review));
    for (let round = 0; round < 2; round++) {
      await jest.advanceTimersByTimeAsync(50_000);
      host.answerHeld();
    }
    await jest.advanceTimersByTimeAsync(0);
    expect(end).toEqual({ isDone: true });
  });
});
