import { readFileSync } from "node:fs";
import { RULES } from "../../src/plan/rules";
import { rulesPage } from "./rules-page";

test("the page of the rules is what the rules say of themselves: npm run docs:rules writes it", () => {
  expect(readFileSync("docs/rules.md", "utf8")).toBe(rulesPage());
});

test("each rule has a name of its own in words, and says why it matters and what to do in a sentence each", () => {
  expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
  expect(new Set(RULES.map(({ title }) => title)).size).toBe(RULES.length);
  for (const { id, why, what } of RULES) {
    expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    expect(why).toMatch(/^[A-Z].*\.$/);
    expect(what).toMatch(/^[A-Z].*\.$/);
  }
});
