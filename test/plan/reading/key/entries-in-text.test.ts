import { entriesInText } from "../../../../src/plan/reading/key/entries-in-text";

const COLOURS = ["red", "amber", "green", "blue", "r", "a", "g", "b"];

function entries(text: string, wanted: readonly string[] = COLOURS) {
  return entriesInText(text, wanted).map(({ word, meaning }) => `${word}: ${meaning}`);
}

describe("a key in one text", () => {
  test.each<[string, string[]]>([
    ["Green = on track", ["Green: on track"]],
    [
      "RAG: Red = overdue, Amber = in progress, Green = complete",
      ["Red: overdue", "Amber: in progress", "Green: complete"],
    ],
    ["RAG rating: Red: overdue; Amber: a little late", ["Red: overdue", "Amber: a little late"]],
    ["B = Finished   G = To plan   A = Some doubt", ["B: Finished", "G: To plan", "A: Some doubt"]],
    [
      "Red – not started\nAmber – under way\nGreen – done, with evidence",
      ["Red: not started", "Amber: under way", "Green: done, with evidence"],
    ],
    [
      "Key: Red (not started) Amber (under way) Green (done)",
      ["Red: not started", "Amber: under way", "Green: done"],
    ],
    ["Green (G) = on track", ["Green: on track"]],
    ["Blue means closed by the board; Green means done", ["Blue: closed by the board", "Green: done"]],
    ["Blue rated actions: finished", ["Blue: finished"]],
    ["R Overdue A In progress G Complete", ["R: Overdue", "A: In progress", "G: Complete"]],
    ["RAG status - Red overdue, Amber in progress", ["Red: overdue", "Amber: in progress"]],
    ["Red -> overdue", ["Red: overdue"]],
    // Not a key
    ["Green Spaces action plan", []],
    ["Red Lion Lane – works", []],
    ["The board noted that Green and Red were used in error", []],
    ["A review of the plan", []],
    ["Evergreen = a kind of tree", []],
  ])("%j", (text, expected) => {
    expect(entries(text)).toEqual(expected);
  });

  test.each<[string, readonly string[], string[]]>([
    [
      "BRAG: Blue = done, Red = overdue, Amber = at risk, Green = on track",
      ["blue", "amber", "green"],
      ["Blue: done", "Amber: at risk", "Green: on track"],
    ],
    [
      "Purple = in use, Red = off course, Green = finished",
      ["purple", "green"],
      ["Purple: in use", "Green: finished"],
    ],
    ["Blue = done Grey = not due Green = on track", ["blue", "green"], ["Blue: done", "Green: on track"]],
    ["Blue - done, Red - overdue", ["blue"], ["Blue: done"]],
    ["Blue – done Dark red – overdue Green – on track", ["blue", "green"], ["Blue: done", "Green: on track"]],
    ["Blue = done, Red/Amber = late", ["blue"], ["Blue: done"]],
    ["Blue = done, Red overdue, Green on track", ["blue"], ["Blue: done"]],
    ["Blue means done Red means overdue", ["blue"], ["Blue: done"]],
    ["B = done, R = overdue, A = late", ["b", "a"], ["B: done", "A: late"]],
    ["B – done R – overdue G – on track", ["b", "g"], ["B: done", "G: on track"]],
    ["B Done R Overdue G On track", ["b", "g"], ["B: Done", "G: On track"]],
    ["BRAG: Blue done Red overdue Green on track", ["blue", "green"], ["Blue: done", "Green: on track"]],
    ["C = done, NS = not begun, P = in progress", ["c", "p"], ["C: done", "P: in progress"]],
    [
      "Closed: finished, Parked: waits for money, Live: under way",
      ["closed", "live"],
      ["Closed: finished", "Live: under way"],
    ],
    ["Closed = finished On hold = paused by the board", ["closed"], ["Closed: finished"]],
    ["Blue = finished, on hold = paused", ["blue"], ["Blue: finished"]],
    ["1 = not begun, 2 = under way, 3 = done", ["1", "3"], ["1: not begun", "3: done"]],
    ["1 Not begun 2 Under way 3 Done", ["1", "3"], ["1: Not begun", "3: Done"]],
    // What looks like a word of the key goes on with the meaning
    ["Green = done, with evidence for the panel", ["green"], ["Green: done, with evidence for the panel"]],
    ["Amber = not yet green, late by a week", ["amber"], ["Amber: not yet green, late by a week"]],
    ["Green = done when red is gone", ["green"], ["Green: done when red is gone"]],
    ["Amber = late by 5 - 10 days", ["amber"], ["Amber: late by 5 - 10 days"]],
    [
      "Blue = done and signed off by QA (final check)",
      ["blue"],
      ["Blue: done and signed off by QA (final check)"],
    ],
  ])("%j ends a meaning at words that are not in use", (text, used, expected) => {
    expect(entries(text, used)).toEqual(expected);
  });

  test.each([
    ["Blue: done; Red: overdue", true],
    ["Blue = done", true],
    ["Overall: Blue – done", false],
    ["Last term: Red – overdue. This term: Blue – done", false],
  ])("%j is certainly a key where it lists colours: %s", (text, expected) => {
    expect(entriesInText(text, ["blue"]).map(({ certain }) => certain)).toEqual([expected]);
  });

  test("of numbers", () => {
    expect(entries("1 Not started 2 In progress 3 Complete", ["1", "2", "3"])).toEqual([
      "1: Not started",
      "2: In progress",
      "3: Complete",
    ]);
    expect(entries("Progress key: 0 - not begun, 1 - begun", ["0", "1"])).toEqual([
      "0: not begun",
      "1: begun",
    ]);
    expect(entries("Minutes of 1 May and 3 June", ["1", "2", "3"])).toEqual([]);
  });

  test("of the plan's own words", () => {
    expect(entries("Closed: evidence seen by the panel", ["closed"])).toEqual([
      "Closed: evidence seen by the panel",
    ]);
    expect(entries("Business as usual = done and handed over", ["business as usual"])).toEqual([
      "Business as usual: done and handed over",
    ]);
  });

  test("a text as long as an account is no key", () => {
    expect(entries(`Green = on track ${"and more ".repeat(200)}`)).toEqual([]);
  });
});
