import fc from "fast-check";
import { matchVersions } from "../../../src/plan/snapshot/match";
import type { SnapshotRow } from "../../../src/plan/snapshot/snapshot";
import { processorTime } from "../processor-time";
import { ACTIONS, rowsOf } from "./versions";

type Parts = Parameters<typeof rowsOf>[0][number];

/** Usual actions of these words, each with a number of its own. */
const actionsOf = (words: readonly string[], first = 1): Parts[] =>
  words.map((action, index) => ({ action, number: `${index + first}`, area: "Homes", sources: ["Ofsted"] }));

/** Which action became which, what could not be told, and what has no other, by name of the place. */
function matched(before: readonly Parts[], after: readonly Parts[]) {
  const { pairs, unsure, removed, added } = matchVersions(rowsOf(before), rowsOf(after));
  return { pairs: [...pairs].sort(([a], [b]) => a - b), unsure, removed, added };
}

const OTHERS = ACTIONS.map(({ Action }) => String(Action));

/** One action among others that stay, before and after, with another number. */
const oneEdited = (before: string, after: string, parts: Parts = {}) =>
  matched(
    [...actionsOf(OTHERS), { ...actionsOf([before])[0], number: "99" }],
    [{ ...actionsOf([after])[0], number: "100", ...parts }, ...actionsOf(OTHERS, 2)],
  );
const [LAST] = [OTHERS.length];

describe("an edit is survived, in another row and with another number", () => {
  const words = "Send each family a record of the conference within ten working days.";
  test.each([
    ["a slip mended", "Send each familly a recrod of the conference within ten workng days.", words],
    ["a stop and capitals", words, "SEND each family a record of the conference, within ten working days"],
    ["a clause added", words, `${words.slice(0, -1)}, and keep a copy of it on the child's file.`],
    ["a clause added before it", words, `With the advocates: ${words}`],
    ["a clause taken away", `${words} The chair signs it.`, words],
    ["a small word replaced", words, "Send each family the record of a conference in ten working days."],
  ])("%s", (_, before, after) => {
    expect(oneEdited(before, after)).toMatchObject({ unsure: [], removed: [], added: [] });
    expect(oneEdited(before, after).pairs).toContainEqual([LAST, 0]);
  });

  test("another lead in its words", () => {
    const [before, after] = ["Ann Price to sort the cupboard.", "Raj Patel to sort the cupboard."];
    const leads = ["Raj Patel"];
    expect(oneEdited(before, after, { leads, number: "99" }).pairs).toContainEqual([LAST, 0]);
    expect(oneEdited(before, after, { leads }).unsure).toEqual([[LAST, 0]]);
    expect(oneEdited(`Ann Price: ${words}`, `Raj Patel: ${words}`, { leads }).pairs).toContainEqual([
      LAST,
      0,
    ]);
  });
});

test.each([
  [
    "a word that may be the whole matter",
    "Review the policy for fostering.",
    "Review the policy for adoption.",
  ],
  ["a figure", "Visit 2 homes each month.", "Visit 3 homes each month."],
  ["half of it", "Train the panel members and the chair.", "Train the panel members and the escorts."],
])("where %s is replaced it cannot be told", (_, before, after) => {
  expect(oneEdited(before, after)).toMatchObject({ unsure: [[LAST, 0]], removed: [], added: [] });
});

test("another action under the number of one that was removed is new", () => {
  expect(oneEdited("Count the chairs.", "Plant a hedge by the gate.", { number: "99" })).toMatchObject({
    unsure: [],
    removed: [LAST],
    added: [0],
  });
});

test("in a plan of actions that differ in one word, that word is the action", () => {
  const audit = (team: string) =>
    `Audit ten files of the ${team} team in each quarter and report what is learned to the board of the service.`;
  const teams = ["fostering", "leaving care", "duty", "youth"].map(audit);
  const before = actionsOf([...teams, audit("adoption")]);
  expect(matched(before, actionsOf([...teams, audit("night")]))).toMatchObject({
    unsure: [[4, 4]],
    removed: [],
    added: [],
  });
  const mended = matched(before, actionsOf([audit("adopton"), ...teams]));
  expect(mended).toMatchObject({ unsure: [], removed: [], added: [] });
  expect(mended.pairs).toContainEqual([4, 0]);
});

