import type { Status } from "../../../../src/plan/plan";
import { combineStatus, type ProgressContext, readProgress } from "../../../../src/plan/reading/progress";
import { ACCOUNTS } from "./accounts";
import { ACCOUNTS_AT_LENGTH } from "./accounts-at-length";
import { ACCOUNTS_IN_A_SENTENCE } from "./accounts-in-a-sentence";
import { FRESH_ACCOUNTS } from "./accounts-fresh";
import { ANSWERS_IN_A_WORD } from "./answers-in-a-word";
import { SECOND_ACCOUNTS, SECOND_COLUMNS } from "./accounts-second-reading";
import { HELD_BACK_ACCOUNTS } from "./accounts-held-back";

const CONTEXT: ProgressContext = { due: ["2024-03-31"], updatedOn: "2024-01-15" };

function read(text: string): Status {
  return readProgress(text, CONTEXT).status;
}

describe("accounts of progress", () => {
  test.each([
    ...ACCOUNTS,
    ...ACCOUNTS_AT_LENGTH,
    ...FRESH_ACCOUNTS,
    ...ANSWERS_IN_A_WORD,
    ...ACCOUNTS_IN_A_SENTENCE,
  ])("%j", (text, ...accepted) => {
    expect(accepted).toContain(read(text));
  });
});

describe("accounts that the reading was not made for", () => {
  test("nine in ten are read as an officer would", () => {
    const accepted = HELD_BACK_ACCOUNTS.filter(([text, ...statuses]) => statuses.includes(read(text)));
    expect(accepted.length / HELD_BACK_ACCOUNTS.length).toBeGreaterThanOrEqual(0.92);
  });

  test("none is falsely complete", () => {
    const falselyComplete = HELD_BACK_ACCOUNTS.filter(
      ([text, ...statuses]) => read(text) === "complete" && !statuses.includes("complete"),
    );
    expect(falselyComplete).toEqual([]);
  });
});

describe("accounts and columns of a second reading", () => {
  const context: ProgressContext = { due: ["2025-03-01"], updatedOn: "2025-03-15" };

  test.each(SECOND_ACCOUNTS)("%j", (text, ...accepted) => {
    expect(accepted).toContain(readProgress(text, context).status);
  });

  test.each(SECOND_COLUMNS)("%j beside %j", (column, account, ...accepted) => {
    const combined = combineStatus(readProgress(column, context), readProgress(account, context));
    expect(accepted).toContain(combined.status);
  });
});
