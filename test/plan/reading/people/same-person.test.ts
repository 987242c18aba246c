import fc from "fast-check";
import { askSamePerson } from "../../../../src/plan/reading/people";

const NO_ANSWERS = { same: [], different: [] };
const ask = (leads: readonly string[], answers: Parameters<typeof askSamePerson>[1] = NO_ANSWERS) =>
  askSamePerson(leads, answers);

describe("spellings that may be one person's are asked about", () => {
  test.each([
    ["Chris Marlow", "Christine Marlow", "the forenames may be one"],
    ["Liz Garth", "Elizabeth Garth", "the forenames may be one"],
    ["Tania Garth", "Tanya Garth", "the forenames may be one"],
    ["Steven Garth", "Stephen Garth", "the forenames may be one"],
    ["Mohammed Rafi", "Muhammad Rafi", "the forenames may be one"],
    ["MARLOW, Bob", "Robert Marlow", "the forenames may be one"],
    ["Bob", "Robert", "the forenames may be one"],
    ["C. Marlow", "Chris Marlow", "the initial may stand for the forename"],
    ["C J Marlow", "Chris Marlow", "the initial may stand for the forename"],
    ["CJ Marlow", "Chris Marlow", "the initial may stand for the forename"],
    ["CM", "Chris Marlow", "the initials fit"],
    ["C.M.", "C. Marlow", "the initials fit"],
    ["JFH", "Jo Fenn-Hill", "the initials fit"],
    ["Marlow, Chris", "Chris Marlow", "only the punctuation differs"],
    ["Marlow Chris", "Chris Marlow", "the same names stand in another order"],
    ["Dr Chris Marlow", "Chris Marlow", "only the title differs"],
    ["Cllr. Marlow", "Cllr Marlow", "only the punctuation differs"],
    ["C.Marlow", "C. Marlow", "only the punctuation differs"],
    ["Siân Garth", "Sian Garth", "only the punctuation differs"],
    ["Pat O’Dowd", "Pat ODowd", "only the punctuation differs"],
    ["Jo Fenn Hill", "Jo Fenn-Hill", "only the punctuation differs"],
    ["chris.marlow@council.example", "Chris Marlow", "only the punctuation differs"],
    ["Jo Fenn", "Jo Fenn-Hill", "one surname is a part of the other"],
    ["Chris Marlow", "Chris Marlwo", "the surnames differ in one letter"],
    ["Chris Marlow", "Chris Marlowe", "the surnames differ in one letter"],
    ["Ann Dun", "Ann Dunn", "the surnames differ in one letter"],
    ["Adaeze Okonta", "Adaeze Okunta", "the surnames differ in one letter"],
    ["Chris Marlow", "Chrsi Marlow", "the forenames differ in one letter"],
    ["Chris Marlow", "Chris Ann Marlow", "one has a further forename"],
    ["Mrs Marlow", "Mrs C. Marlow", "one is the surname only"],
    ["St Clair", "Moira St Clair", "one is the surname only"],
    ["Karen", "Karen Garth", "one is the forename only"],
    ["Chris", "Christine Garth", "one is the forename only"],
    ["Thornbury", "Thornbery", "they differ in one letter"],
  ])("%s, %s", (a, b, why) => {
    const [question, ...others] = ask([a, b]);
    expect(others).toEqual([]);
    expect(question?.why).toBe(why);
    expect([...(question?.spellings ?? [])].sort()).toEqual([a, b].sort());
  });
});

describe("people who clearly differ are not asked about", () => {
  test.each([
    ["a body, and a post in it by its initials", "ICB", "ICB DCO"],
    ["a post, and the one below it", "CFO", "Dep CFO"],
    ["a name each and a surname each", "Ann Lee", "Anne Leigh"],
    ["two forenames that differ in one letter", "Jan Hill", "Jon Hill"],
    ["two short surnames that differ in one letter", "Jan Hill", "Jan Hall"],
    ["two initials that leave too little to tell by", "J Lee", "J Lea"],
    ["two short forms of one name", "Liz Garth", "Beth Garth"],
    ["two full names with one short form", "Christopher Garth", "Christine Garth"],
    ["a man and a woman", "Mr Garth", "Mrs Garth"],
    ["two second initials", "Ann M Garth", "Ann J Garth"],
    ["two initials", "S Garth", "T Garth"],
    ["two who share a surname", "Ann Garth", "Bob Garth"],
    ["initials of two", "AB", "AC"],
    ["two posts", "Planning Manager", "Planing Manager"],
    ["two teams", "Finance Team", "Finance Teams"],
    ["two places", "Village Greens", "Village Green"],
    ["two longer forenames that differ in one letter", "Sadia Garth", "Nadia Garth"],
    ["a post by its initials", "HT", "Hilary Thorne"],
    ["a department by its initials", "HR", "Harry Reed"],
    ["a post and a surname", "Clerk", "Mary Clerk"],
    ["nobody yet", "TBC", "Tom B Cole"],
    ["everybody", "All", "Ali"],
    ["one name in two cases", "Ann Garth", "ANN  GARTH"],
  ])("%s: %s, %s", (_, a, b) => {
    expect(ask([a, b])).toEqual([]);
  });
});

