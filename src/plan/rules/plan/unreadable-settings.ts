import type { PlanRule } from "../rule";

export const unreadableSettings: PlanRule = {
  id: "unreadable-settings",
  title: "The kept settings cannot be read",
  severity: "warning",
  needs: [],
  why: "What was settled for this plan, such as its rating rule and what was accepted, was not gone by.",
  what: "Import the settings again, or reset them.",
  checkPlan: ({ plan: { columns, headerRow }, settingsTrouble }) =>
    settingsTrouble === null
      ? []
      : [
          {
            row: headerRow,
            cell: `${columns.action ?? "A"}${headerRow}`,
            about: settingsTrouble,
            message: `The settings kept with this plan cannot be read, so the usual ones were used. ${settingsTrouble} Import them again, or reset them.`,
            found: settingsTrouble,
            expected: "settings as they were kept",
          },
        ],
};
