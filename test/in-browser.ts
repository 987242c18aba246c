import { browserPath } from "./browser-path";

/** Tests in a browser; without one they are skipped, and their name says so and how to get one. */
export function describeInBrowser(what: string, tests: () => void): void {
  const name = `${what} (skipped without Chromium: install it or set CHROME_PATH)`;
  (browserPath ? describe : describe.skip)(name, tests);
}
