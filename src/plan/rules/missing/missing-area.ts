import type { ActionRule } from "../rule";

export const missingArea: ActionRule = {
  id: "missing-area",
  title: "No area",
  severity: "suggestion",
  needs: [["area"]],
  why: "A reader cannot tell which part of the service the action is to mend.",
  what: "Write the area, as for the other actions.",
  check: ({ area }) =>
    area === ""
      ? {
          at: "area",
          message:
            "No area is given, though other actions have one. Write the area that this action belongs to.",
          expected: "the area that it belongs to",
        }
      : null,
};
