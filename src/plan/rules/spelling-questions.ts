/** About the plan as a whole: spellings that may be one person's or one source's, which count apart until they agree. */
import type { Action, Plan, Role } from "../plan";
import type { PersonQuestion } from "../questions";
import type { Finding } from "./rule";

export function spellingQuestions({ actions, headerRow, samePerson, sameSource }: Plan): Finding[] {
  const find = (
    question: PersonQuestion,
    rule: string,
    what: string,
    role: Role,
    names: (action: Action) => string[],
  ) => {
    // The spelling that is used least is the likeliest to be put right.
    const rarest = question.spellings.at(-1) ?? "";
    const action = actions.find((candidate) => names(candidate).includes(rarest));
    const row = action?.row ?? headerRow;
    return {
      rule,
      severity: "suggestion",
      row,
      cell: action?.cells[role] ?? `A${row}`,
      message: `${listed(question.spellings)} may be one ${what}: ${question.why}. They are counted apart until they are spelt alike.`,
    } satisfies Finding;
  };
  return [
    ...samePerson.map((question) => find(question, "same-person", "person", "lead", ({ leads }) => leads)),
    ...sameSource.map((question) =>
      find(question, "same-source", "source", "source", ({ sources }) => sources),
    ),
  ];
}

/** “A”, “B” and “C”. */
function listed(spellings: readonly string[]): string {
  const quoted = spellings.map((spelling) => `“${spelling}”`);
  return `${quoted.slice(0, -1).join(", ")} and ${quoted.at(-1) ?? ""}`;
}
