import path from "node:path";

export const ROOT = path.resolve(__dirname, "../..");
/** What `npm run build` makes. */
export const DIST = path.join(ROOT, "dist");
/** The one with the development address: that in dist/ names the place that the build was told. */
export const MANIFEST = "manifest.xml";
/** The port of the manifest's development address. */
export const PORT = 3000;

/** Whether there is a desktop Excel for that platform of Node's, into which an add-in can be put. */
export function hasDesktopExcel(platform: NodeJS.Platform): boolean {
  return platform === "win32" || platform === "darwin";
}
