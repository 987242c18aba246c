import fc from "fast-check";
import { isPersonName, leadIsUnfinished, splitLeads } from "../../../../src/plan/reading/people";
import { processorTime } from "../../processor-time";

describe("the leads of an action", () => {
  test.each<[string, string[]]>([
    ["Ann Lee", ["Ann Lee"]],
    ["Ann Lee.", ["Ann Lee"]],
    ["Ann Lee/ Bob Marsh/Cy Dunn", ["Ann Lee", "Bob Marsh", "Cy Dunn"]],
    ["Ann Lee; Bob Marsh, Cy Dunn", ["Ann Lee", "Bob Marsh", "Cy Dunn"]],
    ["Ann Lee + Bob Marsh\nCy Dunn", ["Ann Lee", "Bob Marsh", "Cy Dunn"]],
    ["Ann Lee & Bob Marsh", ["Ann Lee", "Bob Marsh"]],
    ["Ann Lee and Bob Marsh", ["Ann Lee", "Bob Marsh"]],
    ["Ann Lee, Bob Marsh and Cy Dunn", ["Ann Lee", "Bob Marsh", "Cy Dunn"]],
    ["Ann and Bob Marsh", ["Ann", "Bob Marsh"]],
    ["AL & BM", ["AL", "BM"]],
    ["A. Lee (Head of Service) / Dr Bob Marsh [Trust]", ["A. Lee", "Dr Bob Marsh"]],
    ["Moira St Clair/Peter O'Dowd", ["Moira St Clair", "Peter O'Dowd"]],
    ["Ann Lee/Bob Marsh/Ann Lee", ["Ann Lee", "Bob Marsh"]],
    ["Marsh, Bob", ["Marsh, Bob"]],
    ["Marsh, Bob; Lee, Ann", ["Marsh, Bob", "Lee, Ann"]],
    ["Children and Families Team", ["Children and Families Team"]],
    ["Director of Nursing", ["Director of Nursing"]],
    ["Head of Finance and Resources", ["Head of Finance and Resources"]],
    ["Policy & Performance Manager", ["Policy & Performance Manager"]],
    ["Street Lighting and Signage", ["Street Lighting and Signage"]],
    ["Director of Nursing / Head of Estates", ["Director of Nursing", "Head of Estates"]],
    ["24/7 response team", ["24/7 response team"]],
    ["", []],
    [" - ", []],
    ["n/a", []],
    ["None", []],
    ["TBC", ["TBC"]],
  ])("%j", (text, leads) => {
    expect(splitLeads(text)).toEqual(leads);
  });

  test.each<[string, string, string[]]>([
    ["a post behind a name", "Ann Lee, Head of Finance", ["Ann Lee"]],
    ["a post in the next line", "Ann Lee\nHead of Finance", ["Ann Lee"]],
    ["a post behind a dash", "Ann Lee - Head of Finance", ["Ann Lee"]],
    ["a post before a name", "Head of Finance: Ann Lee", ["Ann Lee"]],
    ["posts behind names", "Ann Lee, Head of Finance, Bob Marsh, Ward Manager", ["Ann Lee", "Bob Marsh"]],
    ["a body behind a name", "Dr Ann Lee, PCT", ["Dr Ann Lee"]],
    [
      "a post that ends a list of people",
      "Ann Lee, Bob Marsh, Head of Finance",
      ["Ann Lee", "Bob Marsh", "Head of Finance"],
    ],
    ["a councillor and an officer", "Cllr Marsh, Town Clerk", ["Cllr Marsh", "Town Clerk"]],
    [
      "a title for several",
      "Cllrs Lee, Marsh & Dunn, Clerk",
      ["Cllr Lee", "Cllr Marsh", "Cllr Dunn", "Clerk"],
    ],
    ["titles with stops", "Cllr. Lee and Cllr Marsh", ["Cllr. Lee", "Cllr Marsh"]],
    ["a married couple", "Mr & Mrs Shaw", ["Mr & Mrs Shaw"]],
    ["a label", "Lead: Ann Lee; Support: Bob Marsh", ["Ann Lee", "Bob Marsh"]],
    ["what is to be done", "Ann Lee and Clerk to arrange", ["Ann Lee", "Clerk"]],
    ["a number of a list", "1. Ann Lee\n2. Bob Marsh", ["Ann Lee", "Bob Marsh"]],
    ["a numbered list in one line", "1) Ann Lee 2) Bob Marsh", ["Ann Lee", "Bob Marsh"]],
    ["bullets", "• Ann Lee\n• Bob Marsh\n", ["Ann Lee", "Bob Marsh"]],
    ["commas left over", "Ann Lee,\nBob Marsh,", ["Ann Lee", "Bob Marsh"]],
    ["a comma and a joiner", "Ann Lee, and Bob Marsh", ["Ann Lee", "Bob Marsh"]],
    ["joiners in a row", "Cy Marsh & and Ann Lee", ["Cy Marsh", "Ann Lee"]],
    ["either or both", "Ann Lee and/or Bob Marsh", ["Ann Lee", "Bob Marsh"]],
    ["with", "Ann Lee with Bob Marsh", ["Ann Lee", "Bob Marsh"]],
    ["remarks between names", "Ann Lee (Adults) Bob Marsh (Children)", ["Ann Lee", "Bob Marsh"]],
    ["a wide gap", "Ann Lee     Bob Marsh", ["Ann Lee", "Bob Marsh"]],
    ["a full stop", "Ann Lee. Bob Marsh.", ["Ann Lee", "Bob Marsh"]],
    ["a remark that is not closed", "Ann Lee (Head of", ["Ann Lee"]],
    ["only a remark", "(Ann Lee)", ["Ann Lee"]],
    ["a backslash", "Ann Lee\\Bob Marsh", ["Ann Lee", "Bob Marsh"]],
    [
      "addresses alone",
      "a.lee@council.example; b.marsh@council.example",
      ["a.lee@council.example", "b.marsh@council.example"],
    ],
    ["an address beside a name", "Ann Lee <a.lee@council.example>", ["Ann Lee"]],
    ["surnames first", "Marsh, B., Dunn, C.", ["Marsh, B", "Dunn, C"]],
    ["surnames first, joined", "Marsh, Bob and Dunn, Carol", ["Marsh, Bob", "Dunn, Carol"]],
    ["surnames in capitals", "MARSH, Bob / LEE, Ann", ["MARSH, Bob", "LEE, Ann"]],
    ["a surname that is a forename too", "Lewis, C.J.", ["Lewis, C.J"]],
    ["a post and initials", "Caretaker, HT", ["Caretaker", "HT"]],
    ["an arrow", "Ann Lee → Bob Marsh?", ["Ann Lee", "Bob Marsh"]],
    ["surnames that are words", "Ann Young and Tom West", ["Ann Young", "Tom West"]],
    ["a forename and initials", "Karen, CJ", ["Karen", "CJ"]],
    ["two forenames", "Karen, Bob", ["Karen", "Bob"]],
    ["initials", "KTM, PO", ["KTM", "PO"]],
    ["initials and a forename", "SB, Karen", ["SB", "Karen"]],
  ])("%s: %j", (_, text, leads) => {
    expect(splitLeads(text)).toEqual(leads);
  });

  test.each([
    "Head of HR and OD",
    "HoS – Safeguarding",
    "Director of Adult and Community Services",
    "Head of Planning, Housing and Environment",
    "Children, Young People and Families Team",
    "Drainage & Coast",
    "Early Years and Childcare",
    "Health & Safety Officer",
    "HR and Training Manager",
    "Staff and Pupil Wellbeing Lead",
    "KS1 and KS2 leaders",
    "Clerk to the Council",
    "Smith & Sons Ltd",
    "H/T",
    "Class teacher/s",
    "All",
  ])("one team or post: %j", (name) => {
    expect(splitLeads(name)).toEqual([name]);
  });

  test.each([
    ["Director of\nNursing", "Director of Nursing"],
    ["Policy and\nPerformance Manager", "Policy and Performance Manager"],
    ["Head of Planning\nand Regeneration", "Head of Planning and Regeneration"],
  ])("one post over two lines: %j", (text, name) => {
    expect(splitLeads(text)).toEqual([name]);
  });

  test.each<[string, string[]]>([
    ["Clerk & Chairman", ["Clerk", "Chairman"]],
    ["Head of Finance and Head of HR", ["Head of Finance", "Head of HR"]],
    ["Director of Nursing and Medical Director", ["Director of Nursing", "Medical Director"]],
    ["Chair of Governors and Headteacher", ["Chair of Governors", "Headteacher"]],
    ["DSL/SENCo & SLT", ["DSL", "SENCo", "SLT"]],
    ["CEO, DoF and DoN", ["CEO", "DoF", "DoN"]],
    ["Staff and governors", ["Staff", "governors"]],
    ["Events Co-ordinator & HR", ["Events Co-ordinator", "HR"]],
    ["AL & deputy", ["AL", "deputy"]],
    ["Ann Lee and team", ["Ann Lee", "team"]],
    ["Ann Lee and Children and Families Team", ["Ann Lee", "Children and Families Team"]],
    ["Adaeze Okafor and Ngozi Obi", ["Adaeze Okafor", "Ngozi Obi"]],
    ["Karen and Bob", ["Karen", "Bob"]],
  ])("several posts and teams: %j", (text, leads) => {
    expect(splitLeads(text)).toEqual(leads);
  });

  test.each([
    ["Ann Lee/ Bob", true],
    ["Ann Lee/", true],
    ["Ann Lee and", true],
    ["Ann Lee, Bob Marsh &", true],
    ["Head of", true],
    ["Ann Lee / Moira St", true],
    ["Ann Lee (Head of", true],
    ["Ann Lee/Bob Marsh", false],
    ["Ann Lee/ Bob Marsh.", false],
    ["Karen", false],
    ["Karen/Bob", false],
    ["Head of Service", false],
    ["Ann Lee / Governors", false],
    ["Ann Lee / Mrs Marsh", false],
    ["", false],
  ])("%j breaks off: %s", (text, unfinished) => {
    expect(leadIsUnfinished(text)).toBe(unfinished);
  });

  test.each([
    ["Ann Lee", true],
    ["Dr J. Shaw", true],
    ["J Shaw", true],
    ["Shaw, Jo", true],
    ["Moira St Clair", true],
    ["Ana de la Cruz", true],
    ["Jo Fenn-Hill", true],
    ["Siân Ó Briain", true],
    ["Ann Young", true],
    ["J. West", true],
    ["Bill Garth", true],
    ["North Street", false],
    ["HR West", false],
    ["Ann", false],
    ["Head of Service", false],
    ["Parish Clerk", false],
    ["Waste Collection", false],
    ["All staff", false],
    ["ann lee", false],
    ["31 May 2011", false],
    ["", false],
  ])("%j is a person: %s", (text, person) => {
    expect(isPersonName(text)).toBe(person);
  });
});

