import { readProgress } from "../../../../src/plan/reading/progress";
import { COMPLETE, NOT_COMPLETE } from "./not-complete";

const CONTEXT = { due: ["2024-03-31"], updatedOn: "2024-01-15" };

test.each(NOT_COMPLETE)("%j is not complete", (text) => {
  expect(readProgress(text, CONTEXT).status).not.toBe("complete");
});

test.each(COMPLETE)("%j is complete", (text) => {
  expect(readProgress(text, CONTEXT).status).toBe("complete");
});