describe("the questions of a plan", () => {
  test("one asks about all the spellings that may be one person, the commonest first", () => {
    const leads = ["C Marlow", "Christine Marlow", "Chris Marlow", "Chris Marlow", "Bob Garth"];
    expect(ask(leads).map(({ spellings }) => spellings)).toEqual([
      ["Chris Marlow", "Christine Marlow", "C Marlow"],
    ]);
  });

  test("two people never stand in one, though a third spelling may be either", () => {
    const questions = ask(["C. Marlow", "Carol Marlow", "Colin Marlow"]).map(({ spellings }) => spellings);
    expect(questions).toEqual([
      ["Carol Marlow", "C. Marlow"],
      ["Colin Marlow", "C. Marlow"],
    ]);
  });

  test("nor where the spelling that may be either is the commonest", () => {
    const questions = ask(["C. Marlow", "C. Marlow", "Carol Marlow", "Colin Marlow"]);
    expect(questions.map(({ spellings }) => spellings)).toEqual([
      ["C. Marlow", "Carol Marlow"],
      ["C. Marlow", "Colin Marlow"],
    ]);
  });

  test("a name in several cases is asked about in the commonest", () => {
    const leads = ["CHRIS MARLOW", "Chris Marlow", "Chris Marlow", "chris  marlow", "C Marlow"];
    expect(ask(leads).map(({ spellings }) => spellings)).toEqual([["Chris Marlow", "C Marlow"]]);
  });

  test("spellings answered to be two people's are not asked about again, by any spelling of theirs", () => {
    expect(
      ask(["Chris Marlow", "C Marlow"], { same: [], different: [["c  marlow", "Chris Marlow"]] }),
    ).toEqual([]);
    const same = [["Chris Marlow", "Christine Marlow"]];
    const different: [string, string][] = [["Christine Marlow", "C Marlow"]];
    expect(ask(["Chris Marlow", "C Marlow"], { same, different })).toEqual([]);
  });
});

describe("whatever the plan", () => {
  const forename = fc.constantFrom("Chris", "Christine", "C", "Carol", "Bob", "Robert", "Rhys", "Mei");
  const surname = fc.constantFrom("Marlow", "Marlowe", "Garth", "St Clair", "O'Dowd", "Fenn-Hill", "Fenn");
  const spelling = fc.oneof(
    fc.tuple(forename, surname).map(([first, last]) => `${first} ${last}`),
    fc.tuple(forename, surname).map(([first, last]) => `${last}, ${first}`),
    fc.tuple(forename, surname).map(([first, last]) => `Dr ${first} ${last}`),
    fc.constantFrom("CM", "Bob", "Mrs Garth", "Head of Finance", "Estates Team", "TBC", ""),
  );
  const leads = fc.array(spelling, { maxLength: 12 });

  test("the order of the leads does not change the questions", () => {
    const shuffled = leads.chain((names) =>
      fc.tuple(fc.constant(names), fc.shuffledSubarray(names, { minLength: names.length })),
    );
    fc.assert(fc.property(shuffled, ([names, others]) => expect(ask(others)).toEqual(ask(names))));
  });

  test("no question is asked where each person's name is spelt in one way", () => {
    const names = [
      "Chris Marlow",
      "Robert Garth",
      "Moira St Clair",
      "Rhys O'Dowd",
      "Mei Thornbury",
      "Jo Fenn-Hill",
    ];
    const plan = fc.array(fc.constantFrom(...names, "Head of Finance", "Finance Team", "SLT", "All"));
    fc.assert(fc.property(plan, (anyLeads) => expect(ask(anyLeads)).toEqual([])));
  });

  test("once every question is answered with no, none is left", () => {
    const paired = (names: string[]) =>
      names.flatMap((a, index) => names.slice(index + 1).map((b): [string, string] => [a, b]));
    fc.assert(
      fc.property(leads, (names) => {
        const no = ask(names).flatMap(({ spellings }) => paired(spellings));
        expect(ask(names, { same: [], different: no })).toEqual([]);
      }),
    );
  });

  test("nothing throws", () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (anything) => {
        ask(anything);
      }),
    );
  });
});