describe("whatever the text", () => {
  const forename = fc.constantFrom("Ann", "Bob", "Cy", "Moira", "Siân");
  const surname = fc.constantFrom("Lee", "Marsh", "Dunn", "St Clair", "O'Dowd", "Fenn-Hill");
  const person = fc.tuple(forename, surname).map((names) => names.join(" "));

  test("what was joined comes apart again", () => {
    const people = fc.uniqueArray(person, { minLength: 1, maxLength: 6 });
    const joint = fc.constantFrom("/", " / ", "; ", ", ", " & ", " + ", "\n", " and ");
    fc.assert(fc.property(people, joint, (names, by) => expect(splitLeads(names.join(by))).toEqual(names)));
  });

  test("no letter of a name is lost, whatever stands around the names", () => {
    const people = fc.uniqueArray(person, { minLength: 1, maxLength: 5 });
    const marks = fc.array(
      fc.constantFrom(" ", ",", ";", "\n", "/", " & ", " and ", ".", " - ", "(Adults)", "•"),
    );
    const text = fc.tuple(people, marks, marks, marks);
    const letters = (names: readonly string[]) => names.join("").replace(/[^\p{L}]/gu, "");
    fc.assert(
      fc.property(text, ([names, before, between, after]) => {
        const cell = before.join("") + names.join(between.join("") || "; ") + after.join("");
        expect(letters(splitLeads(cell))).toBe(letters(names));
      }),
    );
  });

  test.each([
    "Ann Lee, ",
    "Ann Lee and ",
    "Marsh, B., ",
    "- ",
    "(",
    "[(",
    "a@",
    "9",
    " ",
    "1. ",
    "Lead: ",
    "\n",
  ])("twice %j takes about twice as long", (piece) => {
    const timeOf = (length: number) => {
      const cell = `x${piece.repeat(length / piece.length)}x`;
      const start = processorTime();
      splitLeads(cell);
      leadIsUnfinished(cell);
      return processorTime() - start;
    };
    timeOf(8_000);
    expect(timeOf(64_000)).toBeLessThan(100 + 32 * timeOf(8_000));
  });

  test("a lead is not split twice, and nothing throws", () => {
    const words = fc.array(fc.constantFrom("Ann", "Lee", "and", "&", "/", ",", "(Head)", ".", "Team", "of"));
    const text = fc.oneof(
      fc.string(),
      words.map((parts) => parts.join(" ")),
    );
    fc.assert(
      fc.property(text, (anything) => {
        leadIsUnfinished(anything);
        for (const lead of splitLeads(anything)) expect(splitLeads(lead)).toEqual([lead]);
      }),
      { numRuns: 1000 },
    );
  });
});
