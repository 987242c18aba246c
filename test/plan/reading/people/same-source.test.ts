import { askSameSource } from "../../../../src/plan/reading/people";
import { processorTime } from "../../processor-time";

const ask = (...sources: string[]) => askSameSource(sources, { same: [], different: [] });

test.each([
  ["Ofsted", "Ofstead", "they differ in one letter"],
  ["Internal audit", "Internal audits", "they differ in one letter"],
  ["Safeguarding review 2", "Safegaurding review 2", "they differ in one letter"],
  ["Peer review", "Peerreview", "only spaces or punctuation differ"],
  ["C.Q.C.", "CQC", "only spaces or punctuation differ"],
])("%s and %s are offered as one", (a, b, why) => {
  expect(ask(a, b, a)).toEqual([{ spellings: [a, b], why }]);
});

test.each([
  ["numbers are no slips", "Regulation 12", "Regulation 17"],
  ["nor are years", "Audit 2011", "Audit 2012"],
  ["nor parts", "Part A", "Part B"],
  ["bodies by their initials", "HMIP", "HMIC"],
  ["bodies by long initials", "HMICFRS", "HMICFRA"],
  ["short words", "Care board", "Car board"],
  ["two words that differ", "Internal audit", "External audit"],
  ["one name in two cases", "Ofsted", "OFSTED"],
])("%s: %s, %s", (_, a, b) => {
  expect(ask(a, b)).toEqual([]);
});

test("what was answered to differ is not offered again", () => {
  expect(askSameSource(["Ofsted", "Ofstead"], { same: [], different: [["ofstead", "Ofsted"]] })).toEqual([]);
});

test("thousands of numbered sources are compared in no time", () => {
  const sources = Array.from({ length: 20_000 }, (_, index) => `Recommendation ${index + 1}`);
  const begin = processorTime();
  expect(ask(...sources)).toEqual([]);
  expect(processorTime() - begin).toBeLessThan(5_000);
});
