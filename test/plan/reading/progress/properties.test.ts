import fc from "fast-check";
import { readProgress } from "../../../../src/plan/reading/progress";
import { processorTime } from "../../processor-time";
import { ACCOUNTS } from "./accounts";
import { ACCOUNTS_AT_LENGTH } from "./accounts-at-length";
import { ACCOUNTS_IN_A_SENTENCE } from "./accounts-in-a-sentence";
import { ANSWERS_IN_A_WORD } from "./answers-in-a-word";

const CONTEXT = { due: ["2024-03-31"], updatedOn: "2024-01-15" };
const TEXTS = [...ACCOUNTS, ...ACCOUNTS_AT_LENGTH, ...ACCOUNTS_IN_A_SENTENCE, ...ANSWERS_IN_A_WORD].map(
  ([text]) => text,
);

function said(text: string) {
  const { status, forecast } = readProgress(text, CONTEXT);
  return { status, forecast };
}

const AS_WRITTEN = TEXTS.map((text) => ({ text, before: said(text) }));

/** The texts that read otherwise after a change that means nothing. */
function changedBy(change: (text: string) => string) {
  return AS_WRITTEN.filter(({ text }) => change(text) !== text).flatMap(({ text, before }) => {
    const after = said(change(text));
    return before.status === after.status && before.forecast === after.forecast
      ? []
      : [{ text: change(text), before, after }];
  });
}

describe("what means nothing changes nothing", () => {
  test.each<[string, (text: string) => string]>([
    ["spaces around", (text) => `  ${text} \n`],
    ["two spaces for one", (text) => text.replace(/ /g, "  ")],
    ["hard spaces", (text) => text.replace(/ /g, "\u00a0")],
    ["a stop at the end", (text) => text.replace(/([\w)%])$/, "$1.")],
    ["no stop at the end", (text) => text.replace(/(\w)\.$/, "$1")],
    ["another dash", (text) => text.replace(/ [-–—] /g, " — ")],
    ["a dash of the other kind", (text) => text.replace(/ [-–—] /g, " - ")],
    ["a curly apostrophe", (text) => text.replace(/'/g, "’")],
    ["lines that end as on Windows", (text) => text.replace(/\n/g, "\r\n")],
  ])("%s", (_, change) => {
    expect(changedBy(change)).toEqual([]);
  });
});

describe("the evidence", () => {
  test("is the place of its words in the text as written", () => {
    const text = fc.array(fc.constantFrom(...TEXTS, "\n", " – ", "\u00a0", "July 2023: ", "•"), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(text, (parts) => {
        const account = parts.join(" ");
        const { evidence, status } = readProgress(account, CONTEXT);
        if (evidence) expect(account.slice(evidence.start, evidence.end)).toBe(evidence.words);
        expect(evidence === null).toBe(status === "blank" || status === "not-stated");
      }),
      { numRuns: 300 },
    );
  });
});

/** Where time grows with the square of the length, sixteen times the text takes some two hundred times as long. */
test.each([
  " ",
  "7",
  "a",
  "completed ",
  "not ",
  "to be ",
  "the team and ",
  "1/2 ",
  "- ",
  "July 2023: ",
  "(",
  "50% of ",
  "further ",
])("a cell full of %j takes time in proportion to its length", (piece) => {
  const timeOf = (length: number) => {
    const text = piece.repeat(Math.ceil(length / piece.length));
    const start = processorTime();
    readProgress(text, CONTEXT);
    return processorTime() - start;
  };
  timeOf(2000);
  const short = Math.min(timeOf(2000), timeOf(2000), timeOf(2000));
  expect(timeOf(32000)).toBeLessThan(100 * Math.max(short, 5));
});
