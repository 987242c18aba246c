import { readFileSync } from "node:fs";
import { parseSettings } from "../../src/plan/settings/read-settings";
import { DEFAULT_SETTINGS } from "../../src/plan/settings/settings";

const page = readFileSync("docs/settings.md", "utf8");

test("the example is settings, and shows and explains every one of them", () => {
  const example = /```json\n(.*?)```/s.exec(page)?.[1] ?? "";
  expect(() => parseSettings(example)).not.toThrow();
  const { answers, conventions } = DEFAULT_SETTINGS;
  for (const name of [DEFAULT_SETTINGS, answers, conventions].flatMap(Object.keys)) {
    expect(example).toContain(`"${name}"`);
    expect(page.slice(page.indexOf("| setting |"))).toContain(name);
  }
});
