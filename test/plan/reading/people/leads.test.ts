import fc from "fast-check";
import { isPersonName, leadIsUnfinished, splitLeads } from "../../../../src/plan/reading/people";

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
  ])("%j", (text, leads) => {
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
