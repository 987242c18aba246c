import path from "node:path";

export const ROOT = path.resolve(__dirname, "../..");
/** Kept with the packages, so that what `npm run build` makes for users stays free of it. */
export const KEPT_IN = path.join(ROOT, "node_modules/.cache");