test("an action that was split in two is not said to be either", () => {
  const [first, second] = ["Buy lighter baskets for the pickers", "Mark every ladder with its number"];
  const { pairs, unsure, added } = matched(
    actionsOf([`${first}. ${second}.`]),
    actionsOf([first, second], 5),
  );
  expect(pairs).toEqual([]);
  expect([unsure.length, added.length]).toEqual([1, 1]);
});

describe("the same words in two areas", () => {
  const [words] = ["Check that every plan is signed by the family."];
  const inArea = (area: string, parts: Parts = {}): Parts => ({ ...actionsOf([words])[0], area, ...parts });
  const both = [inArea("Intake", { status: "complete" }), inArea("Homes")];

  test("have two keys, which sorting and new due days leave alone", () => {
    const keys = rowsOf(both).map(({ key }) => key);
    expect(new Set(keys).size).toBe(2);
    const moved = [...both].reverse().map((parts) => ({ ...parts, timescale: { text: "2027", due: [] } }));
    expect(rowsOf(moved).map(({ key }) => key)).toEqual([...keys].reverse());
  });

  test("stay apart when sorted, also where the numbers are each other's now", () => {
    const numbered = both.map((parts, index) => ({ ...parts, number: `${index + 1}` }));
    const now = [...both].reverse().map((parts, index) => ({ ...parts, number: `${index + 1}` }));
    expect(matched(numbered, now).pairs).toEqual([
      [0, 1],
      [1, 0],
    ]);
  });

  test("the one that is left is the one of its area", () => {
    expect(matched(both, [inArea("Homes", { number: "7" })])).toMatchObject({
      pairs: [[1, 0]],
      removed: [0],
    });
    expect(matched([inArea("Homes")], [inArea("Intake"), inArea("Homes")])).toMatchObject({
      pairs: [[0, 1]],
      added: [0],
    });
  });

  test("an edit in one of them does not make it the other", () => {
    const edited = inArea("Homes", { action: `${words.slice(0, -1)}, and dated.` });
    expect(matched(both, [edited, inArea("Intake")])).toMatchObject({
      pairs: [
        [0, 1],
        [1, 0],
      ],
      removed: [],
      added: [],
    });
  });

  test("alike in all but where they stand, they keep their standing in any order", () => {
    const alike = [inArea("Homes", { status: "complete" }), inArea("Homes", { status: "delayed" })];
    expect(matched(alike, [...alike].reverse()).pairs).toEqual([
      [0, 1],
      [1, 0],
    ]);
  });
});

test("keys that somebody has filled down or shuffled make no pairs of unlike actions", () => {
  const rows = rowsOf(actionsOf(OTHERS));
  const filled = rows.map((row) => ({ ...row, key: rows[0]?.key ?? "" }));
  const shuffled = rows.map((row, place) => ({ ...row, key: rows[(place + 1) % rows.length]?.key ?? "" }));
  for (const before of [filled, shuffled]) {
    const { pairs } = matchVersions(before, rows);
    expect(pairs).toHaveLength(rows.length);
    for (const [then, now] of pairs) expect(now).toBe(then);
  }
});

test("actions without words are told apart by what stands beside them", () => {
  const blank = (number: string, area: string): Parts => ({ action: "", number, area });
  const before = [blank("1", "Homes"), blank("2", "Intake")];
  expect(matched(before, [...before].reverse()).pairs).toEqual([
    [0, 1],
    [1, 0],
  ]);
});

const WORDS = [
  "check",
  "the",
  "files",
  "of",
  "every",
  "team",
  "in",
  "spring",
  "train",
  "staff",
  "ladder",
  "hedge",
];
const anyActions = fc.array(
  fc.record({
    action: fc.array(fc.constantFrom(...WORDS), { maxLength: 7 }).map((words) => words.join(" ")),
    number: fc.constantFrom("", "1", "2", "3"),
    area: fc.constantFrom("", "Homes", "Intake"),
    status: fc.constantFrom("complete" as const, "delayed" as const),
  }),
  { maxLength: 14 },
);

