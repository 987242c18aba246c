/** The rules for ratings that councils most often state. */
import type { RatingRule } from "./rating-rule";

export const PRESET_IDS = ["green-complete", "green-on-track", "blue-complete", "blue-embedded"] as const;
export type PresetId = (typeof PRESET_IDS)[number];

/** What the settings say of the rule: none chosen, a preset, or a rule of the council's own. */
export type RatingSetting = PresetId | RatingRule | null;

const USUAL = { lateAfterDays: 30, percent: null, countFrom: "revised" } as const;

export const PRESETS: Readonly<Record<PresetId, RatingRule>> = {
  "green-complete": {
    ...USUAL,
    name: "Green complete",
    colours: {
      complete: ["green"],
      onTrack: ["amber"],
      slipping: ["amber"],
      late: ["red"],
      notStarted: null,
    },
    lateAfterDays: 0,
  },
  "green-on-track": {
    ...USUAL,
    name: "Green on track",
    colours: {
      complete: ["green"],
      onTrack: ["green"],
      slipping: ["amber"],
      late: ["red"],
      notStarted: null,
    },
  },
  "blue-complete": {
    ...USUAL,
    name: "Blue complete",
    colours: { complete: ["blue"], onTrack: ["green"], slipping: ["amber"], late: ["red"], notStarted: null },
  },
  // Green when it is done, and Blue once that has shown itself to last.
  "blue-embedded": {
    ...USUAL,
    name: "Blue embedded",
    colours: {
      complete: ["green", "blue"],
      onTrack: ["amber"],
      slipping: ["amber"],
      late: ["red"],
      notStarted: null,
    },
    lateAfterDays: 0,
  },
};

/** The rule that was chosen; null where none was. */
export function chosenRule(setting: RatingSetting): RatingRule | null {
  return typeof setting === "string" ? PRESETS[setting] : setting;
}
