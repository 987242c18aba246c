import { MAY_BE_SLIP, meantWord } from "../../../../src/plan/reading/timescale/spelling";

const LETTERS = [..."abcdefghijklmnopqrstuvwxyz"];

/** Every word that lies one slip from another: a letter less, more or another, or two that changed places. */
function slipsOf(word: string): string[] {
  return Array.from({ length: word.length + 1 }, (_, at) => {
    const [before, letter = "", after] = [word.slice(0, at), word[at], word.slice(at + 1)];
    const more = LETTERS.flatMap((other) => [before + other + letter + after, before + other + after]);
    return [before + after, ...more, before + after.slice(0, 1) + letter + after.slice(1)];
  }).flat();
}

test.each(["january", "april", "september", "june", "march", "july", "immediate", "christmas", "ongoing"])(
  "each slip for “%s” is found among other words",
  (word) => {
    const slips = slipsOf(word).filter((slip) => meantWord(slip) !== slip);
    expect(slips.length).toBeGreaterThan(word.length - 3);
    expect(slips.filter((slip) => !`by 3${slip} the 4th`.match(MAY_BE_SLIP)?.includes(slip))).toEqual([]);
  },
);