test("each action is told of once: in one pair, unsure, removed or new", () => {
  fc.assert(
    fc.property(anyActions, anyActions, (before, after) => {
      const { pairs, unsure, removed, added } = matched(before, after);
      const told = [...pairs, ...unsure];
      const places = (of: readonly unknown[]) => [...of.keys()];
      const ascending = (numbers: number[]) => numbers.sort((a, b) => a - b);
      expect(ascending([...told.map(([place]) => place), ...removed])).toEqual(places(before));
      expect(ascending([...told.map(([, place]) => place), ...added])).toEqual(places(after));
    }),
  );
});

test("any actions at all, sorted anew, are the same actions with the same standing, and have keys of their own", () => {
  const shuffled = anyActions.chain((actions) =>
    fc.tuple(fc.constant(actions), fc.shuffledSubarray(actions, { minLength: actions.length })),
  );
  fc.assert(
    fc.property(shuffled, ([before, after]) => {
      const { pairs, unsure, removed, added } = matched(before, after);
      expect([unsure, removed, added]).toEqual([[], [], []]);
      for (const [then, now] of pairs) expect(after[now]).toEqual(before[then]);
      expect(new Set(rowsOf(before).map(({ key }) => key)).size).toBe(before.length);
    }),
  );
});

test("a slip or a clause in any of the actions leaves them what they are", () => {
  const edit = fc.record({
    place: fc.nat(OTHERS.length - 1),
    at: fc.nat(200),
    clause: fc.constantFrom("", " The board is told.", " Ann Price reports on it in spring."),
  });
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 6 }), (edits) => {
      const words = [...OTHERS];
      for (const { place, at, clause } of edits) words[place] = `${slipIn(OTHERS[place] ?? "", at)}${clause}`;
      const { pairs, unsure } = matched(actionsOf(OTHERS), actionsOf(words.reverse(), 5));
      expect(unsure).toEqual([]);
      for (const [then, now] of pairs) expect(now).toBe(OTHERS.length - 1 - then);
      expect(pairs).toHaveLength(OTHERS.length);
    }),
    { numRuns: 60 },
  );
});

/** One of its longer words without a letter from within. */
function slipIn(text: string, at: number): string {
  const long = [...text.matchAll(/\p{L}{5,}/gu)];
  const { 0: word = "", index = 0 } = long[at % long.length] ?? {};
  const letter = index + 1 + (at % (word.length - 2));
  return text.slice(0, letter) + text.slice(letter + 1);
}

describe("five times the actions take about five times as long", () => {
  const name = (index: number) =>
    `${["duty", "night", "youth", "court"][index % 4]} team ${(index * 7919).toString(36)}`;
  const timeOf = (rows: (count: number) => [SnapshotRow[], SnapshotRow[]], count: number) => {
    const [before, after] = rows(count);
    const begin = processorTime();
    matchVersions(before, after);
    return processorTime() - begin;
  };
  /** Rows of a kind, all re-worded in the later version, which is the dearest that can be asked. */
  const versions = (wordsOf: (index: number, edited: string) => string) => (count: number) => {
    const rows = (edited: string): SnapshotRow[] => {
      const [usual] = rowsOf([{}]);
      if (usual === undefined) throw new Error("no row");
      return Array.from({ length: count }, (_, index) => {
        const action = wordsOf(index, edited);
        return { ...usual, action, key: `a-${action}`, number: `${index}` };
      });
    };
    return [rows(""), rows(" in spring")] satisfies [SnapshotRow[], SnapshotRow[]];
  };

  test.each([
    [
      "with words of their own",
      (index: number, edited: string) => `Audit the files of the ${name(index)}${edited}`,
    ],
    ["with the same words, re-worded alike", (_: number, edited: string) => `Audit the files${edited}`],
    ["with nothing in common", (index: number, edited: string) => `${name(index)}${edited ? "x" : "y"}`],
  ])("%s", (_, wordsOf) => {
    const rows = versions(wordsOf);
    timeOf(rows, 100);
    expect(timeOf(rows, 1_500)).toBeLessThan(12 * Math.max(20, timeOf(rows, 300)));
  });
});
