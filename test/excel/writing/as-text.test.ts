import fc from "fast-check";
import { asText } from "../../../src/excel/writing/as-text";
import { typed } from "../../../src/host/typing";

/** What Excel makes of the text as it is written. */
function madeOf(text: string, format = "General"): unknown {
  return typed(asText(text, format), format, false)?.content;
}

test.each([
  "=1+1",
  "+44 1632 960001",
  "-5% on last year",
  "- item",
  "@SUM(A1)",
  "＝1+1",
  "'quoted'",
  "\t=1+1",
  " 1",
  "31 August 2011",
  "Wed 31 aug 2011",
  "2011-08-31",
  "Sep-11",
  "1/2",
  "1,200",
  "1E5",
  "50 %",
  "£5",
  "(5)",
  "12:30 pm",
  "TRUE",
  "#N/A",
])("an apostrophe keeps %j what it is", (text) => {
  expect(asText(text)).toBe(`'${text}`);
});

test.each([
  "Completed. 3 of 5 done by 3 May.",
  "31 Agust 2011",
  "Q3 2011",
  "June",
  "Green",
  "x = 1",
  "",
  "n/a",
])("%j needs none", (text) => {
  expect(asText(text)).toBe(text);
});

test("nothing stands before text in a cell of the format for text", () => {
  expect(["007", "31 August 2011", "=1"].map((text) => asText(text, "@"))).toEqual([
    "007",
    "31 August 2011",
    "=1",
  ]);
});

test("whatever is written is that text", () => {
  const shaped = fc.stringMatching(/^[ =+\-@'#(]?[\d.,:/%-]{1,8} ?(?:Aug|pm|E5|x)?$/);
  const text = fc.oneof(fc.string({ minLength: 1 }), shaped);
  fc.assert(
    fc.property(text, fc.constantFrom("General", "@", "d-mmm"), (value, format) => {
      expect(madeOf(value, format)).toEqual({ kind: "value", value });
    }),
  );
});
