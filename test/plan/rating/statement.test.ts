import { PRESETS } from "../../../src/plan/rating/presets";
import { ratingStatement } from "../../../src/plan/rating/statement";

test.each([
  [
    PRESETS["green-on-track"],
    "Green on track: complete is Green; in time is Green; behind, or up to 30 days overdue, is Amber; more than 30 days overdue is Red; days count from the revised date.",
  ],
  [
    PRESETS["blue-embedded"],
    "Blue embedded: complete is Green or Blue; in time is Amber; behind is Amber; overdue is Red; days count from the revised date.",
  ],
])("a rule says in a sentence what it asks for", (rule, sentence) => {
  expect(ratingStatement(rule)).toBe(sentence);
});
