import { existsSync, mkdtempSync, renameSync } from "node:fs";
import path from "node:path";
import type { Built } from "../../src/preview/build";
import { runFolder } from "../run-folder";

/**
 * The preview, built once for a run of jest: what is complete goes under the name that all look for, and of two files
 * that began at the same time the later keeps its own. Each build has a folder of its own, since none may take away
 * what another is being served from.
 */
export async function builtPreview(): Promise<Built> {
  const run = runFolder();
  const shared = run && path.join(run, "preview");
  if (shared && existsSync(shared)) return partsOf(shared);
  // Loaded only here, since webpack is large.
  const { buildPreview } = await import("../../src/preview/build");
  if (!shared) return buildPreview();
  const folder = mkdtempSync(path.join(run, "preview-"));
  const own = await buildPreview(folder);
  if (existsSync(shared)) return own;
  renameSync(folder, shared);
  return partsOf(shared);
}

function partsOf(folder: string): Built {
  return { pane: path.join(folder, "pane"), page: path.join(folder, "page") };
}
