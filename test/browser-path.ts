import { existsSync } from "node:fs";

/** A Chromium, Chrome or Edge of this machine; undefined where there is none. */
export const browserPath = [
  process.env["CHROME_PATH"] ?? "",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/microsoft-edge",
].find((path) => path && existsSync(path));
