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
