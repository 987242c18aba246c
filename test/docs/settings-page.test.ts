import { readFileSync } from "node:fs";
import { parseSettings } from "../../src/plan/settings/read-settings";
import { DEFAULT_SETTINGS } from "../../src/plan/settings/settings";

const page = readFileSync("docs/settings.md", "utf8");

test("the example is settings, and shows and explains every one of them", () => {
  const example = /```json\n(.*?)```/s.exec(page)?.[1] ?? "";
  expect(() => parseSettings(example)).not.toThrow();
  for (const name of [...Object.keys(DEFAULT_SETTINGS), ...Object.keys(DEFAULT_SETTINGS.answers)]) {
    expect(example).toContain(`"${name}"`);
    expect(page.slice(page.indexOf("| setting |"))).toContain(name);
  }
});
