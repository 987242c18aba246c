import fc from "fast-check";
import { splitSources } from "../../../../src/plan/reading/people";

describe("the sources of an action", () => {
  test.each<[string, string[]]>([
    ["Ofsted", ["Ofsted"]],
    ["Ofsted / CQC", ["Ofsted", "CQC"]],
    ["CQC and Ofsted", ["CQC", "Ofsted"]],
    ["CQC, Ofsted & HMIP", ["CQC", "Ofsted", "HMIP"]],
    ["CQC/cqc / C Q C", ["CQC"]],
    ["Peer review; Ofsted\nCQC", ["Peer review", "Ofsted", "CQC"]],
    ["Audit & Scrutiny Committee", ["Audit & Scrutiny Committee"]],
    ["Health and Social Care Act", ["Health and Social Care Act"]],
    ["Internal audit and CQC", ["Internal audit", "CQC"]],
    ["Serious case review, recommendation 4", ["Serious case review, recommendation 4"]],
    ["", []],
    ["-", []],
  ])("%j", (text, sources) => {
    expect(splitSources(text)).toEqual(sources);
  });

  test("a source is not split twice, and none comes twice", () => {
    const parts = fc.array(fc.constantFrom("Ofsted", "CQC", "and", "&", "/", ",", " ", "Audit", "Board"));
    const text = fc.oneof(
      fc.string(),
      parts.map((words) => words.join(" ")),
    );
    fc.assert(
      fc.property(text, (anything) => {
        const sources = splitSources(anything);
        for (const source of sources) expect(splitSources(source)).toEqual([source]);
        expect(splitSources([...sources, ...sources].join(" / "))).toEqual(sources);
      }),
      { numRuns: 1000 },
    );
  });
});
