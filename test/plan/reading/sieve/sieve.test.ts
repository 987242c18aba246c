import fc from "fast-check";
import { PATTERNS } from "../../../../src/plan/reading/progress/words/claims";
import { needlesOf } from "../../../../src/plan/reading/sieve/needles";
import { sieveOf } from "../../../../src/plan/reading/sieve/sieve";
import { FORMS } from "../../../../src/plan/reading/timescale/forms";
import { PROGRESS, TIMESCALES } from "../../../corpus/corpus";

test.each<[RegExp, string[][]]>([
  [
    /(?:fully )?(?:completed?|done)/i,
    [["fully completed", "fully complete", "fully done", "completed", "complete", "done"]],
  ],
  [/(?<!un)\bmet (?:in part|partly)\b/, [["|met in part|", "|met partly|"]]],
  [/to(?: \w+)*\s+be {1,2}(?:sent|held)/, [["to"], [" be sent", " be held"]]],
  [/\d{1,2}(?:st|nd) of [A-Z]\w+/, [["0st of ", "0nd of ", "00st of ", "00nd of "]]],
  [/(?:late|\w+ed \w+ again)/, [["late", " again"]]],
  [/[^a]late?|[lh]ater/, [["late", "lat", "later", "hater"]]],
  [/(?<year>\d{4})-\k<year>-end/, [["0000-"], ["-end"]]],
  [/q[1-4]|[a-z]x/i, [["q0", "x"]]],
  [/(?:late)?(?:very )*/, []],
  [/late|\s+/, []],
  [/(?=late)(?!early)/, []],
  [/[A-Z]É/i, []],
])("what a text must have before %s can be found in it", (pattern, needles) => {
  expect(needlesOf(pattern)).toEqual(needles);
});

const WORDS = [...PATTERNS.map(({ words }) => words), ...FORMS.map(({ pattern }) => pattern)];
const sieve = sieveOf(WORDS, (words) => words);

/** The patterns that are found in a text and that the sieve has left out. */
function missed(text: string): RegExp[] {
  const kept = new Set(sieve(text));
  return WORDS.filter((words) => !kept.has(words) && text.search(words) !== -1);
}

test("no pattern that is found in a text is left out", () => {
  const texts = [PROGRESS, TIMESCALES]
    .flatMap(({ open, keptBack }) => [...open, ...keptBack])
    .map(({ text }) => text);
  expect(texts.flatMap(missed)).toEqual([]);
  expect(texts.map((text) => text.toUpperCase()).flatMap(missed)).toEqual([]);
  const needles = WORDS.flatMap((words) => needlesOf(words).flat()).map((needle) => needle.replace("0", "7"));
  const joined = fc.array(
    fc.oneof(fc.constantFrom(...needles), fc.constantFrom(...texts, " ", " the ", "3")),
  );
  fc.assert(fc.property(joined, (parts) => missed(parts.join(" ")).length === 0));
});

test("most patterns are left out of the search", () => {
  const text = "Two cohorts have finished, and a third is booked for November 2026.";
  expect(sieve(text).length).toBeLessThan(WORDS.length / 4);
  expect(sieve("").length).toBeLessThan(WORDS.length / 20);
});

test("letters that only case makes one are met as one", () => {
  const kiss = sieveOf([/a kiss/iu], (words) => words);
  expect(kiss("A\u00a0 \n\u212ai\u017fS")).toHaveLength(1);
  expect(kiss("a kilt")).toHaveLength(0);
});

test("a word is met where it stands alone, where its pattern asks for that", () => {
  const met = sieveOf([/(?<![\w-])met(?![a-z])/i], (words) => words);
  expect(["Met", "was met.", "half-met2", "é met"].filter((text) => met(text).length === 0)).toEqual([]);
  expect(["comet", "metal", "some metals"].filter((text) => met(text).length > 0)).toEqual([]);
  // What is an s to other patterns is no letter of a word to this one.
  expect("\u017fmet".search(/(?<![\w-])met(?![a-z])/i)).toBe(1);
  expect(met("\u017fmet")).toHaveLength(1);
});
