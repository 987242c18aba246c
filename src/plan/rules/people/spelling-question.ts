import type { Action, Plan, Role } from "../../plan";
import type { PersonQuestion } from "../../questions";
import { listed } from "../../words";
import type { PlanNoticed } from "../rule";

/** The first action of each name. */
export function firstsByName(
  { actions }: Plan,
  namesOf: (action: Action) => readonly string[],
): Map<string, Action> {
  const firsts = new Map<string, Action>();
  for (const action of actions) {
    for (const name of namesOf(action)) if (!firsts.has(name)) firsts.set(name, action);
  }
  return firsts;
}

/** What is noticed where spellings may be one person's or one source's: they count apart until they agree. */
export function spellingNoticed(
  { spellings, why }: PersonQuestion,
  what: string,
  role: Role,
  firsts: ReadonlyMap<string, Action>,
  { headerRow }: Plan,
): PlanNoticed {
  // The spelling that is used least is the likeliest to be put right.
  const rarest = spellings.at(-1) ?? "";
  const action = firsts.get(rarest);
  const row = action?.row ?? headerRow;
  const found = listed(spellings.map((spelling) => `“${spelling}”`));
  return {
    row,
    cell: action?.cells[role] ?? `A${row}`,
    about: [...spellings].sort().join("\n"),
    message: `${found} may be one ${what}: ${why}. They are counted apart until they are spelt alike.`,
    found,
    expected: `one spelling for one ${what}`,
  };
}
