/** How much a user downloads before the pane opens. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { barFor, type Part } from "./part";
import { builtPane } from "./pane/built";

const BAR = 170;

export const SCRIPT_SIZE: Part = {
  name: "script-size",
  headings: ["scripts", "kB of 1,000 bytes, gzipped", "bar"],
  rows: async () => {
    const folder = await builtPane();
    const sizes = readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".js"))
      .map((file) => gzipSync(readFileSync(path.join(folder, file)), { level: 9 }).length);
    const kilobytes = sizes.reduce((sum, size) => sum + size, 0) / 1000;
    return [[String(sizes.length), kilobytes.toFixed(0), barFor(kilobytes, BAR)]];
  },
};
